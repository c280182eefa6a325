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

QByteArray postman(const char* auth)
{
    return QByteArray(R"({"info":{"name":"x"},"item":[{"name":"y","request":{"url":"http://h.example/","auth":)") + auth
        + "}}]}";
}

// moc does not get along with raw strings inside of a class.
const QByteArray postmanBasic =
    postman(R"({"type":"basic","basic":[{"key":"username","value":"me"},{"key":"password","value":"s3cret"}]})");
const QByteArray postmanBearer = postman(R"({"type":"bearer","bearer":[{"key":"token","value":"s3cret"}]})");
const QByteArray postmanApiKey =
    postman(R"({"type":"apikey","apikey":[{"key":"key","value":"X-Key"},{"key":"value","value":"s3cret"}]})");
const QByteArray postmanOAuth =
    postman(R"({"type":"oauth2","oauth2":[{"key":"grant_type","value":"client_credentials"},)"
            R"({"key":"accessTokenUrl","value":"https://t.example/"},{"key":"clientId","value":"id"},)"
            R"({"key":"clientSecret","value":"s3cret"}]})");

const QByteArray postmanQueryKey = postman(
    R"({"type":"apikey","apikey":[{"key":"key","value":"k"},{"key":"value","value":"s3cret"},{"key":"in","value":"query"}]})");
const QByteArray passwordInJson = R"(curl h.example --json '{"a":{"password":"hush-hush"}}')";
const QByteArray passwordByLiquid = R"(curl h.example --json '{"password":"{{ Profile.Code }}"}')";
const QByteArray noPassword = R"(curl h.example --json '{"name":"hush-hush"}')";

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
        QTest::newRow("odd Basic") << QByteArray("curl h.example -H 'Authorization: Basic s3cret'")
                                   << QByteArray("Basic <authorization>") << QByteArray("s3cret");
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

    void loginsBecomeTheAuthentication_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Authentication::Type>("type");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("secret");
        using Type = Authentication::Type;
        const auto row = [](const char* name, const QByteArray& text, Type type, const char* shown,
                             const char* secret) {
            QTest::newRow(name) << text << type << QByteArray(shown) << QByteArray(secret);
        };
        row("user", "curl h.example -u 'me:s3:cr<e>t'", Type::Basic, "me:<password>", "s3:cr<e>t");
        row("user in the URL", "curl http://me:s%403@h.example/", Type::Basic, "me:<password>", "s@3");
        row("no password", "curl h.example -u me", Type::Basic, "me:<password>", nullptr);
        row("empty password", "curl h.example -u me:", Type::Basic, "me:", nullptr);
        row("variables", "curl h.example -u \"$WHO:$PASS\"", Type::Basic, "<WHO>:<PASS>", nullptr);
        row("header", "curl h.example -H 'authorization: basic bWU6czNjcmV0'", Type::Basic, "me:<password>", "s3cret");
        row("bearer", "curl h.example --oauth2-bearer s3cret", Type::ApiKey, "Bearer <authorization>", "s3cret");
        row(".http", "POST http://h.example/\nAuthorization: Basic me s3cret\n", Type::Basic, "me:<password>",
            "s3cret");
        row(".http with a colon", "GET http://h.example/\nAuthorization: Basic me:s3 cret\n", Type::Basic,
            "me:<password>", "s3 cret");
        row(".http with variables", "GET http://h.example/\nAuthorization: Basic {{who}} {{pass}}\n", Type::Basic,
            "<who>:<pass>", nullptr);
        row("Postman basic", postmanBasic, Type::Basic, "me:<password>", "s3cret");
        row("Postman bearer", postmanBearer, Type::ApiKey, "Bearer <authorization>", "s3cret");
        row("Postman bearer variable", QByteArray(postmanBearer).replace("s3cret", "{{tok}}"), Type::ApiKey,
            "Bearer <tok>", nullptr);
        row("Postman API key", postmanApiKey, Type::ApiKey, "<xKey>", "s3cret");
        row("Postman OAuth", postmanOAuth, Type::OAuth, "", "s3cret");
    }

    void loginsBecomeTheAuthentication()
    {
        QFETCH(QByteArray, text);
        QFETCH(Authentication::Type, type);
        QFETCH(QByteArray, shown);
        QFETCH(QByteArray, secret);
        const MadeWebhook made = madeOf(text);
        const Authentication& login = made.webhook.authentication;
        QCOMPARE(login.type, type);
        const std::string user = type == Authentication::Type::Basic ? login.user + ':' + login.password : login.value;
        QCOMPARE(QByteArray::fromStdString(user), shown);
        QVERIFY(made.webhook.headers.empty());
        QCOMPARE(made.secrets.size(), std::size_t(secret.isEmpty() ? 0 : 1));
        if (secret.isEmpty())
            return;
        QCOMPARE(QByteArray::fromStdString(made.secrets.front().value), secret);
        const char* host = type == Authentication::Type::OAuth ? "t.example" : "h.example";
        QCOMPARE(made.variables.front().hosts, std::vector<std::string>{host});
    }

    void anOwnHeaderWinsOverALogin()
    {
        const MadeWebhook made = madeOf("curl h.example -u a:b -H 'Authorization: Bearer x'");
        QCOMPARE(made.webhook.authentication.type, Authentication::Type::None);
        QCOMPARE(made.webhook.headers.front().value, std::string("Bearer <authorization>"));
    }

    void theConnectionIsTakenOver_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("connection"); ///< proxy, user, password, authority, certificate, key, passphrase
        QTest::newRow("proxy") << QByteArray("-x p.example:3128") << QByteArray("http://p.example:3128||||||");
        QTest::newRow("port") << QByteArray("-x http://p.example") << QByteArray("http://p.example:1080||||||");
        QTest::newRow("proxy login") << QByteArray("-x http://me:p%40ss@p.example:1/")
                                     << QByteArray("http://p.example:1|me|<proxyPassword>||||");
        QTest::newRow("-U") << QByteArray("-x p.example:1 -U me:pass")
                            << QByteArray("http://p.example:1|me|<proxyPassword>||||");
        QTest::newRow("SOCKS") << QByteArray("-x socks5h://p.example:1") << QByteArray("socks5://p.example:1||||||");
        QTest::newRow("--socks5") << QByteArray("--socks5 p.example") << QByteArray("socks5://p.example:1080||||||");
        QTest::newRow("none") << QByteArray("--noproxy '*'") << QByteArray("none||||||");
        QTest::newRow("empty") << QByteArray("-x ''") << QByteArray("none||||||");
        QTest::newRow("files") << QByteArray("--cacert ca.pem -E c.pem --key k.pem --pass x")
                               << QByteArray("|||ca.pem|c.pem|k.pem|<keyPassphrase>");
        QTest::newRow("passphrase") << QByteArray("--cert 'C\\:\\c.p12:it is' --cert-type P12")
                                    << QByteArray("||||C:\\c.p12||<keyPassphrase>");
    }

    void theConnectionIsTakenOver()
    {
        QFETCH(QByteArray, options);
        QFETCH(QByteArray, connection);
        const MadeWebhook made = madeOf("curl h.example " + options);
        const ConnectionOptions& got = made.webhook.connection;
        QByteArrayList parts;
        for (const std::string& part : {got.proxy, got.proxyUser, got.proxyPassword, got.caFile, got.certificateFile,
                 got.keyFile, got.keyPassphrase})
            parts.append(QByteArray::fromStdString(part));
        QCOMPARE(parts.join('|'), connection);
        if (!got.proxyPassword.empty())
            QCOMPARE(made.variables.front().hosts, std::vector<std::string>{"p.example"});
    }

    void dotsThatAreNamesStay()
    {
        const MadeWebhook made = madeOf("curl 'h.example/a/.../.b/../c../x.?y=/../'");
        QCOMPARE(made.webhook.url, std::string("http://h.example/a/.../c../x.?y=/../"));
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

    void aKeyInTheQueryLeavesTheUrl()
    {
        const MadeWebhook made = madeOf(postmanQueryKey);
        QCOMPARE(made.webhook.url, std::string("http://h.example/?k=<k>"));
        QCOMPARE(made.secrets.size(), std::size_t(1));
        QCOMPARE(made.secrets.front().value, std::string("s3cret"));
    }

    void whatOpensADoorInTheBodyIsSaid_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("JSON") << passwordInJson << true;
        QTest::newRow("a form") << QByteArray("curl h.example -d 'a=b&client_secret=hush-hush'") << true;
        QTest::newRow("filled in by Liquid") << passwordByLiquid << false;
        QTest::newRow("nothing of the kind") << noPassword << false;
    }

    void whatOpensADoorInTheBodyIsSaid()
    {
        QFETCH(QByteArray, command);
        QTEST(codesOf(madeOf(command).diagnostics).contains("exchange.secret-in-body"), "isSaid");
    }

    void isAddedToAWorkspaceUnderFreeIds()
    {
        Workspace workspace;
        workspace.environments.push_back(environment());
        Webhook other;
        other.id = "h-example";
        workspace.webhooks.push_back(other);
        const MadeWebhook made = madeOf("curl h.example -d '{}' -H 'X-Tag: a' -H 'X-API-Key: b'");
        const AddedItems added = addToWorkspace(workspace, made, "here");
        QCOMPARE(added.webhook, std::string("h-example-2"));
        QCOMPARE(workspace.campaign(added.campaign)->webhook, added.webhook);
        QCOMPARE(workspace.environments.front().variables.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestWebhookMaker)
#include "tst_WebhookMaker.moc"
