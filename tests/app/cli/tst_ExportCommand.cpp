// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"
#include "TestWorkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

class TestExportCommand : public QObject {
    Q_OBJECT

private:
    CliResult run(const QStringList& options) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOOKBENCH_SECRET_TEST_KEY"_s, u"s3cret"_s);
        return runCli(QStringList{u"export"_s, m_workspace->campaign()} + options, {}, environment);
    }
    std::unique_ptr<TestWorkspace> m_workspace;

private slots:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_workspace->setOrigin(u"http://127.0.0.1:9"_s);
    }

    void writesACommand()
    {
        const CliResult result = run({u"--as"_s, u"curl"_s, u"--profile"_s, u"ada"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.output,
            QByteArray(
                "curl --request POST \\\n  --url 'http://127.0.0.1:9/greetings' \\\n"
                "  --header 'Content-Type: application/json' \\\n  --header 'X-Name: Ada' \\\n"
                "  --header 'X-Key: '\"$TEST_KEY\" \\\n  --max-time 5 \\\n  --data-raw '{\"to\": \"Ada\"}\n'\n"));
    }

    void noFormHoldsTheSecretUnlessAsked_data()
    {
        QTest::addColumn<QStringList>("options");
        for (const auto* form : {"curl", "http", "postman", "clevertap"})
            QTest::newRow(form) << QStringList{u"--as"_s, QString::fromLatin1(form)};
        for (const auto* shell : {"cmd", "powershell"})
            QTest::newRow(shell) << QStringList{u"--as"_s, u"curl"_s, u"--shell"_s, QString::fromLatin1(shell)};
        QTest::newRow("json") << QStringList{u"--as"_s, u"clevertap"_s, u"--format"_s, u"json"_s};
    }

    void noFormHoldsTheSecretUnlessAsked()
    {
        QFETCH(QStringList, options);
        options += {u"--profile"_s, u"ada"_s};
        m_workspace->setBody("{\"leak\": \"s3cret\"}");
        const CliResult named = run(options);
        QCOMPARE(named.exitCode, 0);
        QVERIFY(named.output.size() > 20);
        QVERIFY2(!QByteArray(named.output + named.errors).contains("s3cret"), named.output.constData());
        const CliResult full = run(options + QStringList{u"--with-secrets"_s});
        QVERIFY2(full.output.contains("s3cret"), full.output.constData());
    }

    void writesNothingWhileSomethingIsRed()
    {
        const CliResult result = run({u"--as"_s, u"curl"_s, u"--profile"_s, u"eve"_s});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.output, QByteArray());
        const CliResult unfilled = run({u"--as"_s, u"postman"_s, u"--profile"_s, u"ada"_s, u"--env"_s, u"there"_s});
        QCOMPARE(unfilled.exitCode, 1);
        QVERIFY2(unfilled.errors.contains("webhooks/hook.json:"), unfilled.errors.constData());
    }

    void namesThePlaceThatAFormCannotHold()
    {
        m_workspace->setBody("{}\n### x");
        const CliResult result = run({u"--as"_s, u"http"_s, u"--profile"_s, u"ada"_s});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains("payload:2:1: error: "), result.errors.constData());
        QCOMPARE(result.output, QByteArray());
    }

    void tellsTheHandoffAsJson()
    {
        const CliResult result = run({u"--as"_s, u"clevertap"_s, u"--format"_s, u"json"_s});
        const QJsonArray sections = QJsonDocument::fromJson(result.output).object()["sections"_L1].toArray();
        QVERIFY(sections.size() >= 3);
        const QJsonArray fields = sections.first()["fields"_L1].toArray();
        QCOMPARE(fields.first()["label"_L1].toString(), u"Name"_s);
        QCOMPARE(fields.first()["value"_L1].toString(), u"Hook"_s);
        QVERIFY(std::any_of(fields.begin(), fields.end(), [](const QJsonValue& field) {
            return field["value"_L1].toString() == u"<test-key>" && field["secret"_L1].toBool();
        }));
    }

    void refusesWrongOptions_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no form") << QStringList();
        QTest::newRow("unknown form") << QStringList{u"--as"_s, u"wget"_s};
        QTest::newRow("unknown shell") << QStringList{u"--as"_s, u"curl"_s, u"--shell"_s, u"fish"_s};
        QTest::newRow("shell of a file") << QStringList{u"--as"_s, u"http"_s, u"--shell"_s, u"cmd"_s};
        QTest::newRow("format of a command") << QStringList{u"--as"_s, u"curl"_s, u"--format"_s, u"json"_s};
    }

    void refusesWrongOptions()
    {
        QFETCH(QStringList, options);
        const CliResult result = run(options);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output, QByteArray());
        QVERIFY(!result.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_ExportCommand.moc"
