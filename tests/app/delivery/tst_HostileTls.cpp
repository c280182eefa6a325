// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/ReactingServer.h"

#include <QTest>
#include <QTimer>

using namespace hookbench;
using test::ReactingServer;

/// Servers that end the handshake before anything is secured: nothing of the request leaves, and that is said.
class tst_HostileTls : public QObject {
    Q_OBJECT

private slots:
    void handshakeFails_data();
    void handshakeFails();

private:
    SessionSecretStore m_secrets;
};

void tst_HostileTls::handshakeFails_data()
{
    QTest::addColumn<QByteArray>("answer"); ///< to the client's first words
    QTest::addColumn<bool>("isAbrupt");
    QTest::addColumn<bool>("staysOpen");
    QTest::newRow("hangs up") << QByteArray() << false << false;
    QTest::newRow("resets") << QByteArray() << true << false;
    QTest::newRow("says nothing") << QByteArray() << false << true;
    QTest::newRow("speaks plain HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n") << false
                                       << false;
    QTest::newRow("refuses: handshake failure") << QByteArray::fromHex("15030300020228") << false << false;
    QTest::newRow("refuses: unknown name") << QByteArray::fromHex("15030300020270") << false << true;
    QTest::newRow("half a record, then silence") << QByteArray::fromHex("160303") << false << true;
}

void tst_HostileTls::handshakeFails()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isAbrupt);
    QFETCH(bool, staysOpen);
    for (const QByteArray method : {"POST", "GET"}) {
        ReactingServer server([&](QTcpSocket* socket, const QByteArray&) {
            socket->write(answer);
            if (staysOpen)
                return;
            if (isAbrupt)
                socket->abort();
            else
                socket->disconnectFromHost();
        });
        const QString url = server.origin().replace(QStringLiteral("http"), QStringLiteral("https"));
        RenderedRequest request = test::request(url, method, method == "POST" ? "{\"a\":1}" : "");
        request.timeoutMs = 1000;
        Sender sender(m_secrets);
        const Attempt attempt = test::delivered(sender, request);
        QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
        QVERIFY(attempt.failure == DeliveryFailure::Tls || attempt.failure == DeliveryFailure::ConnectionLost
            || attempt.failure == DeliveryFailure::TimedOut);
        QCOMPARE(server.count("HTTP/1.1"), 0);
        QVERIFY(!attempt.timings.encryptedMs);
        QVERIFY(attempt.timings.totalMs < 5'000);
    }
}

QTEST_GUILESS_MAIN(tst_HostileTls)
#include "tst_HostileTls.moc"
