// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Explanation.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "delivery/TunnelWatch.h"
#include "support/ReactingServer.h"

#include <QTest>

using namespace hookbench;
using test::ReactingServer;

/// Proxies that refuse, hang up, ask, keep silent or talk nonsense: nothing goes twice, and what went wrong is said at
/// once and of the proxy.
class tst_HostileProxies : public QObject {
    Q_OBJECT

private slots:
    void fails_data();
    void fails();
    void isGivenItsPasswordAtOnce();
    void opensNoWay_data();
    void opensNoWay();
    void refusesThePassword_data();
    void refusesThePassword();
    void isSilent_data();
    void isSilent();
    void isNotThere();
    void opensTheWay();

private:
    SessionSecretStore m_secrets;
};

namespace {

RenderedRequest throughProxy(const QString& url, const QString& proxy, const QByteArray& method = "POST")
{
    RenderedRequest request = test::request(url, method, method == "POST" ? "{\"a\":1}" : "");
    RenderedConnection connection;
    connection.proxy = proxy.toStdString();
    request.connection = std::make_shared<const RenderedConnection>(connection);
    return request;
}

bool hasWholeRequest(const QByteArray& bytes)
{
    return bytes.endsWith("{\"a\":1}");
}

/// What a SOCKS5 proxy does once the greeting, or the wish to connect, is there.
const QByteArray greeted = QByteArray::fromHex("0500");

bool wishesToConnect(const QByteArray& soFar)
{
    return soFar.size() > 4;
}

} // namespace

void tst_HostileProxies::fails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("asks for a password") << QByteArray(
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: "
        "0\r\n\r\n");
    QTest::newRow("asks, and keeps the line")
        << QByteArray("HTTP/1.1 407 No\r\nProxy-Connection: keep-alive\r\nProxy-Authenticate: Digest realm=\"x\", "
                      "nonce=\"y\"\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("has no way there") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("hangs up") << QByteArray();
}

void tst_HostileProxies::fails()
{
    QFETCH(QByteArray, answer);
    ReactingServer proxy([answer](QTcpSocket* socket, const QByteArray& soFar) {
        if (!hasWholeRequest(soFar))
            return;
        socket->write(answer);
        socket->disconnectFromHost();
    });
    Sender sender(m_secrets);
    const Attempt attempt =
        test::delivered(sender, throughProxy(QStringLiteral("http://service.invalid/hook"), proxy.origin()));
    QCOMPARE(proxy.count("POST http://service.invalid/hook HTTP/1.1"), 1);
    QVERIFY(attempt.outcome != DeliveryOutcome::NotSent);
}

void tst_HostileProxies::isGivenItsPasswordAtOnce()
{
    ReactingServer proxy([](QTcpSocket* socket, const QByteArray& soFar) {
        if (hasWholeRequest(soFar))
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
    });
    m_secrets.write(QStringLiteral("proxy"), QStringLiteral("hush-hush"));
    RenderedRequest request = throughProxy(QStringLiteral("http://service.invalid/hook"), proxy.origin());
    RenderedConnection connection = *request.connection;
    connection.proxyUser = SecretText("ada");
    connection.proxyPassword.appendSecret("proxy");
    connection.proxySecretBindings = {{"proxy", {"127.0.0.1"}}};
    request.connection = std::make_shared<const RenderedConnection>(connection);
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QCOMPARE(attempt.status, 200);
    QCOMPARE(proxy.count(" HTTP/1.1\r\n"), 1);
    QVERIFY(proxy.received().contains(QByteArray("Basic " + QByteArray("ada:hush-hush").toBase64())));
    for (const WireHeader& header : attempt.requestHeaders)
        QVERIFY(!QByteArray::fromBase64(header.value.mid(6)).contains("hush"));

    connection.proxySecretBindings = {{"proxy", {"elsewhere.example"}}};
    request.connection = std::make_shared<const RenderedConnection>(connection);
    QCOMPARE(test::delivered(sender, request).failure, DeliveryFailure::Blocked);
    QCOMPARE(proxy.count(" HTTP/1.1\r\n"), 1);
}

void tst_HostileProxies::opensNoWay_data()
{
    QTest::addColumn<bool>("isSocks");
    QTest::addColumn<QByteArray>("answer"); ///< to CONNECT or, with SOCKS, to the greeting
    QTest::addColumn<QByteArray>("second"); ///< with SOCKS, to the wish to connect
    QTest::addColumn<bool>("hangsUp"); ///< after that
    QTest::addColumn<QByteArray>("says");
    const QByteArray challenge =
        "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";
    const auto http = [](const char* name, const QByteArray& answer, bool hangsUp, const char* says) {
        QTest::newRow(name) << false << answer << QByteArray() << hangsUp << QByteArray(says);
    };
    http("asks for a password", challenge, false, "wants a user name and a password");
    http("asks for a password and hangs up", challenge, true, "wants a user name and a password");
    http("refuses", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", true,
        "answered “403 Forbidden”. It does not let");
    http("has no way there", "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\nbad", false,
        "answered “502 Bad Gateway”. It could not reach");
    http("talks something else", "SSH-2.0-OpenSSH_9.2\r\n\r\n", false, "proxy");
    http("talks no lines", "hello", false, "proxy");
    http("hangs up", "", true, "hung up before");
    http("hangs up within its answer", "HTTP/1.1 200 Conn", true, "proxy");
    http("opens the way and hangs up", "HTTP/1.1 200 Connected\r\n\r\n", true, "hung up before");
    const auto socks = [](const char* name, const char* answer, const char* second, bool hangsUp, const char* says) {
        QTest::newRow(name) << true << QByteArray::fromHex(answer) << QByteArray::fromHex(second) << hangsUp
                            << QByteArray(says);
    };
    socks("SOCKS: hangs up", "", "", true, "hung up before");
    socks("SOCKS: takes no way to log in", "05ff", "", false, "wants a user name and a password");
    socks("SOCKS: talks something else", "48545450", "", false, "SOCKS");
    socks("SOCKS: hangs up when told where to", "0500", "", true, "hung up before");
    socks("SOCKS: general failure", "0500", "05010001000000000000", false, "opened no way");
    socks("SOCKS: not allowed", "0500", "05020001000000000000", false, "opened no way");
}

void tst_HostileProxies::opensNoWay()
{
    QFETCH(bool, isSocks);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, second);
    QFETCH(bool, hangsUp);
    QFETCH(QByteArray, says);
    ReactingServer proxy([&](QTcpSocket* socket, const QByteArray& soFar) {
        if (!isSocks && !soFar.endsWith("\r\n\r\n"))
            return;
        const bool isSecond = isSocks && wishesToConnect(soFar);
        socket->write(isSecond ? second : answer);
        if (hangsUp && (answer != greeted || isSecond))
            socket->disconnectFromHost();
    });
    const QString origin =
        isSocks ? proxy.origin().replace(QStringLiteral("http"), QStringLiteral("socks5")) : proxy.origin();
    for (const QByteArray method : {"POST", "GET"}) {
        Sender sender(m_secrets);
        const Attempt attempt =
            test::delivered(sender, throughProxy(QStringLiteral("https://service.invalid/hook"), origin, method));
        QCOMPARE(proxy.count(method + " "), 0);
        QVERIFY2(proxy.count("CONNECT service.invalid:443 HTTP/1.1") <= 3, proxy.received().constData());
        QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
        QCOMPARE(attempt.failure, DeliveryFailure::Proxy);
        QVERIFY2(attempt.failureDetail.toUtf8().contains(says), qPrintable(attempt.failureDetail));
        QVERIFY2(attempt.timings.totalMs < 5'000, "It was not noticed before the time was up.");
        QVERIFY(explain(attempt).headline.contains(u"the proxy"));
    }
}

void tst_HostileProxies::refusesThePassword_data()
{
    QTest::addColumn<bool>("hangsUp");
    QTest::newRow("and keeps the line") << false;
    QTest::newRow("and hangs up each time") << true;
}

void tst_HostileProxies::refusesThePassword()
{
    QFETCH(bool, hangsUp);
    ReactingServer proxy([hangsUp](QTcpSocket* socket, const QByteArray& soFar) {
        if (!soFar.endsWith("\r\n\r\n"))
            return;
        socket->write("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        if (hangsUp)
            socket->disconnectFromHost();
    });
    m_secrets.write(QStringLiteral("proxy"), QStringLiteral("hush-hush"));
    RenderedRequest request = throughProxy(QStringLiteral("https://service.invalid/hook"), proxy.origin());
    RenderedConnection connection = *request.connection;
    connection.proxyUser = SecretText("ada");
    connection.proxyPassword.appendSecret("proxy");
    connection.proxySecretBindings = {{"proxy", {"127.0.0.1"}}};
    request.connection = std::make_shared<const RenderedConnection>(connection);
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, request);
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::Proxy);
    QVERIFY(!attempt.failureDetail.contains(u"hush"));
    QVERIFY2(attempt.timings.totalMs < 5'000, "It was not noticed before the time was up.");
    QVERIFY(proxy.count("CONNECT service.invalid:443") <= 3);
    QCOMPARE(proxy.count("POST"), 0);
}

void tst_HostileProxies::isSilent_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("HTTP") << QByteArray("http");
    QTest::newRow("SOCKS") << QByteArray("socks5");
}

/// Then time has to tell; and the words tell who it was.
void tst_HostileProxies::isSilent()
{
    QFETCH(QByteArray, scheme);
    ReactingServer proxy([](QTcpSocket*, const QByteArray&) {});
    RenderedRequest request = throughProxy(QStringLiteral("https://service.invalid/hook"),
        QStringLiteral("%1://127.0.0.1:%2").arg(QString::fromLatin1(scheme)).arg(proxy.serverPort()));
    request.timeoutMs = 2 * TunnelWatch::graceMs;
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, request);
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::TimedOut);
    QVERIFY2(attempt.failureDetail.contains(u"had not opened the way to service.invalid"),
        qPrintable(attempt.failureDetail));
    QVERIFY(explain(attempt).cause.contains(attempt.failureDetail));
    QCOMPARE(proxy.connections(), 1);
}

void tst_HostileProxies::isNotThere()
{
    QString origin;
    {
        const ReactingServer gone([](QTcpSocket*, const QByteArray&) {});
        origin = gone.origin();
    }
    for (const char* url : {"https://service.invalid/", "http://service.invalid/"}) {
        Sender sender(m_secrets);
        const Attempt attempt = test::delivered(sender, throughProxy(QString::fromLatin1(url), origin));
        QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
        QCOMPARE(attempt.failure, DeliveryFailure::Proxy);
        QVERIFY2(attempt.failureDetail.contains(u"Nobody listens"), qPrintable(attempt.failureDetail));
        const Attempt unknown = test::delivered(
            sender, throughProxy(QString::fromLatin1(url), QStringLiteral("http://proxy.invalid:3128")));
        QCOMPARE(unknown.outcome, DeliveryOutcome::NotSent);
        QCOMPARE(unknown.failure, DeliveryFailure::Proxy);
        QVERIFY2(unknown.failureDetail.contains(u"no host named proxy.invalid"), qPrintable(unknown.failureDetail));
        QVERIFY(unknown.failureDetail.contains(u"proxy.invalid:3128 (set under Connection in the webhook)"));
    }
}

/// A proxy that takes its time is not given up while it has the connection.
void tst_HostileProxies::opensTheWay()
{
    ReactingServer proxy([](QTcpSocket* socket, const QByteArray& soFar) {
        if (soFar.size() == 3)
            socket->write(greeted);
        else if (hasWholeRequest(soFar))
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        else if (soFar.size() > 4 && !soFar.contains("POST"))
            QTimer::singleShot(2 * TunnelWatch::graceMs, socket,
                [socket] { socket->write(QByteArray::fromHex("05000001000000000000")); });
    });
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender,
        throughProxy(QStringLiteral("http://service.invalid/hook"),
            QStringLiteral("socks5://127.0.0.1:%1").arg(proxy.serverPort())));
    QCOMPARE(attempt.status, 200);
    QCOMPARE(proxy.count("POST /hook HTTP/1.1"), 1);
    QCOMPARE(proxy.connections(), 1);
    QVERIFY(attempt.peer.isProxy);
}

QTEST_GUILESS_MAIN(tst_HostileProxies)
#include "tst_HostileProxies.moc"
