// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// Servers and proxies that do everything that could lure a client into a second delivery.
class tst_HostilePeers : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void hangsUpWithinTheRequest_data();
    void hangsUpWithinTheRequest();
    void closesOnlyItsOwnSide();
    void proxyFails_data();
    void proxyFails();
    void proxyIsGivenItsPasswordAtOnce();
    void proxyTunnelFails_data();
    void proxyTunnelFails();
    void silenceEndsADelivery();

private:
    SessionSecretStore m_secrets;
};

namespace {

/// A server that does one thing with whatever arrives; counts what looks like the beginning of a request.
class Peer : public QTcpServer {
public:
    using Reaction = std::function<void(QTcpSocket*, const QByteArray& soFar)>;

    explicit Peer(Reaction reaction)
        : m_reaction(std::move(reaction))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The test server cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                m_received.append(QByteArray());
                const qsizetype number = m_received.size() - 1;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, number] {
                    m_received[number] += socket->readAll();
                    m_reaction(socket, m_received.at(number));
                });
            }
        });
    }

    QString origin() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    int count(const QByteArray& what) const
    {
        int count = 0;
        for (const QByteArray& bytes : m_received)
            count += static_cast<int>(bytes.count(what));
        return count;
    }
    QByteArray received() const { return m_received.join(); }

private:
    Reaction m_reaction;
    QList<QByteArray> m_received;
};

RenderedRequest throughProxy(const QString& url, const QString& proxy)
{
    RenderedRequest request = test::request(url);
    RenderedConnection connection;
    connection.proxy = proxy.toStdString();
    request.connection = std::make_shared<const RenderedConnection>(connection);
    return request;
}

bool hasWholeRequest(const QByteArray& bytes)
{
    return bytes.endsWith("{\"a\":1}");
}

} // namespace

void tst_HostilePeers::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status"); ///< 0: none that counts
    const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    const auto row = [](const char* name, const QByteArray& answer, int status) {
        QTest::newRow(name) << answer << status;
    };
    row("100 first", "HTTP/1.1 100 Continue\r\n\r\n" + ok, 200);
    row("many 100 first", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(20) + ok, 200);
    row("100 and nothing more", "HTTP/1.1 100 Continue\r\n\r\n", 0);
    row("103 first", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + ok, 0); // Qt 6.4 stops reading there
    row("103 and nothing more", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 0);
    row("request time-out", "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n", 408);
    row("too early", "HTTP/1.1 425 Too Early\r\nContent-Length: 0\r\n\r\n", 425);
    row("retry later", "HTTP/1.1 503 Unavailable\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n", 503);
    row("refused with a challenge",
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n", 401);
    row("a challenge of a proxy that is none",
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: "
        "0\r\n\r\n",
        407);
    row("upgrade", "HTTP/1.1 426 Upgrade Required\r\nUpgrade: h2c\r\nContent-Length: 0\r\n\r\n", 426);
    row("misdirected", "HTTP/1.1 421 Misdirected Request\r\nContent-Length: 0\r\n\r\n", 421);
    row("kept alive, then closed", "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\n{}", 200);
    row("an answer too many", ok + ok, 200);
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n{}", 200);
    row("no HTTP", "ready.\r\n", 0);
    row("half a status line", "HTTP/1.1 2", 0);
    row("HTTP/2 goes away", QByteArray::fromHex("000008070000000000000000000000000b"), 0);
}

void tst_HostilePeers::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    for (const QByteArray method : {"POST", "GET"}) {
        RawServer server(RawScript::answer(answer));
        Sender sender(m_secrets);
        const QByteArray body = method == "POST" ? "{\"a\":1}" : "";
        const Attempt attempt = test::delivered(sender, test::request(server.origin(), method, body));
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(server.received().size(), 1);
        QCOMPARE(attempt.outcome, status == 0 ? DeliveryOutcome::SentNoAnswer : DeliveryOutcome::Answered);
        QCOMPARE(attempt.status, status);
    }
}

void tst_HostilePeers::hangsUpWithinTheRequest_data()
{
    QTest::addColumn<bool>("isAbrupt");
    QTest::newRow("in order") << false;
    QTest::newRow("with a reset") << true;
}

void tst_HostilePeers::hangsUpWithinTheRequest()
{
    QFETCH(bool, isAbrupt);
    Peer server([isAbrupt](QTcpSocket* socket, const QByteArray&) {
        if (isAbrupt)
            socket->abort();
        else
            socket->disconnectFromHost();
    });
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, test::request(server.origin(), "POST", QByteArray(8'000'000, 'x')));
    QCOMPARE(server.count("POST / HTTP/1.1"), 1);
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent); // certainly not all of it
    QCOMPARE(attempt.failure, DeliveryFailure::ConnectionLost);
}

void tst_HostilePeers::closesOnlyItsOwnSide()
{
    // disconnectFromHost() sends FIN once everything is written and still reads meanwhile.
    Peer server([](QTcpSocket* socket, const QByteArray& soFar) {
        if (hasWholeRequest(soFar))
            socket->disconnectFromHost();
    });
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, test::request(server.origin()));
    QCOMPARE(server.count(" HTTP/1.1"), 1);
    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
}

void tst_HostilePeers::proxyFails_data()
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

void tst_HostilePeers::proxyFails()
{
    QFETCH(QByteArray, answer);
    Peer proxy([answer](QTcpSocket* socket, const QByteArray& soFar) {
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

void tst_HostilePeers::proxyIsGivenItsPasswordAtOnce()
{
    Peer proxy([](QTcpSocket* socket, const QByteArray& soFar) {
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

void tst_HostilePeers::proxyTunnelFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("asks for a password") << QByteArray(
        "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("refuses") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("hangs up") << QByteArray();
    QTest::newRow("opens the tunnel and hangs up") << QByteArray("HTTP/1.1 200 Connected\r\n\r\n");
}

void tst_HostilePeers::proxyTunnelFails()
{
    QFETCH(QByteArray, answer);
    Peer proxy([answer](QTcpSocket* socket, const QByteArray& soFar) {
        if (!soFar.endsWith("\r\n\r\n"))
            return;
        socket->write(answer);
        socket->disconnectFromHost();
    });
    Sender sender(m_secrets);
    RenderedRequest request = throughProxy(QStringLiteral("https://service.invalid/hook"), proxy.origin());
    request.timeoutMs = 1000; // Qt does not notice a proxy that hangs up
    const Attempt attempt = test::delivered(sender, request);
    QCOMPARE(proxy.count("POST"), 0);
    const int tunnels = proxy.count("CONNECT service.invalid:443 HTTP/1.1");
    QVERIFY2(tunnels >= 1 && tunnels <= 3, qPrintable(QString::number(tunnels)));
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QVERIFY(attempt.failure == DeliveryFailure::TimedOut || !attempt.failureDetail.isEmpty());
}

void tst_HostilePeers::silenceEndsADelivery()
{
    RawServer server(RawScript::neverAnswer());
    RenderedRequest request = test::request(server.origin());
    RenderedConnection connection;
    connection.silenceMs = 100;
    request.connection = std::make_shared<const RenderedConnection>(connection);
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, request);
    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(attempt.failure, DeliveryFailure::TimedOut);
    QVERIFY(attempt.failureDetail.contains(u"Nothing was heard"));
    QVERIFY(attempt.timings.totalMs < 20'000); // that is the limit of the whole
    QCOMPARE(server.requestCount(), 1);
}

QTEST_GUILESS_MAIN(tst_HostilePeers)
#include "tst_HostilePeers.moc"
