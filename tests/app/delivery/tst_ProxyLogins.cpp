// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Explanation.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/ReactingServer.h"

#include <QTest>

using namespace hookbench;
using test::ReactingServer;

/// Proxies that ask for a login: one try, whatever they offer, and words that name the proxy and what is wrong.
class tst_ProxyLogins : public QObject {
    Q_OBJECT

private slots:
    void isTriedOnce_data();
    void isTriedOnce();
    void severalStepsAreOneLogin();
    void ownAnswerToAPlainRequest_data();
    void ownAnswerToAPlainRequest();
    void answerOfTheServerIsTheServers();

private:
    SessionSecretStore m_secrets;
};

namespace {

RenderedRequest throughProxy(const QString& url, const QString& proxy, bool hasLogin)
{
    RenderedRequest request = test::request(url);
    RenderedConnection connection;
    connection.proxy = proxy.toStdString();
    if (hasLogin) {
        connection.proxyUser = SecretText("ada");
        connection.proxyPassword = SecretText("no-such-pass");
    }
    request.connection = std::make_shared<const RenderedConnection>(connection);
    return request;
}

QByteArray challenge(const QByteArray& offers)
{
    return "HTTP/1.1 407 Proxy Authentication Required\r\n" + offers + "Content-Length: 2\r\n\r\nno";
}

} // namespace

void tst_ProxyLogins::isTriedOnce_data()
{
    QTest::addColumn<QByteArray>("offers");
    QTest::addColumn<bool>("hasLogin");
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<int>("mostLogins"); ///< CONNECT with Proxy-Authorization
    QTest::addColumn<QString>("says");
    const QString wrong = QStringLiteral("user name and password filled in are wrong, or it wants a kind of login");
    const QString none = QStringLiteral("wants a user name and a password, and none are filled in");
    const QByteArray basic = "Proxy-Authenticate: Basic realm=\"x\"\r\n";
    const QByteArray ntlm = "Proxy-Authenticate: NTLM\r\nProxy-Authenticate: Negotiate\r\n";
    for (const bool hangsUp : {false, true}) {
        const char* way = hangsUp ? "closes" : "keeps the line";
        QTest::addRow("Basic, %s", way) << basic << true << hangsUp << 1 << wrong;
        QTest::addRow("Basic without a login, %s", way) << basic << false << hangsUp << 0 << none;
        QTest::addRow("Digest, %s", way) << QByteArray("Proxy-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n")
                                         << true << hangsUp << 1 << wrong;
        QTest::addRow("NTLM, %s", way) << ntlm << true << hangsUp << 1 << QStringLiteral("It offers: NTLM, Negotiate.");
        QTest::addRow("NTLM without a login, %s", way) << ntlm << false << hangsUp << 0 << none;
        QTest::addRow("a kind that nobody knows, %s", way)
            << QByteArray("Proxy-Authenticate: Bearer\r\n") << true << hangsUp << 0 << wrong;
        QTest::addRow("no kind at all, %s", way) << QByteArray() << true << hangsUp << 0 << wrong;
    }
}

void tst_ProxyLogins::isTriedOnce()
{
    QFETCH(QByteArray, offers);
    QFETCH(bool, hasLogin);
    QFETCH(bool, hangsUp);
    QFETCH(int, mostLogins);
    QFETCH(QString, says);
    ReactingServer proxy([&](QTcpSocket* socket, const QByteArray& soFar) {
        if (!soFar.endsWith("\r\n\r\n"))
            return;
        socket->write(challenge(offers + (hangsUp ? "Proxy-Connection: close\r\nConnection: close\r\n" : "")));
        if (hangsUp)
            socket->disconnectFromHost();
    });
    Sender sender(m_secrets);
    const Attempt attempt =
        test::delivered(sender, throughProxy(QStringLiteral("https://service.invalid/hook"), proxy.origin(), hasLogin));
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::Proxy);
    const int logins = proxy.count("Proxy-Authorization:");
    QVERIFY2(logins <= mostLogins, qPrintable(QString::number(logins)));
    QVERIFY(proxy.count("CONNECT ") <= 2);
    const Explanation explanation = explain(attempt);
    QVERIFY2(explanation.cause.contains(says), qPrintable(explanation.cause));
    QVERIFY2(explanation.cause.contains(u"“407 Proxy Authentication Required”"), qPrintable(explanation.cause));
    QVERIFY2(explanation.cause.contains(QStringLiteral("127.0.0.1:%1 (set under Connection").arg(proxy.serverPort())),
        qPrintable(explanation.cause));
    QCOMPARE(explanation.setting, Explanation::Setting::Connection);
    QVERIFY(!attempt.failureDetail.contains(u"no-such-pass"));
}

/// NTLM asks twice; that is one login, and what the last step says counts.
void tst_ProxyLogins::severalStepsAreOneLogin()
{
    const QByteArray type2 = "TlRMTVNTUAACAAAADAAMADgAAAAFgokCASNFZ4mrze8AAAAAAAAAAAAAAAAAAAAAAAAAAA==";
    int asked = 0;
    ReactingServer proxy([&](QTcpSocket* socket, const QByteArray& soFar) {
        if (!soFar.endsWith("\r\n\r\n"))
            return;
        ++asked;
        socket->write(challenge(
            asked == 2 ? "Proxy-Authenticate: NTLM " + type2 + "\r\n" : QByteArray("Proxy-Authenticate: NTLM\r\n")));
    });
    Sender sender(m_secrets);
    const Attempt attempt =
        test::delivered(sender, throughProxy(QStringLiteral("https://service.invalid/hook"), proxy.origin(), true));
    QCOMPARE(attempt.failure, DeliveryFailure::Proxy);
    QCOMPARE(asked, 3);
}

void tst_ProxyLogins::ownAnswerToAPlainRequest_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isInferred");
    QTest::newRow("407") << challenge("Proxy-Authenticate: Basic realm=\"x\"\r\n") << false;
    // What tinyproxy answers to a wrong password.
    QTest::newRow("401 with a page") << QByteArray(
        "HTTP/1.0 401 Unauthorized\r\nServer: tinyproxy/1.11.1\r\nContent-Type: text/html\r\n\r\n<html><h1>Unauthorized"
        "</h1><p>The administrator of this proxy has not configured it to service requests from you.</p></html>")
                                     << true;
    QTest::newRow("403 with a page") << QByteArray(
        "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nX-Squid-Error: ERR_ACCESS_DENIED 0\r\nContent-Length: "
        "24\r\n\r\n<html>Blocked</html>    ")
                                     << true;
}

void tst_ProxyLogins::ownAnswerToAPlainRequest()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isInferred);
    ReactingServer proxy([&](QTcpSocket* socket, const QByteArray& soFar) {
        if (!soFar.endsWith("{\"a\":1}"))
            return;
        socket->write(answer);
        socket->disconnectFromHost();
    });
    Sender sender(m_secrets);
    const Attempt attempt =
        test::delivered(sender, throughProxy(QStringLiteral("http://service.invalid/hook"), proxy.origin(), true));
    QCOMPARE(attempt.outcome, DeliveryOutcome::Answered);
    QCOMPARE(proxy.count("POST "), 1);
    const Explanation explanation = explain(attempt);
    const QString place = QStringLiteral("127.0.0.1:%1 (set under Connection").arg(proxy.serverPort());
    QVERIFY2(explanation.headline.contains(u"the proxy"), qPrintable(explanation.headline));
    QVERIFY2(explanation.cause.contains(place), qPrintable(explanation.cause));
    QVERIFY(explanation.cause.contains(u"with the user name and password filled in"));
    QVERIFY2(!explanation.action.contains(u"Fill in"), qPrintable(explanation.action));
    QCOMPARE(explanation.cause.contains(u"inferred"), isInferred);
    QCOMPARE(explanation.setting, Explanation::Setting::Connection);
}

void tst_ProxyLogins::answerOfTheServerIsTheServers()
{
    ReactingServer proxy([&](QTcpSocket* socket, const QByteArray& soFar) {
        if (soFar.endsWith("{\"a\":1}"))
            socket->write("HTTP/1.1 401 Unauthorized\r\nVia: 1.1 proxy\r\nContent-Length: 2\r\n\r\n{}");
    });
    Sender sender(m_secrets);
    RenderedRequest request = throughProxy(QStringLiteral("http://service.invalid/hook"), proxy.origin(), false);
    test::addHeader(request, "Authorization", "Bearer 1");
    const Explanation explanation = explain(test::delivered(sender, request));
    QVERIFY2(explanation.headline.contains(u"does not know this key"), qPrintable(explanation.headline));
    QCOMPARE(explanation.setting, Explanation::Setting::Credentials);
}

QTEST_GUILESS_MAIN(tst_ProxyLogins)
#include "tst_ProxyLogins.moc"
