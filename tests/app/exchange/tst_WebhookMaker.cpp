// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/Workspace.h"
#include "exchange/import/RequestImport.h"
#include "exchange/import/WorkspaceImport.h"

#include <QTest>

using namespace hookbench;

namespace {

Environment environment()
{
    Environment here;
    here.id = "here";
    return here;
}

MadeWebhook madeOf(const QByteArray& command, const Environment& into = environment())
{
    const ImportedRequests imported = readRequests(command.toStdString());
    return imported.requests.empty() ? MadeWebhook() : makeWebhook(imported.requests.front(), into);
}

QByteArrayList codesOf(const std::vector<Diagnostic>& diagnostics)
{
    QByteArrayList codes;
    for (const Diagnostic& each : diagnostics)
        codes.append(QByteArray::fromStdString(each.code));
    return codes;
}

} // namespace

class TestWebhookMaker : public QObject {
    Q_OBJECT

private slots:
    void secretsLeaveTheWebhook_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("token") << QByteArray("curl h.example -H 'X-API-TOKEN: s3cret'") << QByteArray("<xApiToken>")
                               << QByteArray("s3cret");
        QTest::newRow("bearer") << QByteArray("curl h.example -H 'authorization: bearer s3cret'")
                                << QByteArray("bearer <authorization>") << QByteArray("s3cret");
        QTest::newRow("user") << QByteArray("curl h.example -u me:s3cret") << QByteArray("Basic <authorization>")
                              << QByteArray("bWU6czNjcmV0");
        QTest::newRow("cookie") << QByteArray("curl h.example -b sid=s3cret") << QByteArray("<cookie>")
                                << QByteArray("sid=s3cret");
    }

    void secretsLeaveTheWebhook()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, secret);
        const MadeWebhook made = madeOf(command);
        QCOMPARE(QByteArray::fromStdString(made.webhook.headers.front().value), header);
        QCOMPARE(made.secrets.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(made.secrets.front().value), secret);
        QCOMPARE(made.variables.front().secret, made.secrets.front().name);
        QVERIFY(made.variables.front().secret.starts_with("here-"));
        QCOMPARE(made.variables.front().hosts, std::vector<std::string>{"h.example"});
        QVERIFY(made.variables.front().value.empty());
    }

    void secretsInTheQueryLeaveIt()
    {
        const MadeWebhook made = madeOf("curl 'https://h.example/x?a=1&api_key=a%2Fb&b=2'");
        QCOMPARE(made.webhook.url, std::string("https://h.example/x?a=1&api_key=<apiKey>&b=2"));
        QCOMPARE(made.secrets.front().value, std::string("a/b"));
    }

    void aNameThatIsTakenGetsANumber()
    {
        Environment taken = environment();
        taken.variables.push_back({"xApiToken", "", "other", {"x.example"}});
        const MadeWebhook made = madeOf("curl h.example -H 'X-API-TOKEN: abc'", taken);
        QCOMPARE(made.webhook.headers.front().value, std::string("<xApiToken2>"));
        QCOMPARE(made.variables.front().secret, std::string("here-xApiToken2"));
    }

    void placeholdersBecomeVariables()
    {
        const MadeWebhook made =
            madeOf("curl \"https://$DC.example.com/<path>\" -H \"X-API-TOKEN: $TOKEN\" -H 'X-N: <n>'");
        QCOMPARE(made.webhook.url, std::string("https://<DC>.example.com/<path>"));
        QCOMPARE(made.variables.size(), std::size_t(4));
        QVERIFY(made.variables[0].isSecret() && made.variables[0].name == "TOKEN");
        QCOMPARE(made.variables[0].hosts, std::vector<std::string>{"*.example.com"});
        QVERIFY(!made.variables[1].isSecret() && made.variables[1].name == "n");
        QVERIFY(made.secrets.empty());
    }

    void aBodyBecomesACampaign()
    {
        QVERIFY(!madeOf("curl h.example").campaign);
        const MadeWebhook json = madeOf("curl h.example/a/things --json '{\"a\": 1}'");
        QCOMPARE(json.campaign->body, std::string("{\"a\": 1}"));
        QCOMPARE(json.campaign->contentFormat, ContentFormat::Json);
        QCOMPARE(json.campaign->name, std::string("h.example things"));
        QCOMPARE(madeOf("curl h.example -d a=b").campaign->contentFormat, ContentFormat::PlainText);
    }

    void saysWhatAWebhookCannotHold_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("PATCH") << QByteArray("curl -X PATCH h.example") << QByteArray("exchange.method");
        QTest::newRow("HEAD") << QByteArray("curl -I h.example") << QByteArray("exchange.method");
        QTest::newRow("Host") << QByteArray("curl h.example -H 'Host: other'") << QByteArray("exchange.header");
        QTest::newRow("Liquid") << QByteArray("curl h.example -d 'a={{ x }}'") << QByteArray("exchange.liquid");
        QTest::newRow("no UTF-8") << QByteArray("curl h.example --data-raw $'\\xff'")
                                  << QByteArray("exchange.body-bytes");
    }

    void saysWhatAWebhookCannotHold()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, code);
        const MadeWebhook made = madeOf(command);
        QCOMPARE(codesOf(made.diagnostics), QByteArrayList{code});
        QVERIFY(std::none_of(made.webhook.headers.begin(), made.webhook.headers.end(),
            [](const Header& header) { return header.name == "Host"; }));
    }

    void isAddedToAWorkspaceUnderFreeIds()
    {
        Workspace workspace;
        workspace.environments.push_back(environment());
        Webhook other;
        other.id = "h-example";
        workspace.webhooks.push_back(other);
        const MadeWebhook made = madeOf("curl h.example -d '{}' -H 'X-Key: a' -H 'X-API-Key: b'");
        const AddedItems added = addToWorkspace(workspace, made, "here");
        QCOMPARE(added.webhook, std::string("h-example-2"));
        QCOMPARE(workspace.campaign(added.campaign)->webhook, added.webhook);
        QCOMPARE(workspace.environments.front().variables.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestWebhookMaker)
#include "tst_WebhookMaker.moc"
