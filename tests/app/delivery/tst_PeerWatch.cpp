// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/PeerText.h"
#include "delivery/PeerWatch.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"

#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// The address that a delivery reached: the right one, or an honest gap.
class tst_PeerWatch : public QObject {
    Q_OBJECT

private slots:
    void seesItsOwnConnections_data();
    void seesItsOwnConnections();
    void picks_data();
    void picks();
    void noticesThatItIsGone();
    void deliveries_data();
    void deliveries();
    void anEarlierConnectionIsNotTaken();
    void deliveriesAtOnce();
    void proxyIsSaidToBeOne();
    void gapsHaveWords();

private:
    SessionSecretStore m_secrets;
};

namespace {

OwnSocket socketTo(const char* peer, quint16 port, quint16 localPort)
{
    return {QHostAddress::LocalHost, localPort, QHostAddress(QString::fromLatin1(peer)), port};
}

bool hasIpv6()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHostIPv6);
}

/// A server at an address of one's choice that answers whatever comes.
class AddressServer : public QTcpServer {
public:
    explicit AddressServer(const QHostAddress& address, bool answers = true)
    {
        if (!listen(address))
            qFatal("The test server cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this, answers] {
            while (QTcpSocket* const socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket, answers] {
                    if (answers && socket->readAll().endsWith("{\"a\":1}"))
                        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
                });
            }
        });
    }
    QString url() const
    {
        QUrl url(QStringLiteral("http://host/hook"));
        url.setHost(serverAddress().toString());
        url.setPort(serverPort());
        return url.toString();
    }
};

} // namespace

void tst_PeerWatch::seesItsOwnConnections_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    if (hasIpv6())
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void tst_PeerWatch::seesItsOwnConnections()
{
    if (!tellsOwnSockets())
        QSKIP("This system does not tell a program its connections.");
    QFETCH(QHostAddress, address);
    const AddressServer server(address);
    QTcpSocket socket;
    socket.connectToHost(address, server.serverPort());
    QVERIFY(socket.waitForConnected());
    const OwnSocket own{socket.localAddress(), socket.localPort(), address, server.serverPort()};
    QCOMPARE(ownSockets().count(own), 1);
    socket.abort();
    QCOMPARE(ownSockets().count(own), 0);
}

void tst_PeerWatch::picks_data()
{
    using Sockets = QList<OwnSocket>;
    QTest::addColumn<QHostAddress>("literal");
    QTest::addColumn<QList<Sockets>>("looks"); ///< the first is what was open before
    QTest::addColumn<QString>("address");
    QTest::addColumn<PeerGap>("gap");
    const auto row = [](const char* name, const QList<Sockets>& looks, const char* address, PeerGap gap,
                         const QHostAddress& literal = {}) {
        QTest::newRow(name) << literal << looks << QString::fromLatin1(address) << gap;
    };
    const OwnSocket one = socketTo("192.0.2.1", 443, 1001);
    const OwnSocket other = socketTo("192.0.2.2", 443, 1002);
    const OwnSocket same = socketTo("192.0.2.1", 443, 1003);
    const OwnSocket served = socketTo("192.0.2.3", 1001, 443); // as a server of this process sees its client
    row("the new one", {{}, {one}}, "192.0.2.1", PeerGap::NotConnected);
    row("an old one is not it", {{one}, {one, other}}, "192.0.2.2", PeerGap::NotConnected);
    row("only old ones", {{one}, {one}}, "", PeerGap::NotSeen);
    row("the port counts", {{}, {served, one}}, "192.0.2.1", PeerGap::NotConnected);
    row("never there", {{}, {}}, "", PeerGap::NotSeen);
    row("two addresses", {{}, {one, other}}, "", PeerGap::Several);
    row("two connections to one address", {{}, {one, same}}, "192.0.2.1", PeerGap::NotConnected);
    row("the one that stays", {{}, {one, other}, {other}}, "192.0.2.2", PeerGap::NotConnected);
    row("one that comes later is not it", {{}, {one}, {one, other}}, "192.0.2.1", PeerGap::NotConnected);
    row("gone at the end", {{}, {one}, {}}, "192.0.2.1", PeerGap::NotConnected);
    row("replaced", {{}, {one}, {other}}, "192.0.2.2", PeerGap::NotConnected);
    row("told by the URL", {{}, {one, other}}, "192.0.2.2", PeerGap::NotConnected,
        QHostAddress(QStringLiteral("192.0.2.2")));
}

void tst_PeerWatch::picks()
{
    QFETCH(QHostAddress, literal);
    QFETCH(QList<QList<OwnSocket>>, looks);
    PeerWatch watch(looks.takeFirst());
    watch.expect(443, literal, false);
    for (const QList<OwnSocket>& open : looks)
        watch.look(open);
    const PeerFacts facts = watch.facts(true);
    QTEST(facts.address, "address");
    QTEST(facts.gap, "gap");
    QCOMPARE(facts.port, facts.address.isEmpty() ? 0 : 443);
}

void tst_PeerWatch::noticesThatItIsGone()
{
    const OwnSocket one = socketTo("192.0.2.1", 443, 1001);
    const OwnSocket inTheMaking{QHostAddress::LocalHost, 1003, {}, 0};
    PeerWatch watch(QList<OwnSocket>{inTheMaking});
    watch.expect(443, {}, false);
    QVERIFY(watch.isOpenOrInTheMaking({one}));
    QVERIFY(!watch.isOpenOrInTheMaking({inTheMaking})); // another one's, since before
    QVERIFY(!watch.isOpenOrInTheMaking({socketTo("192.0.2.2", 443, 1003)}));
    QVERIFY(watch.isOpenOrInTheMaking({{QHostAddress::LocalHost, 1004, {}, 0}}));
    QVERIFY(!watch.isOpenOrInTheMaking({socketTo("192.0.2.1", 80, 1001)}));
    QVERIFY(!watch.isOpenOrInTheMaking({}));
    QVERIFY(PeerWatch(QList<OwnSocket>()).facts(false).isEmpty());
}

void tst_PeerWatch::deliveries_data()
{
    seesItsOwnConnections_data();
}

void tst_PeerWatch::deliveries()
{
    if (!tellsOwnSockets())
        QSKIP("This system does not tell a program its connections.");
    QFETCH(QHostAddress, address);
    for (const bool answers : {true, false}) {
        const AddressServer server(address, answers);
        RenderedRequest request = test::request(server.url());
        request.timeoutMs = answers ? 20'000 : 200;
        Sender sender(m_secrets);
        const Attempt attempt = test::delivered(sender, request);
        QCOMPARE(attempt.outcome, answers ? DeliveryOutcome::Answered : DeliveryOutcome::SentNoAnswer);
        QCOMPARE(attempt.peer.address, address.toString());
        QCOMPARE(attempt.peer.port, int(server.serverPort()));
        QVERIFY(!attempt.peer.isProxy);
        QVERIFY(peerText(attempt.peer).contains(address.toString()));
    }
    Sender sender(m_secrets);
    QVERIFY(test::delivered(sender, test::request(QStringLiteral("http://nobody.invalid/"))).peer.isEmpty());
}

/// Each delivery makes a connection of its own, so that one which is open already is never it.
void tst_PeerWatch::anEarlierConnectionIsNotTaken()
{
    const AddressServer server(QHostAddress::AnyIPv4);
    QTcpSocket earlier;
    earlier.connectToHost(QStringLiteral("127.0.0.2"), server.serverPort());
    QVERIFY(earlier.waitForConnected());
    Sender sender(m_secrets);
    for (int i = 0; i < 2; ++i) {
        const QString url = QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort());
        const Attempt attempt = test::delivered(sender, test::request(url));
        QCOMPARE(attempt.status, 200);
        QCOMPARE(attempt.peer.address, QStringLiteral("127.0.0.1"));
    }
}

void tst_PeerWatch::deliveriesAtOnce()
{
    const AddressServer server(QHostAddress::AnyIPv4);
    QList<Attempt> attempts;
    std::vector<std::unique_ptr<Sender>> senders;
    for (int i = 0; i < 9; ++i) {
        senders.push_back(std::make_unique<Sender>(m_secrets));
        connect(senders.back().get(), &Sender::finished, this, [&](const Attempt& attempt) { attempts += attempt; });
        senders.back()->send(
            test::request(QStringLiteral("http://127.0.0.%1:%2/").arg(i / 3 + 1).arg(server.serverPort())), {});
    }
    QTRY_COMPARE(attempts.size(), 9);
    for (const Attempt& attempt : attempts) {
        QCOMPARE(attempt.status, 200);
        QCOMPARE(attempt.peer.address, QUrl(attempt.url).host());
    }
}

void tst_PeerWatch::proxyIsSaidToBeOne()
{
    RawServer proxy(RawScript::json("{}"));
    RenderedRequest request = test::request(QStringLiteral("http://service.invalid/hook"));
    RenderedConnection connection;
    connection.proxy = proxy.origin().toStdString();
    request.connection = std::make_shared<const RenderedConnection>(connection);
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, request);
    QCOMPARE(attempt.status, 200);
    QCOMPARE(attempt.peer.address, QStringLiteral("127.0.0.1"));
    QCOMPARE(attempt.peer.port, int(proxy.serverPort()));
    QVERIFY(attempt.peer.isProxy);
    QVERIFY(peerText(attempt.peer).contains(QStringLiteral("proxy")));
}

void tst_PeerWatch::gapsHaveWords()
{
    QSet<QString> texts;
    for (const PeerGap gap : {PeerGap::NotSeen, PeerGap::Several, PeerGap::Unsupported}) {
        const QString text = peerText({{}, 0, false, gap});
        QVERIFY(text.startsWith(QStringLiteral("not known: ")));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), 3);
    QVERIFY(peerText({}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_PeerWatch)
#include "tst_PeerWatch.moc"
