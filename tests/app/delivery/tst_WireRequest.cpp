// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/MaskedAttempt.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "delivery/WireRequest.h"
#include "support/RawServer.h"

#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// What the Request tab shows is what goes out.
class tst_WireRequest : public QObject {
    Q_OBJECT

private slots:
    void shownIsSent_data();
    void shownIsSent();
    void secretsAreTheOnlyDifference();
    void bytesOfTheRecipe();
    void unfilledUrlIsShownAsItIs();
    void strictUrls_data();
    void strictUrls();

private:
    SessionSecretStore m_secrets;
};

void tst_WireRequest::shownIsSent_data()
{
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");

    const Headers none;
    const Headers json{{"Content-Type", "application/json"}, {"X-API-TOKEN", "t"}};
    const QString hook = QStringLiteral("/API/v3/distributions");
    QTest::newRow("POST") << QByteArray("POST") << hook << json << QByteArray("{\"a\": 1.10}");
    QTest::newRow("POST without a body") << QByteArray("POST") << hook << json << QByteArray();
    QTest::newRow("GET") << QByteArray("GET") << hook << none << QByteArray();
    QTest::newRow("PUT without headers") << QByteArray("PUT") << hook << none << QByteArray("text");
    QTest::newRow("DELETE") << QByteArray("DELETE") << hook << json << QByteArray();
    QTest::newRow("no path") << QByteArray("POST") << QString() << json << QByteArray("{}");
    QTest::newRow("query and fragment") << QByteArray("POST") << QStringLiteral("/a?b=c%26d&e=%C3%A9#f") << json
                                        << QByteArray("{}");
    QTest::newRow("path to be tidied") << QByteArray("POST") << QStringLiteral("/a/../b/./c%7e%2f?x=%7e") << json
                                       << QByteArray("{}");
    QTest::newRow("letters beyond ASCII in the path")
        << QByteArray("POST") << QStringLiteral("/käse?x=ü") << json << QByteArray("{}");
    QTest::newRow("odd case and spaces in headers")
        << QByteArray("POST") << hook << Headers{{"x-lower", "  v "}, {"X-EMPTY", ""}, {"ACCEPT", "a/b"}}
        << QByteArray("x");
    QTest::newRow("author's own user agent and language")
        << QByteArray("POST") << hook
        << Headers{{"user-agent", "me"}, {"Accept-Language", "de"}, {"accept-encoding", "gzip"}} << QByteArray("x");
    QTest::newRow("a header twice") << QByteArray("POST") << hook
                                    << Headers{{"X-Tag", "one"}, {"Y", "y"}, {"x-tag", "two"}} << QByteArray("x");
    QTest::newRow("headers Qt knows") << QByteArray("POST") << hook
                                      << Headers{{"Cookie", "a=b; c=d"}, {"If-Modified-Since", "never"},
                                             {"If-None-Match", "*"}, {"Range", "bytes=0-1"},
                                             {"Authorization", "Basic eDp5"}, {"Date", "x"}}
                                      << QByteArray("x");
    QTest::newRow("header in UTF-8") << QByteArray("POST") << hook << Headers{{"X-Name", "Zoë"}} << QByteArray("x");
    QTest::newRow("body of any bytes") << QByteArray("POST") << hook << json << QByteArray("\0\xff\r\n\r\n\n", 7);
}

void tst_WireRequest::shownIsSent()
{
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    RawServer server(RawScript::json("{}"));
    RenderedRequest request = test::request(server.origin() + target, method, body);
    for (const auto& [name, value] : headers)
        test::addHeader(request, name, value);
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QCOMPARE(attempt.failureDetail, QString());
    QCOMPARE(attempt.status, 200);
    QCOMPARE(server.received().constFirst(), wireText(request));
    Attempt shown;
    shown.requestHeaders = wireHeaders(request);
    maskOpenSecrets(shown);
    QCOMPARE(attempt.requestHeaders, shown.requestHeaders);
}

void tst_WireRequest::secretsAreTheOnlyDifference()
{
    m_secrets.write(QStringLiteral("key"), QStringLiteral("s3cr3t"));
    RawServer server(RawScript::json("{}"));
    RenderedRequest request = test::request(server.origin() + QStringLiteral("/a?key="));
    request.url.appendSecret("key");
    test::addSecretHeader(request, "X-API-TOKEN", "key", {"127.0.0.1"});
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QCOMPARE(attempt.status, 200);
    const QByteArray shown = wireText(request);
    QVERIFY(!shown.contains("s3cr3t"));
    QByteArray sent = server.received().constFirst();
    QCOMPARE(sent.count("s3cr3t"), 2);
    QCOMPARE(sent.replace("s3cr3t", QByteArray::fromStdString(std::string(SecretText::mask))), shown);
}

void tst_WireRequest::bytesOfTheRecipe()
{
    RenderedRequest request =
        test::request(QStringLiteral("https://iad1.qualtrics.com/API/v3/distributions"), "POST", "{}");
    test::addHeader(request, "Content-Type", "application/json");
    test::addSecretHeader(request, "X-API-TOKEN", "key", {"*.qualtrics.com"});

    QCOMPARE(QString::fromUtf8(wireText(request)),
        QStringLiteral("POST /API/v3/distributions HTTP/1.1\r\n"
                       "Host: iad1.qualtrics.com\r\n"
                       "User-Agent: Hookbench/0.1.0\r\n"
                       "Accept-Encoding: identity\r\n"
                       "Accept-Language: en\r\n"
                       "Content-Type: application/json\r\n"
                       "X-API-TOKEN: ••••••••\r\n"
                       "Content-Length: 2\r\n"
                       "Connection: close\r\n"
                       "\r\n"
                       "{}"));
}

void tst_WireRequest::unfilledUrlIsShownAsItIs()
{
    const RenderedRequest request =
        test::request(QStringLiteral("https://<yourdatacenterid>.qualtrics.com/API/v3/distributions"));

    QVERIFY(wireText(request).startsWith(
        "POST https://<yourdatacenterid>.qualtrics.com/API/v3/distributions HTTP/1.1\r\n"));
    QVERIFY(!wireText(request).contains("\r\nHost:"));
}

void tst_WireRequest::strictUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("https") << QStringLiteral("https://example.com/a?b=c") << true;
    QTest::newRow("port") << QStringLiteral("http://example.com:8080") << true;
    QTest::newRow("IPv6") << QStringLiteral("http://[::1]:80/") << true;
    QTest::newRow("upper-case scheme") << QStringLiteral("HTTPS://example.com") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no scheme") << QStringLiteral("example.com/a") << false;
    QTest::newRow("other scheme") << QStringLiteral("ftp://example.com/") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("no host") << QStringLiteral("https:///a") << false;
    QTest::newRow("space in host") << QStringLiteral("https://exa mple.com/") << false;
    QTest::newRow("space in path") << QStringLiteral("https://example.com/a b") << false;
    QTest::newRow("line break") << QStringLiteral("https://example.com/a\r\nX: y") << false;
    QTest::newRow("placeholder") << QStringLiteral("https://<dc>.qualtrics.com/") << false;
    QTest::newRow("broken escape") << QStringLiteral("https://example.com/%zz") << false;
    QTest::newRow("leftover Liquid") << QStringLiteral("https://example.com/{{ a }}") << false;
    QTest::newRow("port out of range") << QStringLiteral("https://example.com:99999/") << false;
}

void tst_WireRequest::strictUrls()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    QCOMPARE(strictUrl(text).isValid(), isGood);
}

QTEST_GUILESS_MAIN(tst_WireRequest)
#include "tst_WireRequest.moc"
