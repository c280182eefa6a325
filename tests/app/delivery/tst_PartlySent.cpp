// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace hookbench;

/// Bodies that the other side does not take as a whole: it was reached, so nobody may hear that nothing was sent.
class tst_PartlySent : public QObject {
    Q_OBJECT

private slots:
    void peerHangsUp_data();
    void peerHangsUp();
    void peerStopsReading_data();
    void peerStopsReading();
    void nothingIsTakenBeforeTheConnection();

private:
    SessionSecretStore m_secrets;
};

namespace {

/// Reads as many bytes as it was told, then hangs up or does nothing any more. Counts the connections that brought any:
/// Qt 6.4 may make another one and then finds that it has nothing to send over it.
class Peer : public QTcpServer {
public:
    enum class Then { Close, Reset, Stall };

    Peer(qint64 wanted, Then then)
        : m_wanted(wanted)
        , m_then(then)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The test server cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] { take(nextPendingConnection()); });
    }

    QString origin() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

    int connections = 0;
    QByteArray received;

private:
    void take(QTcpSocket* socket)
    {
        socket->setReadBufferSize(32 * 1024);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (m_used != socket)
                ++connections;
            m_used = socket;
            read(socket);
        });
    }

    void read(QTcpSocket* socket)
    {
        received += socket->read(m_wanted - received.size());
        if (received.size() < m_wanted)
            return;
        if (m_then == Then::Close)
            socket->close(); // with bytes unread, which the system turns into a reset
        else if (m_then == Then::Reset)
            socket->abort();
    }

    QTcpSocket* m_used = nullptr;
    qint64 m_wanted;
    Then m_then;
};

} // namespace

Q_DECLARE_METATYPE(Peer::Then)

void tst_PartlySent::peerHangsUp_data()
{
    QTest::addColumn<Peer::Then>("then");
    QTest::addColumn<int>("bodySize");
    QTest::addColumn<int>("wanted");
    for (const int bodySize : {50'000, 8'000'000}) {
        QTest::addRow("%d bytes, after the first", bodySize) << Peer::Then::Close << bodySize << 100;
        QTest::addRow("%d bytes, half-way", bodySize) << Peer::Then::Close << bodySize << bodySize / 2;
        QTest::addRow("%d bytes, half-way, with a reset", bodySize) << Peer::Then::Reset << bodySize << bodySize / 2;
    }
}

void tst_PartlySent::peerHangsUp()
{
    QFETCH(Peer::Then, then);
    QFETCH(int, bodySize);
    QFETCH(int, wanted);
    Peer server(wanted, then);
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, test::request(server.origin(), "POST", QByteArray(bodySize, 'x')));

    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(attempt.failure, DeliveryFailure::ConnectionLost);
    QVERIFY(!attempt.failureDetail.isEmpty());
    QCOMPARE(server.connections, 1);
    QCOMPARE(server.received.count("POST / HTTP/1.1"), 1);
}

void tst_PartlySent::peerStopsReading_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("until the deadline") << false;
    QTest::newRow("until the user has enough") << true;
}

void tst_PartlySent::peerStopsReading()
{
    QFETCH(bool, isCancelled);
    Peer server(2'000'000, Peer::Then::Stall);
    RenderedRequest request = test::request(server.origin(), "POST", QByteArray(32'000'000, 'x'));
    request.timeoutMs = isCancelled ? 60'000 : 500;
    Sender sender(m_secrets);
    Attempt attempt;
    connect(&sender, &Sender::finished, this, [&attempt](const Attempt& finished) { attempt = finished; });

    sender.send(request, {});
    if (isCancelled) {
        QTRY_VERIFY(server.received.size() == 2'000'000);
        sender.cancel();
    }

    QTRY_VERIFY(!sender.isSending());
    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(attempt.failure, isCancelled ? DeliveryFailure::Cancelled : DeliveryFailure::TimedOut);
    QVERIFY2(attempt.failureDetail.contains(u"of 32,000,000 bytes"), qPrintable(attempt.failureDetail));
    QCOMPARE(server.connections, 1);
}

void tst_PartlySent::nothingIsTakenBeforeTheConnection()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString origin = QStringLiteral("http://127.0.0.1:%1").arg(closed.serverPort());
    closed.close();
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, test::request(origin, "POST", QByteArray(8'000'000, 'x')));
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::ConnectionRefused);
}

QTEST_GUILESS_MAIN(tst_PartlySent)
#include "tst_PartlySent.moc"
