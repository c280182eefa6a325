// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "exchange/export/HttpFileWriter.h"
#include "exchange/export/PostmanWriter.h"
#include "exchange/import/RequestImport.h"

#include <QTest>

using namespace hookbench;
using namespace hookbench::test;

namespace {

QByteArray headersOf(const ImportedRequest& request)
{
    QByteArrayList lines;
    for (const Header& header : request.headers)
        lines.append(QByteArray::fromStdString(header.name + ": " + header.value + (header.enabled ? "" : " (off)")));
    return lines.join('|');
}

QByteArray loginOf(const ImportedRequest& request)
{
    const Authentication& login = request.authentication;
    return QByteArray::fromStdString(login.type == Authentication::Type::Basic ? login.user + ' ' + login.password
                                                                               : login.header + ": " + login.value);
}

QByteArrayList findingsIn(const ImportedRequests& imported, const QByteArray& text)
{
    QByteArrayList found;
    for (const Diagnostic& each : imported.diagnostics) {
        const QByteArray part = text.mid(qsizetype(each.place.range.begin), qsizetype(each.place.range.size()));
        found.append(QByteArray::fromStdString(each.code) + ' ' + part.split('\n').first());
    }
    return found;
}

const QByteArray collection = R"({
  "info": {"name": "Shop", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
  "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "{{token}}", "type": "string"}]},
  "variable": [{"key": "host", "value": "https://api.example.com"}, {"key": "id", "value": "7"}, {"key": "token", "value": ""}],
  "event": [{"listen": "prerequest", "script": {"exec": ["x"]}}],
  "item": [
    {"name": "Orders", "auth": {"type": "apikey", "apikey": [{"key": "key", "value": "X-Key"}, {"key": "value", "value": "abc"}]},
     "item": [
       {"name": "Add", "request": {"method": "POST", "header": [{"key": "X-A", "value": "b {{id}}"}, {"key": "X-Off", "value": "1", "disabled": true}],
         "body": {"mode": "raw", "raw": "{\"id\": {{id}}, \"who\": \"{{who}}\"}", "options": {"raw": {"language": "json"}}},
         "url": {"raw": "{{host}}/orders/:order?x=1", "host": ["{{host}}"], "path": ["orders", ":order"], "variable": [{"key": "order", "value": "9"}]}}},
       {"name": "Form", "request": {"auth": {"type": "noauth"}, "method": "PUT", "url": {"protocol": "http", "host": ["h", "example"], "port": "8080", "path": ["a", "b"],
         "query": [{"key": "q", "value": "1"}, {"key": "off", "value": "2", "disabled": true}]},
         "body": {"mode": "urlencoded", "urlencoded": [{"key": "a b", "value": "c&d"}, {"key": "x", "value": "y", "disabled": true}]}}}]},
    {"name": "Upload", "request": {"method": "POST", "url": "http://h.example/", "body": {"mode": "formdata", "formdata": []}}},
    {"name": "Graph", "request": {"auth": {"type": "basic", "basic": [{"key": "username", "value": "me"}, {"key": "password", "value": "pw"}]},
      "method": "POST", "url": "h.example/q", "body": {"mode": "graphql", "graphql": {"query": "{ a }", "variables": "{\"n\": 1.50}"}}}},
    {"name": "Digest", "request": {"auth": {"type": "digest", "digest": []}, "method": "GET", "url": "http://h.example/"}},
    {"name": "Plain", "request": "http://h.example/plain"}
  ]
})";

const QByteArray httpText =
    "# a file\n@host = api.example.com\n@base = https://{{host}}/v1\n\n"
    "### First one\n# @name first\n// @timeout 2500 ms\nPOST {{base}}/things?a=1\n    &b={{id}} HTTP/1.1\n"
    "Content-Type: application/json\n// a comment\nAuthorization: Basic me pw\nX-Token: {{token}}\nnonsense\n\n"
    "{\n  \"a\": \"{{host}}\",\n  \"b\": \"{{other}}\"\n}\n\n> {%\n  client.log(1)\n%}\n\n"
    "###\nhttps://h.example/get\n\n"
    "### form\n# @timeout 12\nPUT http://h.example/f\nContent-Type: application/x-www-form-urlencoded\n\na=1\n&b=2\n"
    "### file\nPOST http://h.example/f\n\n< ./body.json\n";

} // namespace

class TestFileImports : public QObject {
    Q_OBJECT

private slots:
    void readsAPostmanCollection()
    {
        const ImportedRequests imported = readRequests(collection.toStdString());
        QCOMPARE(imported.form, ImportForm::Postman);
        QCOMPARE(imported.requests.size(), std::size_t(6));
        const auto& add = imported.requests[0];
        QCOMPARE(add.name, std::string("Orders / Add"));
        QCOMPARE(add.url, std::string("https://api.example.com/orders/9?x=1"));
        QCOMPARE(headersOf(add), QByteArray("X-A: b 7|X-Off: 1 (off)|Content-Type: application/json"));
        QCOMPARE(loginOf(add), QByteArray("X-Key: abc"));
        QCOMPARE(add.body.value_or(""), std::string("{\"id\": 7, \"who\": \"{{who}}\"}"));
        const auto& form = imported.requests[1];
        QCOMPARE(form.url, std::string("http://h.example:8080/a/b?q=1"));
        QCOMPARE(form.body.value_or(""), std::string("a+b=c%26d"));
        QCOMPARE(headersOf(form), QByteArray("Content-Type: application/x-www-form-urlencoded"));
        QCOMPARE(loginOf(imported.requests[2]), QByteArray("Authorization: Bearer <token>"));
        const auto& graph = imported.requests[3];
        QCOMPARE(graph.url, std::string("http://h.example/q"));
        QCOMPARE(graph.body.value_or(""), std::string("{\"query\":\"{ a }\",\"variables\":{\"n\":1.50}}"));
        QCOMPARE(headersOf(graph), QByteArray("Content-Type: application/json"));
        QCOMPARE(loginOf(graph), QByteArray("me pw"));
        QCOMPARE(imported.requests[5].url, std::string("http://h.example/plain"));
        QCOMPARE(imported.requests[5].method, std::string("GET"));
        const QByteArrayList found = findingsIn(imported, collection);
        QCOMPARE(found.size(), 4);
        QVERIFY2(found.contains(R"(exchange.script [{"listen": "prerequest", "script": {"exec": ["x"]}}])"),
            found.join('\n').constData());
        QVERIFY(found.contains(R"(exchange.form-upload {"mode": "formdata", "formdata": []})"));
        QVERIFY(found.contains(R"(exchange.login {"type": "digest", "digest": []})"));
        QVERIFY(found.at(1).startsWith("exchange.variable-in-body {\"mode\": \"raw\""));
    }

    void readsAnHttpFile()
    {
        const ImportedRequests imported = readRequests(httpText.toStdString());
        QCOMPARE(imported.form, ImportForm::HttpFile);
        QCOMPARE(imported.requests.size(), std::size_t(4));
        const auto& first = imported.requests[0];
        QCOMPARE(first.name, std::string("first"));
        QCOMPARE(first.method, std::string("POST"));
        QCOMPARE(first.url, std::string("https://api.example.com/v1/things?a=1&b=<id>"));
        QCOMPARE(headersOf(first), QByteArray("Content-Type: application/json|X-Token: <token>"));
        QCOMPARE(loginOf(first), QByteArray("me pw"));
        QCOMPARE(first.timeoutMs, std::optional(2500));
        QCOMPARE(imported.requests[2].timeoutMs, std::optional(12'000));
        QCOMPARE(first.body.value_or(""), std::string("{\n  \"a\": \"api.example.com\",\n  \"b\": \"{{other}}\"\n}"));
        QCOMPARE(imported.requests[1].url, std::string("https://h.example/get"));
        QCOMPARE(imported.requests[1].method, std::string("GET"));
        QVERIFY(!imported.requests[1].body);
        QCOMPARE(imported.requests[2].body.value_or(""), std::string("a=1&b=2"));
        QVERIFY(!imported.requests[3].body);
        const QByteArrayList found = findingsIn(imported, httpText);
        QVERIFY2(found.contains("exchange.no-header nonsense"), found.join('\n').constData());
        QVERIFY(found.contains("exchange.script > {%"));
        QVERIFY(found.contains("exchange.file < ./body.json"));
        QCOMPARE(found.size(), 4);
        QVERIFY(httpText.mid(qsizetype(first.range.begin)).startsWith("POST {{base}}"));
    }

    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<bool>("isPostman");
        QTest::newRow(".http") << false;
        QTest::newRow("Postman") << true;
    }

    void whatIsWrittenIsReadAgain()
    {
        QFETCH(bool, isPostman);
        RenderedRequest asked =
            request(QStringLiteral("https://h.example:8443/a/b?x=1&y=%20"), "PUT", "{\n  \"a\": \"Zoë \\\"x\\\"\"\n}");
        asked.bodyIsJson = true;
        addHeader(asked, "Content-Type", "application/json");
        addHeader(asked, "X-A", "it's \"b\"");
        addSecretHeader(asked, "X-Key", "my-key", {"h.example"});
        const PortableRequest portable = portableRequest(asked, "A title", {});
        const ExportedText text = isPostman ? postmanCollection(portable) : httpFile(portable);
        const ImportedRequests imported = readRequests(text.text);
        QCOMPARE(imported.diagnostics.size(), std::size_t(0));
        QCOMPARE(imported.requests.size(), std::size_t(1));
        const ImportedRequest& back = imported.requests.front();
        QCOMPARE(back.name, std::string("A title"));
        QCOMPARE(back.method, std::string("PUT"));
        QCOMPARE(back.url, asked.url.masked());
        QCOMPARE(headersOf(back), QByteArray("Content-Type: application/json|X-A: it's \"b\"|X-Key: <my_key>"));
        QCOMPARE(back.body.value_or(""), asked.body);
    }

    /// No cut crashes, and every place is inside the text.
    void everyCutIsRead()
    {
        for (const QByteArray& whole : {collection, httpText}) {
            for (qsizetype length = 0; length <= whole.size(); length += 3) {
                const std::string text = whole.left(length).toStdString();
                for (const Diagnostic& each : readRequests(text).diagnostics)
                    QVERIFY(each.place.range.end <= text.size());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFileImports)
#include "tst_FileImports.moc"
