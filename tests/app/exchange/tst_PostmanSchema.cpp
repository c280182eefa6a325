// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "check/JsonNode.h"
#include "check/JsonSchema.h"
#include "check/PayloadOrigins.h"
#include "exchange/export/PostmanWriter.h"
#include "exchange/import/RequestImport.h"
#include "json/Scanner.h"

#include <QFile>
#include <QTest>

#include <optional>

using namespace hookbench;
using namespace hookbench::test;

namespace {

/// What the collection breaks of Postman's own schema.
QByteArray faultsIn(const std::string& collection)
{
    static const auto schema = [] {
        QFile file(QStringLiteral(HOOKBENCH_TEST_DATA "/postman/collection-v2.1.0.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the schema is not there");
        return JsonSchema::read(file.readAll().toStdString(), "postman");
    }();
    if (!schema)
        return QByteArray::fromStdString(schema.error().message());
    const json::Scan scan = json::scan(collection);
    if (!scan.diagnostics.empty())
        return "no JSON";
    const RenderedRequest none;
    const PayloadOrigins origins(none);
    QByteArray faults;
    for (const Diagnostic& fault : schema->check(jsonTree(collection, scan), PayloadSource(origins)))
        faults += QByteArray::fromStdString(fault.message()) + '\n';
    return faults;
}

SecretText basic(bool isBasic, const char* secret)
{
    SecretText login("me");
    login.append(":");
    login.appendSecret(secret);
    SecretText value(isBasic ? "Basic " : "Bearer ");
    if (isBasic)
        value.appendBase64(login);
    else
        value.appendSecret(secret);
    return value;
}

void addToken(RenderedRequest& request)
{
    auto token = std::make_shared<RenderedTokenRequest>();
    token->url = SecretText("https://t.example/oauth/token");
    token->headers.push_back({"Authorization", basic(true, "client-secret")});
    token->body = SecretText("grant_type=password&username=a%40b&password=");
    token->body.appendSecret("person's pass", SecretText::Encoding::Percent);
    token->body.append("&scope=a%20b");
    request.tokenRequest = token;
    request.headers.push_back({"Authorization", basic(false, RenderedRequest::accessToken)});
}

void addConnection(RenderedRequest& request, const char* certificate)
{
    auto connection = std::make_shared<RenderedConnection>();
    connection->proxy = "http://p.example:3128";
    connection->certificateFile = certificate;
    connection->keyPassphrase.appendSecret("pass phrase");
    request.connection = connection;
}

} // namespace

/// Every collection that is written holds by the schema that Postman publishes, and is read again as the same request.
class TestPostmanSchema : public QObject {
    Q_OBJECT

private:
    static RenderedRequest requestWith(const QByteArray& login)
    {
        RenderedRequest asked = request(QStringLiteral("https://h.example/a"), "POST", "{}");
        if (login == "Basic" || login == "bearer")
            asked.headers.push_back({"Authorization", basic(login == "Basic", "the secret")});
        else if (login == "API key")
            addSecretHeader(asked, "X-API-TOKEN", "the secret", {"h.example"});
        else if (login == "written out")
            addHeader(asked, "Authorization", "Basic bWU6cHc=");
        else if (login == "OAuth")
            addToken(asked);
        else if (login == "PEM" || login == "PKCS #12")
            addConnection(asked, login == "PEM" ? "c.pem" : "c.p12");
        return asked;
    }

private slots:
    void theSchemaFindsFaults_data()
    {
        QTest::addColumn<QByteArray>("collection");
        QTest::newRow("no name") << QByteArray("{\"info\": {\"schema\": \"x\"}, \"item\": []}");
        QTest::newRow("no items") << QByteArray("{\"info\": {\"name\": \"x\", \"schema\": \"x\"}}");
        QTest::newRow("header") << QByteArray("{\"info\": {\"name\": \"x\", \"schema\": \"x\"}, \"item\": "
                                              "[{\"request\": {\"header\": [{\"value\": \"no key\"}]}}]}");
    }

    void theSchemaFindsFaults()
    {
        QFETCH(QByteArray, collection);
        QVERIFY(!faultsIn(collection.toStdString()).isEmpty());
    }

    void everyLoginHolds_data()
    {
        QTest::addColumn<bool>("isWritten");
        for (const char* login : {"none", "Basic", "bearer", "API key", "written out", "OAuth", "PEM", "PKCS #12"}) {
            QTest::addRow("%s", login) << false;
            QTest::addRow("%s, with secrets", login) << true;
        }
    }

    void everyLoginHolds()
    {
        QFETCH(bool, isWritten);
        const QByteArray login = QByteArray(QTest::currentDataTag()).split(',').first();
        const auto choice = isWritten ? SecretsInExport::Written : SecretsInExport::Named;
        const std::vector<KnownSecret> known{
            {"the secret", "s\"x\\"}, {"client-secret", "c"}, {"person's pass", "p p"}, {"pass phrase", "f"}};
        const ExportedText text = postmanCollection(portableRequest(requestWith(login), "T", known, choice));
        QVERIFY(text.isWritten());
        QVERIFY2(faultsIn(text.text).isEmpty(), faultsIn(text.text).constData());
    }

    void aLoginComesBack()
    {
        const auto back = [](const QByteArray& login) {
            const ExportedText text = postmanCollection(portableRequest(requestWith(login), "T", {}));
            const ImportedRequests imported = readRequests(text.text);
            return imported.requests.empty() ? ImportedRequest() : imported.requests.front();
        };
        const Authentication basicLogin = back("Basic").authentication;
        QCOMPARE(basicLogin.user + ' ' + basicLogin.password, std::string("me <the_secret>"));
        QCOMPARE(back("bearer").authentication.value, std::string("Bearer <the_secret>"));
        const Authentication token = back("OAuth").authentication;
        QCOMPARE(token.type, Authentication::Type::OAuth);
        QCOMPARE(token.grant, Authentication::Grant::Password);
        QCOMPARE(token.clientPlace, Authentication::ClientPlace::BasicHeader);
        QCOMPARE(token.tokenUrl, std::string("https://t.example/oauth/token"));
        QCOMPARE(token.clientId + ' ' + token.clientSecret, std::string("me <client_secret>"));
        QCOMPARE(token.user + ' ' + token.password, std::string("a@b <person_s_pass>"));
        QCOMPARE(token.scope, std::string("a b"));
        const ConnectionOptions connection = back("PEM").connection;
        QCOMPARE(connection.proxy, std::string("http://p.example:3128"));
        QCOMPARE(connection.certificateFile + ' ' + connection.keyPassphrase, std::string("c.pem <pass_phrase>"));
    }

    void everyRequestHolds_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* name, const QByteArray& title, const char* method, const char* url,
                             const QByteArray& body) {
            QTest::newRow(name) << title << QByteArray(method) << QByteArray(url) << body;
        };
        row("usual", "NPS", "POST", "https://h.example/API/v3/x", "{\"a\": 1}");
        row("quotes and line ends in the name", "a \"b\"\n\\ {{c}}\t\x01", "POST", "https://h.example/", "{}");
        row("other scripts", "Zoë 日本 😀", "POST", "https://h.example/%E6%97%A5", "{\"n\":\"Zoë 日本 😀\"}");
        row("no name", "", "POST", "https://h.example/", "{}");
        row("GET", "T", "GET", "https://h.example/?a=1&b&=c&d=e=f", {});
        row("no body", "T", "POST", "https://h.example", {});
        row("PUT", "T", "PUT", "http://127.0.0.1:8080/a//b/", "x=1");
        row("DELETE", "T", "DELETE", "https://[::1]:8443/a/b", {});
        row("control characters", "T", "POST", "https://h.example/", "a\r\n\t\x01\x7F\b");
        row("marks", "T", "POST", "https://h.example/", "{{x}} <y> \\u0000 '\"");
        row("large", "T", "POST", "https://h.example/", QByteArray("{\"a\":\"b\"}").repeated(100'000));
    }

    void everyRequestHolds()
    {
        QFETCH(QByteArray, title);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, body);
        RenderedRequest asked = request(QString::fromUtf8(url), method, body);
        addHeader(asked, "X-Odd", "\"a\" \\ Zo\xC3\xAB");
        addHeader(asked, "X-Empty", "");
        const ExportedText text = postmanCollection(portableRequest(asked, title.toStdString(), {}));
        QVERIFY(text.isWritten());
        QVERIFY2(faultsIn(text.text).isEmpty(), faultsIn(text.text).constData());
        if (body.contains("{{"))
            return; // a variable of Postman's from now on
        const ImportedRequests imported = readRequests(text.text);
        QCOMPARE(imported.requests.size(), std::size_t(1));
        const ImportedRequest& back = imported.requests.front();
        QCOMPARE(QByteArray::fromStdString(back.method), method);
        QCOMPARE(QByteArray::fromStdString(back.url), url);
        QCOMPARE(QByteArray::fromStdString(back.body.value_or("")), body);
        QCOMPARE(back.headers[0].value, asked.headers[0].value.masked());
        QCOMPARE(back.headers[1].value, std::string());
    }
};

QTEST_APPLESS_MAIN(TestPostmanSchema)
#include "tst_PostmanSchema.moc"
