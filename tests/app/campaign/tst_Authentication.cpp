// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestFixture.h"

#include "campaign/files/FileProblems.h"
#include "campaign/files/WebhookJson.h"

#include <QTest>

#include <algorithm>

using namespace hookbench;
using Type = Authentication::Type;

/// What the authentication and the connection of a webhook make of its requests and of its file.
class tst_Authentication : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<RequestFixture>(); }
    void basicIsEncodedWithItsSecret();
    void basicWithoutASecretIsShown();
    void whatIsWrittenOutIsSaid_data();
    void whatIsWrittenOutIsSaid();
    void keyGoesIntoItsHeader();
    void tokenRequest_data();
    void tokenRequest();
    void tokenUrlFollowsTheEnvironment();
    void findings_data();
    void findings();
    void proxies_data();
    void proxies();
    void fileKeepsEverything();
    void usualWebhookHasNoSuchMembers();

private:
    void useBasic(const char* password);
    void useOAuth();
    static std::string resolved(const SecretText& text);

    std::unique_ptr<RequestFixture> m_fixture;
};

void tst_Authentication::useBasic(const char* password)
{
    Authentication& authentication = m_fixture->parts.webhook.authentication;
    authentication.type = Type::Basic;
    authentication.user = "ada";
    authentication.password = password;
}

void tst_Authentication::useOAuth()
{
    Authentication& authentication = m_fixture->parts.webhook.authentication;
    authentication.type = Type::OAuth;
    authentication.tokenUrl = "https://login.example.com/oauth2/token";
    authentication.clientId = "client 1";
    authentication.clientSecret = "<secret>";
    authentication.scope = "read write";
    authentication.parameters = {{"audience", "https://api"}};
    m_fixture->addSecret("secret", "stored", {"login.example.com", "api.example.com"});
}

/// Each secret as its name in capitals with a blank and an ampersand.
std::string tst_Authentication::resolved(const SecretText& text)
{
    return text
        .resolved([](const std::string& name) {
            return std::optional(QString::fromStdString(name).toUpper().toStdString() + " &");
        })
        .value_or("nothing");
}

void tst_Authentication::basicIsEncodedWithItsSecret()
{
    useBasic("<secret>");
    m_fixture->addSecret("secret", "stored", {"api.example.com"});
    const RenderedRequest request = m_fixture->render();
    QVERIFY(request.isSendable());
    QCOMPARE(request.headers.back().value.masked(), "Basic " + std::string(SecretText::mask));
    QCOMPARE(resolved(request.headers.back().value), "Basic " + QByteArray("ada:STORED &").toBase64().toStdString());
    QCOMPARE(request.secretBindings.size(), std::size_t(1));
}

void tst_Authentication::basicWithoutASecretIsShown()
{
    useBasic("{{ no Liquid }}");
    const RenderedRequest request = m_fixture->render();
    QVERIFY(request.isSendable());
    QCOMPARE(RequestFixture::header(request, "Authorization"),
        "Basic " + QByteArray("ada:{{ no Liquid }}").toBase64().toStdString());
}

void tst_Authentication::whatIsWrittenOutIsSaid_data()
{
    QTest::addColumn<std::string>("password");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("typed") << std::string("typed") << true;
    QTest::newRow("a plain variable") << std::string("<plain>") << true;
    QTest::newRow("a secret") << std::string("<secret>") << false;
    QTest::newRow("none") << std::string() << false;
}

void tst_Authentication::whatIsWrittenOutIsSaid()
{
    QFETCH(std::string, password);
    m_fixture->addSecret("secret", "stored", {"api.example.com", "login.example.com", "proxy.example.com"});
    m_fixture->addVariable("plain", "value");
    const auto said = [this] {
        const auto& found = m_fixture->render().diagnostics;
        return std::count_if(found.begin(), found.end(), [](const Diagnostic& one) {
            return one.code == "request.written-out" && one.severity == Severity::Warning;
        });
    };
    QFETCH(bool, isSaid);
    useBasic(password.c_str());
    QCOMPARE(said(), isSaid ? 1 : 0);
    Authentication& authentication = m_fixture->parts.webhook.authentication;
    authentication.type = Type::ApiKey;
    authentication.header = "X-Any";
    authentication.value = password.empty() ? "<secret>" : password;
    QCOMPARE(said(), isSaid ? 1 : 0);
    useOAuth();
    authentication.clientSecret = password;
    authentication.grant = Authentication::Grant::Password;
    QCOMPARE(said(), isSaid ? 2 : 0);
    authentication = Authentication();
    m_fixture->parts.webhook.connection.proxy = "http://proxy.example.com:3128";
    m_fixture->parts.webhook.connection.proxyPassword = password;
    m_fixture->parts.webhook.connection.keyPassphrase = password;
    QCOMPARE(said(), isSaid ? 2 : 0);
}

void tst_Authentication::keyGoesIntoItsHeader()
{
    Authentication& authentication = m_fixture->parts.webhook.authentication;
    authentication.type = Type::ApiKey;
    authentication.header = "X-API-KEY";
    authentication.value = "k-<secret>";
    m_fixture->addSecret("secret", "stored", {"api.example.com"});
    const RenderedRequest request = m_fixture->render();
    QVERIFY(request.isSendable());
    QCOMPARE(request.headers.back().name, std::string("X-API-KEY"));
    QCOMPARE(resolved(request.headers.back().value), std::string("k-STORED &"));
}

void tst_Authentication::tokenRequest_data()
{
    QTest::addColumn<bool>("isPassword");
    QTest::addColumn<bool>("isInBody");
    QTest::addColumn<QString>("body");
    const QString tail = QStringLiteral("&scope=read%20write&audience=https%3A%2F%2Fapi");
    QTest::newRow("client credentials, header")
        << false << false << QStringLiteral("grant_type=client_credentials") + tail;
    QTest::newRow("client credentials, body")
        << false << true
        << QStringLiteral("grant_type=client_credentials&client_id=client%201&client_secret=STORED%20%26") + tail;
    QTest::newRow("password, header") << true << false
                                      << QStringLiteral("grant_type=password&username=ada&password=STORED%20%26")
            + tail;
}

void tst_Authentication::tokenRequest()
{
    QFETCH(bool, isPassword);
    QFETCH(bool, isInBody);
    QFETCH(QString, body);
    useOAuth();
    Authentication& authentication = m_fixture->parts.webhook.authentication;
    authentication.user = "ada";
    authentication.password = "<secret>";
    authentication.grant = isPassword ? Authentication::Grant::Password : Authentication::Grant::ClientCredentials;
    authentication.clientPlace =
        isInBody ? Authentication::ClientPlace::Body : Authentication::ClientPlace::BasicHeader;

    const RenderedRequest request = m_fixture->render();

    QVERIFY(request.isSendable());
    QCOMPARE(request.headers.back().value.masked(), "Bearer " + std::string(SecretText::mask));
    QCOMPARE(request.headers.back().value.secretNames(), std::vector<std::string>{RenderedRequest::accessToken});
    QVERIFY(request.tokenRequest != nullptr);
    QCOMPARE(QString::fromStdString(resolved(request.tokenRequest->body)), body);
    QVERIFY(!QString::fromStdString(request.tokenRequest->body.masked()).contains(u"STORED"));
    const auto& headers = request.tokenRequest->headers;
    QCOMPARE(headers.size(), std::size_t(isInBody ? 2 : 3));
    if (!isInBody)
        QCOMPARE(resolved(headers.back().value), "Basic " + QByteArray("client 1:STORED &").toBase64().toStdString());
}

void tst_Authentication::tokenUrlFollowsTheEnvironment()
{
    useOAuth();
    m_fixture->parts.environment.endpoint = Environment::sandboxEndpoint;
    m_fixture->parts.sandboxOrigin = "http://127.0.0.1:4711";
    m_fixture->parts.environment.variables.back().secret = "sandbox-token";
    const RenderedRequest request = m_fixture->render();
    QVERIFY(request.isSendable());
    QCOMPARE(request.tokenRequest->url.masked(), std::string("http://127.0.0.1:4711/oauth2/token"));
}

void tst_Authentication::findings_data()
{
    using Change = std::function<void(RequestTemplate&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* code, const Change& change) {
        QTest::newRow(name) << change << QString::fromLatin1(code);
    };
    row("no token URL", "request.authentication",
        [](RequestTemplate& parts) { parts.webhook.authentication.tokenUrl.clear(); });
    row("token URL is none", "request.url-scheme",
        [](RequestTemplate& parts) { parts.webhook.authentication.tokenUrl = "login.example.com"; });
    row("no client", "request.authentication",
        [](RequestTemplate& parts) { parts.webhook.authentication.clientId.clear(); });
    row("placeholder", "request.placeholder",
        [](RequestTemplate& parts) { parts.webhook.authentication.scope = "<nobody>"; });
    row("secret to another login", "request.secret-host",
        [](RequestTemplate& parts) { parts.webhook.authentication.tokenUrl = "https://evil.example/token"; });
    row("token to another host", "request.token-host",
        [](RequestTemplate& parts) { parts.webhook.url = "https://evil.example/hook"; });
    row("unencrypted login", "request.secret-unencrypted",
        [](RequestTemplate& parts) { parts.webhook.authentication.tokenUrl = "http://login.example.com/token"; });
    row("header twice", "request.header-duplicate", [](RequestTemplate& parts) {
        parts.webhook.headers.push_back({"authorization", "x"});
    });
    row("header is none", "request.header-name",
        [](RequestTemplate& parts) { parts.webhook.authentication.header = "X Y"; });
    row("line break", "request.header-value",
        [](RequestTemplate& parts) { parts.webhook.authentication.prefix = "A\r\nX-Evil: 1"; });
}

void tst_Authentication::findings()
{
    QFETCH(std::function<void(RequestTemplate&)>, change);
    QFETCH(QString, code);
    useOAuth();
    change(m_fixture->parts);
    const RenderedRequest request = m_fixture->render();
    QVERIFY(!request.isSendable());
    QStringList codes;
    for (const Diagnostic& diagnostic : request.diagnostics)
        codes += QString::fromStdString(diagnostic.code);
    QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
}

void tst_Authentication::proxies_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<bool>("isGood");
    for (const char* good :
        {"", "none", "http://proxy:3128", "socks5://127.0.0.1:1080", "http://[::1]:3128/", "HTTP://p"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char* bad : {"proxy:3128", "https://proxy", "http://", "http://u:p@proxy", "http://proxy:0",
             "http://proxy/path", "ftp://proxy", "<nobody>"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void tst_Authentication::proxies()
{
    QFETCH(QString, proxy);
    m_fixture->parts.webhook.connection.proxy = proxy.toStdString();
    QTEST(m_fixture->render().isSendable(), "isGood");
}

void tst_Authentication::fileKeepsEverything()
{
    Webhook webhook;
    webhook.authentication = {Type::OAuth, "u", "p", "X-Auth", "v", "", Authentication::Grant::Password, "https://t",
        "id", "s", Authentication::ClientPlace::Body, "a b", {{"n", "v"}}, "data.token", "", 60, {}};
    webhook.authentication.unknown = json::Value::object({{"later", json::Value::boolean(true)}});
    webhook.connection = {"none", "u", "p", "/ca", "/c", "/k", "x", 700, {}};
    FileProblems problems("webhooks/a.json", {});
    const json::Value file = toJson(webhook);
    const Webhook again = readWebhook(file, problems);
    QVERIFY(again == webhook);
    QVERIFY(toJson(again) == file);
}

void tst_Authentication::usualWebhookHasNoSuchMembers()
{
    const json::Value file = toJson(Webhook());
    QVERIFY(!file.find("authentication"));
    QVERIFY(!file.find("connection"));
}

QTEST_APPLESS_MAIN(tst_Authentication)
#include "tst_Authentication.moc"
