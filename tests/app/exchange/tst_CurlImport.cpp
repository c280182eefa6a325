// SPDX-License-Identifier: GPL-3.0-or-later
#include "CurlOracle.h"
#include "Requests.h"
#include "campaign/RequestRenderer.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "exchange/export/CurlWriter.h"
#include "exchange/import/RequestImport.h"
#include "exchange/import/WebhookMaker.h"
#include "liquid/Data.h"
#include "support/RawServer.h"

#include <QTest>

using namespace hookbench;
using namespace hookbench::test;

namespace {

RenderedRequest rendered(const MadeWebhook& made, const Environment& environment)
{
    RequestTemplate parts;
    parts.webhook = made.webhook;
    parts.environment = environment;
    parts.campaign = made.campaign.value_or(Campaign());
    if (!made.campaign)
        parts.campaign.contentFormat = ContentFormat::PlainText;
    Sample nobody;
    nobody.fields = json::Value::object();
    return RequestRenderer(parts).render(rootScope(nobody, nullptr), {});
}

/// What arrives when the command is imported and sent from here.
Received sentByUs(const QByteArray& command, RawServer& server)
{
    const ImportedRequests imported = readRequests(command.toStdString());
    if (imported.requests.size() != 1) {
        qWarning("%s", command.constData());
        return {};
    }
    Environment environment;
    environment.id = "test";
    const MadeWebhook made = makeWebhook(imported.requests.front(), environment);
    environment.variables = made.variables;
    SessionSecretStore secrets;
    for (const KnownSecret& secret : made.secrets)
        secrets.write(QString::fromStdString(secret.name), QString::fromStdString(secret.value));
    const RenderedRequest request = rendered(made, environment);
    for (const Diagnostic& each : request.diagnostics) {
        if (each.severity == Severity::Error)
            qWarning("%s: %s", each.code.c_str(), each.message().c_str());
    }
    Sender sender(secrets);
    delivered(sender, request);
    return server.received().isEmpty() ? Received() : received(server.received().constLast());
}

Received sentByCurl(const QByteArray& command, RawServer& server)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("no_proxy"), QStringLiteral("*"));
    const CurlRun run =
        runShell("curl() { command curl --silent \"$@\"; }\n" + command, environment, QStringLiteral("/bin/bash"));
    if (run.exitCode != 0)
        qWarning("curl ends with %d: %s", run.exitCode, run.errors.constData());
    return server.received().isEmpty() ? Received() : received(server.received().constLast());
}

} // namespace

class TestCurlImport : public QObject {
    Q_OBJECT

private slots:
    /// What curl sends by a command is what we send after importing it. URL stands for the server's origin.
    void sendsWhatCurlSends_data()
    {
        QTest::addColumn<QByteArray>("command");
        const auto row = [](const char* name, const char* command) { QTest::newRow(name) << QByteArray(command); };
        row("a URL only", "curl URL/x");
        row("without a scheme", "curl HOST/x");
        row("without a path", "curl URL");
        row("Chrome", R"(curl 'URL/api?a=1&b=%20' \
  -H 'accept: application/json, text/plain, */*' \
  -H 'content-type: application/json' \
  -H 'sec-ch-ua: "Chromium";v="124", "Not-A.Brand";v="99"' \
  -H 'user-agent: Mozilla/5.0 (X11; Linux x86_64)' \
  --data-raw $'{"a":"it\'s \u0021","b":"\\n"}')");
        row("Firefox",
            R"(curl 'URL/api' -X POST -H 'User-Agent: Mozilla/5.0' -H 'Accept-Language: en-US,en;q=0.5' -H 'Content-Type: text/plain;charset=UTF-8' --data-raw 'a=b')");
        row("double quotes", R"(curl -X PUT "URL/x" -H "X-A: it's \"quoted\" \$5 \\" -d "{\"a\": 1}")");
        row("data makes POST", "curl -d a=b URL/x");
        row("several data", "curl URL/x -d a=1 -d 'b= 2' --data-raw @c --data-binary d=4");
        row("line ends in data", "curl URL/x -d $'a\\nb\\r\\nc' -H 'Content-Type: text/plain'");
        row("line ends in binary", "curl URL/x --data-binary $'a\\nb\\n' -H 'Content-Type: text/plain'");
        row("urlencode", "curl URL/x --data-urlencode 'a=b c&d+é' --data-urlencode '=x y' --data-urlencode 'p q~-._!'");
        row("json", "curl --json '{\"a\":' --json '1}' URL/x");
        row("json with a type", "curl --json '{}' -H 'Content-Type: application/vnd.api+json' URL/x");
        row("empty data", "curl -d '' URL/x");
        row("get with data", "curl -G -d a=b -d c=d URL/x");
        row("get with data and a query", "curl -G --data-urlencode 'q=a b' 'URL/x?y=1'");
        row("get and a method", "curl -X DELETE -G -d a=b URL/x");
        row("method alone", "curl -X DELETE URL/x");
        row("long options", "curl --request POST --url URL/x --header 'X-A: b' --data '{}'");
        row("shortened long options", "curl --heade 'X-A: b' URL/x");
        row("combined letters", "curl -sSXPOST -HX-A:b -dx=1 URL/x");
        row("combined with a value behind", "curl -sX POST URL/x -sd x=1");
        row("header without a value", "curl -H 'X-Empty;' -H 'X-None:' URL/x");
        row("type removed", "curl -d x=1 -H 'Content-Type:' URL/x");
        row("agent", "curl -A 'My agent/1' -e http://from.example/ URL/x");
        row("agent by header", "curl -H 'user-agent: mine' URL/x");
        row("basic", "curl -u 'me:it'\\''s a pass' URL/x");
        row("basic in the URL", "curl http://me:p%40ss@HOST/x");
        row("bearer", "curl --oauth2-bearer abc.def URL/x");
        row("authorization header", "curl -H 'Authorization: Bearer abc' -u me:you URL/x");
        row("token header", "curl -H 'X-API-TOKEN: abc123' -d '{}' URL/x");
        row("token in the query", "curl 'URL/x?api_key=a%2Fb%20c&x=1'");
        row("cookies", "curl -b 'a=1; b=2' URL/x");
        row("a fragment", "curl 'URL/x?a=1#part'");
        row("brackets", "curl -g 'URL/x?a=%5B1%5D' -d '[1]'");
        row("off again", "curl -G --no-get -d a=b URL/x");
        row("end of options", "curl -d x -- URL/x");
        row("data like an option", "curl -d -X URL/x");
        row("other scripts", "curl -d 'Zoë 日本 😀' -H 'X-N: Zoë' URL/x");
        row("a comment", "curl URL/x -d a # not this -d b");
        row("dot segments", "curl 'URL/a/../b/./c/..?x=/../'");
        row("more dots than folders", "curl URL/../../a/.");
        row("dots at the end", "curl URL/a/b/..");
        row("basic by header", "curl -H 'Authorization: Basic bWU6eW91' URL/x");
        row("basic with colons", "curl -u 'me:a:b:' URL/x");
        row("basic without a password", "curl -u me: URL/x");
        row("basic with other scripts", "curl -u 'me:Zoë日本' URL/x");
        row("a proxy that is not used here", "curl --noproxy '*' -m 5 URL/x");
        row("continued", "curl \\\n -X \\\n POST \\\n URL/x");
    }

    void sendsWhatCurlSends()
    {
        if (curlProgram().isEmpty())
            QSKIP("curl is not installed");
        QFETCH(QByteArray, command);
        RawServer server(RawScript::json("{}"));
        command.replace("URL", server.origin().toUtf8()).replace("HOST", server.authority());
        const Received curls = sentByCurl(command, server);
        const Received ours = sentByUs(command, server);
        QCOMPARE(server.requestCount(), 2);
        QVERIFY2(ours == curls, qPrintable(QString::fromUtf8(ours.text() + "\n---- but curl:\n" + curls.text())));
    }

    /// What is exported is what is imported again, in each shell's form.
    void exportsComeBack_data()
    {
        QTest::addColumn<int>("shell");
        QTest::addColumn<QByteArray>("body");
        const QList<QPair<const char*, Shell>> shells{{"posix", Shell::Posix}, {"cmd", Shell::WindowsCmd}};
        for (const auto& shell : shells) {
            const auto row = [&](const char* name, const char* body) {
                QTest::addRow("%s %s", shell.first, name) << static_cast<int>(shell.second) << QByteArray(body);
            };
            row("JSON", "{\n  \"a\": \"b\\\\c\\n\\\"\"\n}\n");
            row("marks", R"(100% %PATH% ^ & | < > ( ) ! ' " \ \\ \" a\)");
            row("backslashes", R"(\\\\"\\\"\)");
            row("line ends", "\n\na\n");
            row("other scripts", "Zoë 日本 😀");
        }
    }

    void exportsComeBack()
    {
        QFETCH(int, shell);
        QFETCH(QByteArray, body);
        RenderedRequest asked = request(QStringLiteral("https://h.example/a?b=%25PATH%25&c=1^2"), "POST", body);
        addHeader(asked, "Content-Type", "text/plain");
        addHeader(asked, "X-Marks", R"(it's "a" & b^c \ 100% !)");
        addSecretHeader(asked, "X-Key", "myKey", {"h.example"});
        const ExportedText text = curlCommand(portableRequest(asked, "T", {}), static_cast<Shell>(shell));
        const ImportedRequests imported = readRequests(text.text);
        QVERIFY2(!hasErrors(imported.diagnostics), text.text.c_str());
        QCOMPARE(imported.requests.size(), std::size_t(1));
        const ImportedRequest& back = imported.requests.front();
        QCOMPARE(QByteArray::fromStdString(back.body.value_or("")), body);
        QCOMPARE(back.url, asked.url.masked());
        QCOMPARE(back.method, asked.method);
        QCOMPARE(back.headers[1].value, std::string(R"(it's "a" & b^c \ 100% !)"));
        QCOMPARE(back.headers[2].value, std::string("<MY_KEY>"));
    }
};

QTEST_GUILESS_MAIN(TestCurlImport)
#include "tst_CurlImport.moc"
