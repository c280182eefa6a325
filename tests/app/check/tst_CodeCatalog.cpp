// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/CodeCatalog.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hookbench;

namespace {

const QString sourceDir = QStringLiteral(HOOKBENCH_SOURCE_DIR);

CodeCatalog catalog()
{
    return CodeCatalog::read(sourceDir + QStringLiteral("/resources/help/codes"));
}

/// What looks like a code in the sources: "area.some-words", where the area has a page of its own.
QSet<QString> codesInSources()
{
    static const QRegularExpression form(QStringLiteral("\"((?:liquid|json|request|qualtrics|schema|workspace|sample|"
                                                        "publish|field|proof|import|exchange)\\.[a-z][a-z0-9-]*)\""));
    const QSet<QString> others{QStringLiteral("qualtrics.com")};
    QSet<QString> codes;
    for (const QString& root : {QStringLiteral("/app"), QStringLiteral("/ui")}) {
        QDirIterator files(sourceDir + root, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            for (auto match = form.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
                codes << match.next().captured(1);
        }
    }
    return codes - others;
}

} // namespace

class TestCodeCatalog : public QObject {
    Q_OBJECT

private slots:
    void everyCodeIsExplained()
    {
        const CodeCatalog codes = catalog();
        const QSet<QString> used = codesInSources();
        QVERIFY(used.size() > 100);
        QStringList missing;
        for (const QString& code : used) {
            if (!codes.find(code.toStdString()))
                missing << code;
        }
        missing.sort();
        QCOMPARE(missing.join(u' '), QString());
    }

    void everyExplanationIsOfACode()
    {
        const QSet<QString> used = codesInSources();
        const CodeCatalog codes = catalog();
        QStringList unused;
        for (const CodeEntry& entry : codes.entries()) {
            if (!used.contains(QString::fromStdString(entry.code)))
                unused << QString::fromStdString(entry.code);
        }
        QCOMPARE(unused.join(u' '), QString());
    }

    void everyExplanationHasAGradeAndAnExample()
    {
        const CodeCatalog codes = catalog();
        QSet<QString> seen;
        for (const CodeEntry& entry : codes.entries()) {
            QVERIFY2(!entry.summary.empty() && entry.text.find("Grade: ") != std::string::npos
                    && entry.text.find("\n    ") != std::string::npos,
                entry.code.c_str());
            QVERIFY2(!seen.contains(QString::fromStdString(entry.code)), entry.code.c_str());
            seen << QString::fromStdString(entry.code);
        }
    }

    void anUnknownCodeIsNotFound()
    {
        QVERIFY(!catalog().find("json.nothing-of-the-kind"));
        QVERIFY(CodeCatalog::read(sourceDir + QStringLiteral("/no-such-folder")).entries().empty());
    }
};

QTEST_APPLESS_MAIN(TestCodeCatalog)
#include "tst_CodeCatalog.moc"
