// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// One click, one delivery: whatever the server does, it gets the request once.
class tst_ExactlyOnce : public QObject {
    Q_OBJECT

private slots:
    void peerHangsUp_data();
    void peerHangsUp();
    void challengeIsNotAnswered_data();
    void challengeIsNotAnswered();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void secondSendMeanwhileIsIgnored();
    void nothingComesBackFromAnEarlierSend();

private:
    SessionSecretStore m_secrets;
};

void tst_ExactlyOnce::peerHangsUp_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const char* method : {"POST", "GET", "PUT", "DELETE"}) {
        QTest::addRow("%s with a body", method) << QByteArray(method) << QByteArray("{\"a\":1}");
        QTest::addRow("%s without a body", method) << QByteArray(method) << QByteArray();
    }
    QTest::newRow("a body larger than the buffers in between") << QByteArray("POST") << QByteArray(300'000, 'x');
}

void tst_ExactlyOnce::peerHangsUp()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    RawServer server(RawScript::hangUpAfterRequest());
    Sender sender(m_secrets);

    const Attempt attempt =
        test::delivered(sender, test::request(server.origin() + QStringLiteral("/hook"), method, body));

    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(attempt.failure, DeliveryFailure::ConnectionLost);
    QVERIFY(!attempt.failureDetail.isEmpty());
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(server.received().constFirst().endsWith(QByteArray("\r\n\r\n" + body)));
}

void tst_ExactlyOnce::challengeIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("digest") << QByteArray("Digest realm=\"a\", nonce=\"b\"");
    QTest::newRow("ntlm") << QByteArray("NTLM");
    QTest::newRow("negotiate") << QByteArray("Negotiate");
}

void tst_ExactlyOnce::challengeIsNotAnswered()
{
    QFETCH(QByteArray, challenge);
    RawServer server(RawScript::answer(
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: " + challenge + "\r\nContent-Length: 2\r\n\r\nno"));
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, test::request(server.origin(), "GET", {}));

    QCOMPARE(attempt.outcome, DeliveryOutcome::Answered);
    QCOMPARE(attempt.failure, DeliveryFailure::None);
    QCOMPARE(attempt.status, 401);
    QCOMPARE(attempt.replyBody, QByteArray("no"));
    QCOMPARE(server.requestCount(), 1);
}

void tst_ExactlyOnce::redirectIsNotFollowed_data()
{
    QTest::addColumn<QByteArray>("statusLine");
    QTest::newRow("301") << QByteArray("301 Moved Permanently");
    QTest::newRow("302") << QByteArray("302 Found");
    QTest::newRow("303") << QByteArray("303 See Other");
    QTest::newRow("307") << QByteArray("307 Temporary Redirect");
    QTest::newRow("308") << QByteArray("308 Permanent Redirect");
}

void tst_ExactlyOnce::redirectIsNotFollowed()
{
    QFETCH(QByteArray, statusLine);
    RawServer elsewhere(RawScript::json("{}"));
    QSignalSpy arrivedElsewhere(&elsewhere, &QTcpServer::newConnection);
    RawServer server(RawScript::redirect(statusLine, elsewhere.origin() + QStringLiteral("/stolen?a=b")));
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, test::request(server.origin() + QStringLiteral("/hook")));

    QCOMPARE(attempt.outcome, DeliveryOutcome::Answered);
    QCOMPARE(attempt.failure, DeliveryFailure::None);
    QCOMPARE(attempt.status, statusLine.left(3).toInt());
    QCOMPARE(attempt.redirectTarget, elsewhere.origin() + QStringLiteral("/stolen?a=b"));
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(elsewhere.received().isEmpty());
}

void tst_ExactlyOnce::secondSendMeanwhileIsIgnored()
{
    RawServer server(RawScript::json("{}"));
    Sender sender(m_secrets);
    QSignalSpy started(&sender, &Sender::started);
    QSignalSpy finished(&sender, &Sender::finished);

    sender.send(test::request(server.origin()), {});
    sender.send(test::request(server.origin()), {});

    QVERIFY(sender.isSending());
    QTRY_VERIFY(!sender.isSending());
    QCOMPARE(started.count(), 1);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(server.requestCount(), 1);
}

void tst_ExactlyOnce::nothingComesBackFromAnEarlierSend()
{
    RawServer server(RawScript::answer(
        "HTTP/1.1 200 OK\r\nSet-Cookie: session=1; Path=/\r\nETag: \"v1\"\r\nCache-Control: max-age=600\r\n"
        "Content-Length: 2\r\n\r\n{}"));
    Sender sender(m_secrets);
    const RenderedRequest request = test::request(server.origin(), "GET", {});

    test::delivered(sender, request);
    test::delivered(sender, request);

    QCOMPARE(server.received().size(), 2); // a connection of its own for each
    QCOMPARE(server.received().at(0), server.received().at(1)); // no cookie, no If-None-Match
}

QTEST_GUILESS_MAIN(tst_ExactlyOnce)
#include "tst_ExactlyOnce.moc"
