// SPDX-License-Identifier: GPL-3.0-or-later
#include "CurlOracle.h"
#include "Requests.h"
#include "delivery/FixedSecretStore.h"
#include "delivery/Sender.h"
#include "exchange/export/CurlWriter.h"
#include "support/RawServer.h"

#include <QFile>
#include <QTest>

using namespace hookbench;
using namespace hookbench::test;

namespace {

const RawScript script = RawScript::json("{}");

/// What the sender sends.
Received sentByUs(const RenderedRequest& request, RawServer& server, const SecretStore& secrets)
{
    Sender sender(secrets);
    delivered(sender, request);
    return server.received().isEmpty() ? Received() : received(server.received().constLast());
}

/// What curl sends when the exported command is run.
Received sentByCurl(const RenderedRequest& request, RawServer& server)
{
    const ExportedText exported = curlCommand(portableRequest(request, "A title", {}), Shell::Posix);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("API_KEY"), QStringLiteral("it's a \"secret\" %41$(x)"));
    environment.insert(QStringLiteral("no_proxy"), QStringLiteral("*"));
    const CurlRun run =
        runShell(QByteArray::fromStdString(exported.text).replace("curl ", "curl --silent "), environment);
    if (run.exitCode != 0)
        qWarning("%s\n%s", run.errors.constData(), exported.text.substr(0, 2000).c_str());
    return server.received().isEmpty() ? Received() : received(server.received().constLast());
}

void addBasicLogin(RenderedRequest& request, std::string_view user, std::string_view secret)
{
    SecretText login(user);
    login.append(":");
    login.appendSecret(secret);
    SecretText value("Basic ");
    value.appendBase64(login);
    request.headers.push_back({"Authorization", value});
    request.secretBindings.push_back({std::string(secret), {"127.0.0.1"}});
}

} // namespace

class TestCurlExport : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        if (curlProgram().isEmpty())
            QSKIP("curl is not installed");
    }

    void curlSendsWhatTheSenderSends_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        const QByteArray path = "/API/v3/distributions";
        QTest::newRow("JSON") << QByteArray("POST") << path << QByteArray("{\n  \"a\": 1\n}\n");
        QTest::newRow("quotes") << QByteArray("POST") << path
                                << QByteArray("'it''s' \"$HOME\" `id` \\ \\n $(id) !x %41");
        QTest::newRow("nothing") << QByteArray("POST") << path << QByteArray();
        QTest::newRow("GET") << QByteArray("GET") << path << QByteArray();
        QTest::newRow("GET with a body") << QByteArray("GET") << path << QByteArray("{}");
        QTest::newRow("DELETE") << QByteArray("DELETE") << path << QByteArray();
        QTest::newRow("PUT") << QByteArray("PUT") << path << QByteArray("x=1&y=2");
        QTest::newRow("PUT nothing") << QByteArray("PUT") << path << QByteArray();
        QTest::newRow("begins with @") << QByteArray("POST") << path << QByteArray("@/etc/passwd");
        QTest::newRow("begins with -") << QByteArray("POST") << path << QByteArray("--next -o x");
        QTest::newRow("line ends") << QByteArray("POST") << path << QByteArray("\r\na\rb\n\nc\t\n\n");
        QTest::newRow("NUL") << QByteArray("POST") << path << QByteArray("a\0b%s\\0'\0", 9);
        QTest::newRow("no UTF-8") << QByteArray("POST") << path << QByteArray("\xFF\xFE 'x' 100% \x80\xC3");
        QTest::newRow("control characters") << QByteArray("POST") << path << QByteArray("\x01\x1B[31m\x7F\b");
        QTest::newRow("other scripts") << QByteArray("POST") << path
                                       << QByteArray("{\"n\":\"Zoë 日本 😀 \xE2\x80\xA8\"}");
        QTest::newRow("long") << QByteArray("POST") << path << QByteArray("{\"a\":\"'\"}").repeated(30'000);
        QTest::newRow("longer than Expect")
            << QByteArray("POST") << path << QByteArray("0123456789abcdef").repeated(70'000);
        QTest::newRow("dots in the path") << QByteArray("POST") << QByteArray("/a/../b/./c") << QByteArray("{}");
        QTest::newRow("brackets in the query")
            << QByteArray("POST") << QByteArray("/a?b[]=1&c[2]=3") << QByteArray("{}");
        QTest::newRow("megabyte of others")
            << QByteArray("POST") << path << QByteArray("Zo\xC3\xAB '%s' \\n\0", 14).repeated(80'000);
        QTest::newRow("history") << QByteArray("POST") << path << QByteArray("!! !$ !-1 ^a^b \\!");
        QTest::newRow("substitutions") << QByteArray("POST") << path
                                       << QByteArray("$(touch x) `id` ${HOME} $((1+1)) ~ * ?");
        QTest::newRow("Windows' own") << QByteArray("POST") << path << QByteArray("%PATH% ^& %%a \"%x\" !v!");
        QTest::newRow("marks in the URL")
            << QByteArray("POST") << QByteArray("/a%20b/%7B1-3%7D?x=%5B1-3%5D&y=a'b&z=$HOME;c*!~(d)")
            << QByteArray("{}");
    }

    void curlSendsWhatTheSenderSends()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        RawServer server(script);
        RenderedRequest asked = request(server.origin() + QString::fromUtf8(target), method, body);
        addHeader(asked, "Content-Type", "application/json; charset=utf-8");
        addHeader(asked, "X-Quotes", "it's \"$HOME\" \\ `id` %41 ^&|<>");
        addHeader(asked, "X-Empty", "");
        addHeader(asked, "X-Name", "Zo\xC3\xAB");
        addSecretHeader(asked, "X-Key", "apiKey", {"127.0.0.1"});
        const FixedSecretStore secrets(QStringLiteral("apiKey"), QStringLiteral("it's a \"secret\" %41$(x)"));

        const Received ours = sentByUs(asked, server, secrets);
        const Received curls = sentByCurl(asked, server);
        QCOMPARE(server.requestCount(), 2);
        QVERIFY(ours.requestLine.startsWith(QByteArray(method + ' ')));
        QCOMPARE(ours.body, body);
        QVERIFY2(curls == ours, qPrintable(QString::fromUtf8(ours.text() + "\n---- but curl:\n" + curls.text())));
    }

    /// In every shell that reads such commands, with the secrets written out too.
    void everyShellSendsTheSame_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<bool>("isWritten");
        for (const char* shell : {"/bin/sh", "/bin/dash", "/bin/bash", "/bin/zsh", "/bin/busybox"}) {
            QTest::addRow("%s", shell) << QString::fromLatin1(shell) << false;
            QTest::addRow("%s, written", shell) << QString::fromLatin1(shell) << true;
        }
    }

    void everyShellSendsTheSame()
    {
        QFETCH(QString, shell);
        QFETCH(bool, isWritten);
        if (!QFile::exists(shell))
            QSKIP("this shell is not installed");
        RawServer server(script);
        RenderedRequest asked = request(server.origin() + QStringLiteral("/x?a=$HOME&b='"), "POST",
            "!! $(id) `id` \\n \\\\ 'it''s' \"$HOME\" %s %% \n@x\n- Zo\xC3\xAB\r\n\0");
        addHeader(asked, "X-Empty", "");
        addHeader(asked, "X-Dash", "-n -e \\c");
        addBasicLogin(asked, "it's me", "pass");
        const QString value = QStringLiteral("p:a\"s's$ %41`id`\\ !");
        const FixedSecretStore secrets(QStringLiteral("pass"), value);
        const Received ours = sentByUs(asked, server, secrets);
        const auto choice = isWritten ? SecretsInExport::Written : SecretsInExport::Named;
        const ExportedText text =
            curlCommand(portableRequest(asked, "T", {{"pass", value.toStdString()}}, choice), Shell::Posix);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("no_proxy"), QStringLiteral("*"));
        if (!isWritten)
            environment.insert(QStringLiteral("PASS"), value);
        const QByteArray command = QByteArray::fromStdString(text.text).replace("curl ", "curl --silent ");
        const CurlRun run = runShell(command, environment, shell);
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const Received curls = received(server.received().constLast());
        QVERIFY2(curls == ours, qPrintable(QString::fromUtf8(ours.text() + "\n---- but curl:\n" + curls.text())));
        QVERIFY(ours.headers.join('\n').contains("authorization: Basic "));
    }

    /// Through a proxy that wants a login: what the proxy gets is the same, too.
    void theProxyGetsTheSameLogin()
    {
        RawServer proxy(script);
        RenderedRequest asked = request(QStringLiteral("http://far.example/x"), "POST", "{}");
        auto connection = std::make_shared<RenderedConnection>();
        connection->proxy = proxy.origin().toStdString();
        connection->proxyUser = SecretText("me@100%");
        connection->proxyPassword.appendSecret("proxy-pass");
        asked.connection = connection;
        const PortableRequest portable =
            portableRequest(asked, "T", {{"proxy-pass", "p%41:@/ 'x"}}, SecretsInExport::Written);
        const CurlRun run = runShell(QByteArray::fromStdString(curlCommand(portable, Shell::Posix).text));
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QByteArray got = proxy.received().constFirst();
        QVERIFY2(got.startsWith("POST http://far.example/x HTTP/1.1\r\n"), got.constData());
        QVERIFY2(got.contains(QByteArray("Proxy-Authorization: Basic " + QByteArray("me@100%:p%41:@/ 'x").toBase64())),
            got.constData());
    }

    void theConnectionIsWritten()
    {
        RenderedRequest asked = request(QStringLiteral("https://far.example/x"), "POST", "{}");
        asked.timeoutMs = 2050;
        auto connection = std::make_shared<RenderedConnection>();
        connection->proxy = "socks5://p.example:1080";
        connection->caFile = "my ca.pem";
        connection->certificateFile = "C:\\c.p12";
        asked.connection = connection;
        const auto optionsOf = [](const RenderedRequest& request) {
            const std::string text = curlCommand(portableRequest(request, "T", {}), Shell::Posix).text;
            return QByteArray::fromStdString(text.substr(0, text.find("  --data")));
        };
        QVERIFY2(optionsOf(asked).contains("--proxy 'socks5h://p.example:1080' \\\n  --cacert 'my ca.pem' \\\n"
                                           "  --cert-type P12 \\\n  --cert 'C\\:\\\\c.p12' \\\n  --max-time 2.05 "),
            optionsOf(asked).constData());
        // This machine is never reached through a proxy.
        asked.url = SecretText("https://127.0.0.1:1/x");
        QVERIFY2(optionsOf(asked).contains("--noproxy '*'") && !optionsOf(asked).contains("--proxy "),
            optionsOf(asked).constData());
    }

    void cmdTakesNoLongLine()
    {
        const RenderedRequest asked = request(QStringLiteral("https://h.example/"), "POST", QByteArray(9000, 'x'));
        const ExportedText text = curlCommand(portableRequest(asked, "T", {}), Shell::WindowsCmd);
        QCOMPARE(text.text, std::string());
        QCOMPARE(text.diagnostics.front().code, std::string("exchange.unwritable"));
        QVERIFY(curlCommand(portableRequest(asked, "T", {}), Shell::PowerShell).isWritten());
    }

    void withoutATypeNoneIsSent()
    {
        RawServer server(script);
        const RenderedRequest asked = request(server.origin() + QStringLiteral("/x"), "POST", "a=b");
        sentByCurl(asked, server);
        QVERIFY(!server.received().constFirst().toLower().contains("content-type"));
        QVERIFY(server.received().constFirst().contains("Content-Length: 3\r\n"));
    }

    void aSecretInTheUrlIsAVariable()
    {
        RenderedRequest asked = request(QStringLiteral("https://example.com/x?key="), "POST", "{}");
        asked.url.appendSecret("api key", SecretText::Encoding::Percent);
        asked.url.append("&b=1");
        const ExportedText exported = curlCommand(portableRequest(asked, "T", {}), Shell::Posix);
        QVERIFY(QByteArray::fromStdString(exported.text).contains("'https://example.com/x?key='\"$API_KEY\"'&b=1'"));
        QCOMPARE(exported.diagnostics.size(), std::size_t(1));
        QCOMPARE(exported.diagnostics.front().code, std::string("exchange.secret-in-url"));
    }

    void cmdTakesNoNul_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("at");
        QTest::newRow("NUL") << QByteArray("ab\0", 3) << 2;
        QTest::newRow("CR") << QByteArray("a\r\n") << 1;
        QTest::newRow("no UTF-8") << QByteArray("\xFF") << 0;
    }

    void cmdTakesNoNul()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, at);
        const RenderedRequest asked = request(QStringLiteral("https://example.com/"), "POST", body);
        const ExportedText exported = curlCommand(portableRequest(asked, "T", {}), Shell::WindowsCmd);
        QCOMPARE(exported.text, std::string());
        QCOMPARE(exported.diagnostics.front().code, std::string("exchange.unwritable"));
        QCOMPARE(exported.diagnostics.front().place.range.begin, static_cast<std::size_t>(at));
        const ExportedText shell = curlCommand(portableRequest(asked, "T", {}), Shell::PowerShell);
        QVERIFY2(QByteArray::fromStdString(shell.text).contains(body.toBase64()), shell.text.c_str());
    }

    void cmdAndPowerShellQuoteTheirOwnMarks()
    {
        RenderedRequest asked =
            request(QStringLiteral("https://example.com/a?b=1&c=%25PATH%25"), "POST", "{\"a\":\"\\\\\"}");
        addHeader(asked, "X-Note", "it's");
        const PortableRequest portable = portableRequest(asked, "T", {});
        const QByteArray cmd = QByteArray::fromStdString(curlCommand(portable, Shell::WindowsCmd).text);
        QVERIFY2(cmd.contains("^\"https://example.com/a?b=1^&c=^%^25PATH^%^25^\""), cmd.constData());
        QVERIFY2(cmd.contains(R"(^"^{\^"a\^":\^"\\\\\^"^}^")"), cmd.constData());
        const QByteArray shell = QByteArray::fromStdString(curlCommand(portable, Shell::PowerShell).text);
        QVERIFY2(shell.contains("'X-Note' = 'it''s'"), shell.constData());
        QVERIFY2(shell.contains(R"(GetBytes('{"a":"\\"}'))"), shell.constData());
    }
};

QTEST_GUILESS_MAIN(TestCurlExport)
#include "tst_CurlExport.moc"
