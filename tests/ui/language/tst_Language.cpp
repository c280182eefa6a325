// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Language.h"

#include "language/PseudoTranslator.h"

#include <QApplication>
#include <QTest>

using namespace hookbench;

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { installLanguage(QStringLiteral("en")); }

    void theDesktopsFirstSpokenLanguageIsTaken_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("desktop");
        QTest::addColumn<QString>("language");

        const auto row = [](const char* name, const char* choice, const char* desktop, const char* language) {
            QTest::newRow(name) << QString::fromLatin1(choice) << QString::fromLatin1(desktop).split(u' ')
                                << QString::fromLatin1(language);
        };
        row("English comes before what else is understood", "system", "en-GB de-DE fr", "en");
        row("one that is not spoken is passed over", "system", "cy en", "en");
        row("none is spoken", "system", "cy gd", "en");
        row("a choice counts more", "en", "de-DE", "en");
        row("an unknown choice counts for nothing", "klingon", "en", "en");
        row("for those who test", "pseudo", "en", "pseudo");
        row("for those who test, mirrored", "pseudo-rtl", "en", "pseudo-rtl");
    }

    void theDesktopsFirstSpokenLanguageIsTaken()
    {
        QFETCH(QString, choice);
        QFETCH(QStringList, desktop);
        QTEST(languageFor(choice, desktop), "language");
    }

    void englishIsSpokenFirstAndHasPlurals()
    {
        QCOMPARE(spokenLanguages().value(0), QStringLiteral("en"));
        installLanguage(QStringLiteral("en"));
        const auto count = [](int n) {
            return QCoreApplication::translate("hookbench::CampaignBadges", "%n error(s)", nullptr, n);
        };
        QCOMPARE(count(1), QStringLiteral("1 error"));
        QCOMPARE(count(2), QStringLiteral("2 errors"));
    }

    void theDisguiseKeepsWhatIsNotRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");

        QTest::newRow("placeholder") << QStringLiteral("%1 of %L2") << QStringLiteral("%L2");
        QTest::newRow("count") << QStringLiteral("%n samples") << QStringLiteral("%n");
        QTest::newRow("markup") << QStringLiteral("<b>ace</b>") << QStringLiteral("<b>");
        QTest::newRow("access key") << QStringLiteral("&ace") << QStringLiteral("&a");
        QTest::newRow("ampersand") << QStringLiteral("a && b") << QStringLiteral("&&");
        QTest::newRow("per cent") << QStringLiteral("100 %") << QStringLiteral("100 %");
    }

    void theDisguiseKeepsWhatIsNotRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const QString disguised = pseudoText(text);
        QVERIFY2(disguised.contains(kept), qPrintable(disguised));
        QVERIFY(disguised.startsWith(u'⟦') && disguised.endsWith(u'⟧'));
        QVERIFY(disguised.size() >= text.size() * 14 / 10 + 2);
    }

    void everythingIsDisguised()
    {
        installLanguage(QStringLiteral("pseudo-rtl"));
        QCOMPARE(QCoreApplication::translate("Anything", "ace"), QStringLiteral("⟦àçé~~⟧"));
        QCOMPARE(QCoreApplication::translate("Anything", "%n ace", nullptr, 3), QStringLiteral("⟦3 àçé~~~⟧"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        installLanguage(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("Anything", "ace"), QStringLiteral("ace"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_Language.moc"
