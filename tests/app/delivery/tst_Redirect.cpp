// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Redirect.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"

#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// What goes along when a redirect is followed, and what stays behind.
class tst_Redirect : public QObject {
    Q_OBJECT

private slots:
    void methodAndBody_data();
    void methodAndBody();
    void credentialsStayWithTheirOrigin_data();
    void credentialsStayWithTheirOrigin();
    void targetsThatCannotBeFollowed_data();
    void targetsThatCannotBeFollowed();
    void overTheWire();

private:
    static RenderedRequest sent();
    static Attempt answered(int status, const QString& target);
};

RenderedRequest tst_Redirect::sent()
{
    RenderedRequest request = test::request(QStringLiteral("https://api.example.com/hook"));
    test::addHeader(request, "Content-Type", "application/json");
    test::addHeader(request, "X-Own", "whatever the author added");
    test::addHeader(request, "Authorization", "Basic typed-in-the-open");
    test::addSecretHeader(request, "X-Odd", "key", {"api.example.com"});
    RenderedConnection connection;
    connection.certificateFile = "/client.pem";
    connection.caFile = "/ca.pem";
    request.connection = std::make_shared<const RenderedConnection>(connection);
    request.tokenRequest = std::make_shared<const RenderedTokenRequest>();
    return request;
}

Attempt tst_Redirect::answered(int status, const QString& target)
{
    Attempt answer;
    answer.outcome = DeliveryOutcome::Answered;
    answer.status = status;
    answer.redirectTarget = target;
    return answer;
}

void tst_Redirect::methodAndBody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("follows");
    const auto row = [](int status, const char* method, const char* follows) {
        QTest::addRow("%d after %s", status, method)
            << status << QString::fromLatin1(method) << QString::fromLatin1(follows);
    };
    row(301, "POST", "GET");
    row(302, "POST", "GET");
    row(303, "POST", "GET");
    row(303, "PUT", "GET");
    row(302, "PUT", "PUT");
    row(307, "POST", "POST");
    row(308, "POST", "POST");
}

void tst_Redirect::methodAndBody()
{
    QFETCH(int, status);
    QFETCH(QString, method);
    QFETCH(QString, follows);
    RenderedRequest request = sent();
    request.method = method.toStdString();
    const RenderedRequest next =
        Redirect::of(request, answered(status, QStringLiteral("https://api.example.com/new"))).request;
    QCOMPARE(QString::fromStdString(next.method), follows);
    QCOMPARE(next.body.empty(), follows == u"GET");
    const bool hasType = std::any_of(next.headers.begin(), next.headers.end(),
        [](const RenderedHeader& header) { return header.name == "Content-Type"; });
    QCOMPARE(hasType, follows != u"GET");
}

void tst_Redirect::credentialsStayWithTheirOrigin_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("another path") << QStringLiteral("https://api.example.com/x?y=1") << true;
    QTest::newRow("the usual port, written out") << QStringLiteral("https://api.example.com:443/x") << true;
    QTest::newRow("another case") << QStringLiteral("https://API.example.com/x") << true;
    QTest::newRow("another port") << QStringLiteral("https://api.example.com:8443/x") << false;
    QTest::newRow("unencrypted") << QStringLiteral("http://api.example.com/x") << false;
    QTest::newRow("below") << QStringLiteral("https://a.api.example.com/x") << false;
    QTest::newRow("another host") << QStringLiteral("https://evil.example/x") << false;
}

void tst_Redirect::credentialsStayWithTheirOrigin()
{
    QFETCH(QString, target);
    QFETCH(bool, isSame);
    const Redirect redirect = Redirect::of(sent(), answered(307, target));
    QCOMPARE(redirect.dropped,
        isSame ? QStringList()
               : QStringList({QStringLiteral("X-Own"), QStringLiteral("Authorization"), QStringLiteral("X-Odd")}));
    QCOMPARE(redirect.request.headers.size(), std::size_t(isSame ? 4 : 1));
    QCOMPARE(redirect.request.tokenRequest != nullptr, isSame);
    QCOMPARE(redirect.request.connection->certificateFile.empty(), !isSame);
    QCOMPARE(redirect.losesCertificate, !isSame);
    QVERIFY(!redirect.request.connection->caFile.empty());
}

void tst_Redirect::targetsThatCannotBeFollowed_data()
{
    QTest::addColumn<QString>("target");
    for (const char* target : {"ftp://api.example.com/x", "javascript:alert(1)", "file:///etc/passwd", "https:///x",
             "https://api.example.com/?key=\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2"
             "\x80\xa2\xe2\x80\xa2"})
        QTest::newRow(target) << QString::fromUtf8(target);
}

void tst_Redirect::targetsThatCannotBeFollowed()
{
    QFETCH(QString, target);
    QVERIFY(!Redirect::of(sent(), answered(307, target)).request.isSendable());
}

void tst_Redirect::overTheWire()
{
    SessionSecretStore secrets;
    secrets.write(QStringLiteral("key"), QStringLiteral("hush"));
    RawServer elsewhere(RawScript::json("{}"));
    RawServer server(RawScript::redirect("307 Temporary Redirect", elsewhere.origin() + QStringLiteral("/new")));
    RenderedRequest request = test::request(server.origin() + QStringLiteral("/hook"));
    test::addSecretHeader(request, "X-API-TOKEN", "key", {"127.0.0.1"});
    Sender sender(secrets);
    const Attempt first = test::delivered(sender, request);
    QVERIFY(hasRedirect(first));
    QVERIFY(elsewhere.received().isEmpty());

    const Attempt second = test::delivered(sender, Redirect::of(request, first).request);

    QCOMPARE(second.status, 200);
    QVERIFY(!hasRedirect(second));
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(elsewhere.requestCount(), 1);
    QVERIFY(elsewhere.received().constFirst().startsWith("POST /new HTTP/1.1\r\n"));
    QVERIFY(elsewhere.received().constFirst().endsWith("{\"a\":1}"));
    QVERIFY(!elsewhere.received().constFirst().contains("hush"));
}

QTEST_GUILESS_MAIN(tst_Redirect)
#include "tst_Redirect.moc"
