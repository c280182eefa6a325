// SPDX-License-Identifier: GPL-3.0-or-later
#include "Catalogue.h"
#include "language/Language.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hookbench;

namespace {

const QString sourceDir = QStringLiteral(HOOKBENCH_SOURCE_DIR);
const QString folder = sourceDir + QStringLiteral("/resources/translations/");

QString fileName(const QString& language)
{
    return QStringLiteral("hookbench_%1.ts").arg(language);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What has to be the same in each language: placeholders, markup, Liquid and codes.
QStringList fixedParts(const QString& text)
{
    static const QRegularExpression fixed(
        QStringLiteral("%L?\\d|%n|<[%a-zA-Z][^<> "
                       "=]*>|\\{\\{|\\}\\}|\\{%|%\\}|\\$\\{[^}]*\\}|\\\\[\"\\\\ntu]|F\\d+|[A-Z]+_\\d+|EQD\\d+"));
    QStringList parts;
    for (auto match = fixed.globalMatch(text); match.hasNext();)
        parts << match.next().captured();
    parts.sort();
    return parts;
}

qsizetype accessKeys(const QString& text)
{
    return text.count(u'&') - 2 * text.count(QStringLiteral("&&"));
}

/// What a translation gets wrong by its form alone.
QString faultOf(const QString& source, const QString& translation)
{
    if (translation.trimmed().isEmpty())
        return QStringLiteral("empty");
    if (fixedParts(source) != fixedParts(translation))
        return QStringLiteral("placeholders or markup");
    if (accessKeys(source) != accessKeys(translation))
        return QStringLiteral("access key");
    if (source.endsWith(u'…') != translation.endsWith(u'…'))
        return QStringLiteral("ellipsis");
    if (source.startsWith(u' ') != translation.startsWith(u' ') || source.endsWith(u' ') != translation.endsWith(u' '))
        return QStringLiteral("space at an end");
    return {};
}

} // namespace

/// The catalogues in resources/translations: nothing missing, nothing out of date, nothing damaged.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_updated.isValid());
        for (const QString& language : spokenLanguages())
            QVERIFY(QFile::copy(folder + fileName(language), m_updated.filePath(fileName(language))));
        QProcess update;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LUPDATE"), QStringLiteral(HOOKBENCH_LUPDATE));
        update.setProcessEnvironment(environment);
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(sourceDir + QStringLiteral("/packaging/update-translations"), {m_updated.path()});
        QVERIFY(update.waitForFinished());
        QVERIFY2(update.exitCode() == 0, update.readAll().constData());
    }

    void theyAreUpToDateWithTheSources_data() { addLanguages(); }

    void theyAreUpToDateWithTheSources()
    {
        QFETCH(QString, language);
        QVERIFY2(contents(folder + fileName(language)) == contents(m_updated.filePath(fileName(language))),
            "Run packaging/update-translations and translate what is new.");
    }

    void nothingIsUnfinished_data() { addLanguages(); }

    void nothingIsUnfinished()
    {
        QFETCH(QString, language);
        const auto entries = readCatalogue(folder + fileName(language));
        QVERIFY(!entries.empty());
        QStringList unfinished;
        for (const CatalogueEntry& entry : entries) {
            if (!entry.isFinished)
                unfinished << entry.context + u": " + entry.source;
        }
        QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
    }

    void translationsKeepWhatIsNotWords_data() { addLanguages(); }

    void translationsKeepWhatIsNotWords()
    {
        QFETCH(QString, language);
        QStringList faults;
        for (const CatalogueEntry& entry : readCatalogue(folder + fileName(language))) {
            for (const QString& translation : entry.translations) {
                if (const QString fault = faultOf(entry.source, translation); !fault.isEmpty())
                    faults << QStringLiteral("%1: %2 => %3").arg(fault, entry.source, translation);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");

        QTest::newRow("placeholder") << QStringLiteral("%1 of %2") << QStringLiteral("%1 von %1");
        QTest::newRow("count") << QStringLiteral("%n errors") << QStringLiteral("Fehler");
        QTest::newRow("markup") << QStringLiteral("Fill in <%1>") << QStringLiteral("%1 ausfüllen");
        QTest::newRow("Liquid") << QStringLiteral("Add {% if %}") << QStringLiteral("Mit { if } ergänzen");
        QTest::newRow("access key") << QStringLiteral("&Save") << QStringLiteral("Speichern");
        QTest::newRow("ellipsis") << QStringLiteral("Open…") << QStringLiteral("Öffnen");
        QTest::newRow("unit") << QStringLiteral(" s") << QStringLiteral("s");
        QTest::newRow("empty") << QStringLiteral("Save") << QString();
    }

    void faultsAreFound()
    {
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QVERIFY(!faultOf(source, translation).isEmpty());
        QVERIFY(faultOf(source, source).isEmpty());
    }

    /// Qt's and QScintilla's own words, where they are installed: QScintilla has no Japanese.
    void theLibrariesSpeakItToo_data() { addLanguages(); }

    void theLibrariesSpeakItToo()
    {
        QFETCH(QString, language);
        installLanguage(language);
        const QDir shared(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        const bool hasQt = shared.exists(QStringLiteral("qtbase_%1.qm").arg(language)) && language != u"en";
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel") != QStringLiteral("Cancel"), hasQt);
        const bool hasEditor = shared.exists(QStringLiteral("qscintilla_%1.qm").arg(language.toLower()));
        QCOMPARE(QCoreApplication::translate("QsciLexerBash", "Number") != QStringLiteral("Number"), hasEditor);
        installLanguage(QStringLiteral("en"));
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : spokenLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    QTemporaryDir m_updated;
};

QTEST_MAIN(TestTranslations)
#include "tst_Translations.moc"
