// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTest.h"
#include "common/AppSettings.h"

#include <QMenu>
#include <Qsci/qscilexer.h>

using namespace hookbench;

/// What the View menu lets people choose once and for all, beside the theme.
class TestViewChoices : public WindowTest {
    Q_OBJECT

private slots:
    void theCodeFontIsChosenAndRemembered()
    {
        QMenu* fonts = menu("&Code Font");
        QVERIFY(!fonts->actions().empty());
        QVERIFY(fonts->actions().first()->isChecked()); // the system's
        QAction* last = fonts->actions().last();
        QVERIFY2(last->isEnabled() && !last->isSeparator(), "There is no font with letters of one width.");
        const QString family = last->text();
        last->trigger();
        QCOMPARE(codeFont().families().first(), family);
        QCOMPARE(editor()->lexer()->defaultFont().families().first(), family);
        QCOMPARE(AppSettings().codeFontFamily(), family);
        QVERIFY(menu("&Code Font")->actions().last()->isChecked());

        menu("&Code Font")->actions().first()->trigger();
        QCOMPARE(AppSettings().codeFontFamily(), QString());
        QVERIFY(editor()->lexer()->defaultFont().families().first() != family || family == codeFont().family());
    }

    void theLanguageIsKeptForTheNextStart()
    {
        QMenu* languages = menu("Lan&guage");
        QVERIFY(languages->actions().first()->isChecked()); // the system's
        QAction* english = nullptr;
        for (QAction* each : languages->actions()) {
            if (each->text() == QStringLiteral("English"))
                english = each;
        }
        QVERIFY(english);
        english->trigger();
        QCOMPARE(AppSettings().language(), QStringLiteral("en"));
        QVERIFY(messages()->bar(QStringLiteral("language"))->isVisible());
    }

private:
    /// As it is when it opens.
    QMenu* menu(const char* title) const
    {
        for (QMenu* each : m_window->findChildren<QMenu*>()) {
            if (each->title() == QString::fromUtf8(title)) {
                emit each->aboutToShow();
                emit each->aboutToHide();
                return each;
            }
        }
        return nullptr;
    }
};

QTEST_MAIN(TestViewChoices)
#include "tst_ViewChoices.moc"
