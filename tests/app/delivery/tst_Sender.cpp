// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/HttpExchange.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

/// What each kind of server makes of an attempt.
class tst_Sender : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void keepsWhatTheAttemptIsAbout();
    void hostNotFound();
    void connectionRefused();
    void hangsUpBeforeReading();
    void noAnswerInTime_data();
    void noAnswerInTime();
    void drippingAnswerRunsOutOfTime();
    void replyTooLarge_data();
    void replyTooLarge();
    void cancel_data();
    void cancel();
    void cancelAtOnce();
    void destroyedWhileSending();

private:
    SessionSecretStore m_secrets;
};

void tst_Sender::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reasonPhrase");
    QTest::addColumn<QByteArray>("replyBody");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}") << 200 << QByteArray("OK")
                            << QByteArray("{}") << true;
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
                             << 200 << QByteArray("OK") << QByteArray("abcde") << true;
    QTest::newRow("until the connection closes") << QByteArray("HTTP/1.1 200 OK\r\n\r\nuntil close") << 200
                                                 << QByteArray("OK") << QByteArray("until close") << true;
    QTest::newRow("no reason phrase") << QByteArray("HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n") << 404 << QByteArray()
                                      << QByteArray() << true;
    QTest::newRow("empty error") << QByteArray("HTTP/1.1 503 Busy\r\n\r\n") << 503 << QByteArray("Busy") << QByteArray()
                                 << true;
    QTest::newRow("error with a body") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 3\r\n\r\nwhy") << 400
                                       << QByteArray("Bad Request") << QByteArray("why") << true;
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray("No Content")
                                << QByteArray() << true;
    QTest::newRow("100 first") << QByteArray(
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")
                               << 200 << QByteArray("OK") << QByteArray("x") << true;
    QTest::newRow("compressed unasked: kept as it came")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\x1f\x8b!") << 200
        << QByteArray("OK") << QByteArray("\x1f\x8b!") << true;
    QTest::newRow("shorter than it says") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort") << 200
                                          << QByteArray("OK") << QByteArray("short") << false;
    QTest::newRow("longer than it says") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nlonger") << 200
                                         << QByteArray("OK") << QByteArray("lo") << true;
    QTest::newRow("chunks break off") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc")
                                      << 200 << QByteArray("OK") << QByteArray("abc") << false;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << 0 << QByteArray() << QByteArray() << false;
    QTest::newRow("long and not HTTP") << QByteArray(100'000, 'x') << 0 << QByteArray() << QByteArray() << false;
    QTest::newRow("headers break off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << 0 << QByteArray()
                                       << QByteArray() << false;
}

void tst_Sender::answers()
{
    QFETCH(QByteArray, answer);
    RawServer server(RawScript::answer(answer));
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, test::request(server.origin()));

    QFETCH(int, status);
    QFETCH(bool, isWhole);
    QTEST(attempt.status, "status");
    QTEST(attempt.reasonPhrase, "reasonPhrase");
    QTEST(attempt.replyBody, "replyBody");
    QCOMPARE(attempt.outcome, status == 0 ? DeliveryOutcome::SentNoAnswer : DeliveryOutcome::Answered);
    QCOMPARE(attempt.failure, isWhole ? DeliveryFailure::None : DeliveryFailure::ConnectionLost);
    QVERIFY(!attempt.replyTruncated);
    QCOMPARE(server.requestCount(), 1);
}

void tst_Sender::keepsWhatTheAttemptIsAbout()
{
    RawServer server(RawScript::json("{\"ok\":true}", "201 Created"));
    Sender sender(m_secrets);
    QSignalSpy finished(&sender, &Sender::finished);
    const QString text = QStringLiteral("x");

    sender.send(test::request(server.origin() + QStringLiteral("/a?b")),
        {text + u'1', text + u'2', text + u'3', text + u'4', text + u'5'});
    QCOMPARE(finished.count(), 0); // never from within send()
    QVERIFY(finished.wait());

    const auto attempt = finished.constFirst().constFirst().value<Attempt>();
    QCOMPARE(attempt.campaign, QStringLiteral("x1"));
    QCOMPARE(attempt.webhook, QStringLiteral("x2"));
    QCOMPARE(attempt.profile, QStringLiteral("x3"));
    QCOMPARE(attempt.event, QStringLiteral("x4"));
    QCOMPARE(attempt.environment, QStringLiteral("x5"));
    QCOMPARE(attempt.method, QByteArray("POST"));
    QCOMPARE(attempt.url, server.origin() + QStringLiteral("/a?b"));
    QCOMPARE(attempt.requestBody, QByteArray("{\"a\":1}"));
    QCOMPARE(attempt.startedAt.timeSpec(), Qt::UTC);
    QVERIFY(attempt.replyHeaders.contains(WireHeader{"Content-Type", "application/json"}));
    QVERIFY(attempt.timings.connectingMs && attempt.timings.requestSentMs && attempt.timings.firstByteMs);
    QVERIFY(!attempt.timings.encryptedMs);
    QVERIFY(*attempt.timings.connectingMs <= *attempt.timings.requestSentMs);
    QVERIFY(*attempt.timings.requestSentMs <= *attempt.timings.firstByteMs);
    QVERIFY(*attempt.timings.firstByteMs <= attempt.timings.totalMs);
}

void tst_Sender::hostNotFound()
{
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, test::request(QStringLiteral("http://nobody.invalid/"), "GET", {}));
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::HostNotFound);
    QVERIFY(!attempt.failureDetail.isEmpty());
}

void tst_Sender::connectionRefused()
{
    QString origin;
    {
        const RawServer gone;
        origin = gone.origin();
    }
    Sender sender(m_secrets);
    for (const QByteArray body : {"", "x"}) {
        const Attempt attempt = test::delivered(sender, test::request(origin, "POST", body));
        QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
        QCOMPARE(attempt.failure, DeliveryFailure::ConnectionRefused);
        QCOMPARE(attempt.status, 0);
    }
}

void tst_Sender::hangsUpBeforeReading()
{
    RawServer server(RawScript::hangUpAtOnce());
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, test::request(server.origin(), "POST", QByteArray(3'000'000, 'x')));
    // A part may have left before it hung up, and then that is said; certainly not all of it did.
    const bool hasLeft = attempt.outcome == DeliveryOutcome::SentNoAnswer;
    QVERIFY(hasLeft || attempt.outcome == DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failureDetail.contains(u"of 3,000,000 bytes had gone out"), hasLeft);
    QCOMPARE(attempt.failure, DeliveryFailure::ConnectionLost);
}

void tst_Sender::noAnswerInTime_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("with a body") << QByteArray("{}");
    QTest::newRow("without a body") << QByteArray();
}

void tst_Sender::noAnswerInTime()
{
    QFETCH(QByteArray, body);
    RawServer server(RawScript::neverAnswer());
    RenderedRequest request = test::request(server.origin(), "POST", body);
    request.timeoutMs = 200;
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(attempt.failure, DeliveryFailure::TimedOut);
    QVERIFY(attempt.timings.totalMs >= 200);
}

/// A byte now and then is no reason to wait forever.
void tst_Sender::drippingAnswerRunsOutOfTime()
{
    RawServer server(
        RawScript::drip("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, 'x'), 1));
    RenderedRequest request = test::request(server.origin());
    request.timeoutMs = 500;
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QCOMPARE(attempt.outcome, DeliveryOutcome::Answered);
    QCOMPARE(attempt.failure, DeliveryFailure::TimedOut);
    QCOMPARE(attempt.status, 200);
    QVERIFY(attempt.replyBody.startsWith("xx"));
}

void tst_Sender::replyTooLarge_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isTooLarge");
    const qsizetype limit = HttpExchange::replyLimit;
    const auto head = [](qsizetype size) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n");
    };
    QTest::newRow("as long as may be") << head(limit) << limit << false;
    QTest::newRow("one byte more") << head(limit + 1) << limit + 1 << true;
    QTest::newRow("without a length") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << 2 * limit << true;
}

void tst_Sender::replyTooLarge()
{
    QFETCH(QByteArray, head);
    QFETCH(qsizetype, size);
    QFETCH(bool, isTooLarge);
    RawServer server(RawScript::answer(head + QByteArray(size, 'x')));
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, test::request(server.origin()));

    QCOMPARE(attempt.outcome, DeliveryOutcome::Answered);
    QCOMPARE(attempt.failure, isTooLarge ? DeliveryFailure::ReplyTooLarge : DeliveryFailure::None);
    QCOMPARE(attempt.replyTruncated, isTooLarge);
    QCOMPARE(attempt.replyBody.size(), HttpExchange::replyLimit);
}

void tst_Sender::cancel_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("POST") << QByteArray("POST") << QByteArray("{}");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray();
}

void tst_Sender::cancel()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    RawServer server(RawScript::neverAnswer());
    QSignalSpy arrived(&server, &RawServer::requestReceived);
    Sender sender(m_secrets);
    QSignalSpy finished(&sender, &Sender::finished);

    sender.send(test::request(server.origin(), method, body), {});
    QVERIFY(arrived.wait());
    sender.cancel();

    QCOMPARE(finished.count(), 1);
    QVERIFY(!sender.isSending());
    const auto attempt = finished.constFirst().constFirst().value<Attempt>();
    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(attempt.failure, DeliveryFailure::Cancelled);
    sender.cancel();
    QCOMPARE(finished.count(), 1);
}

void tst_Sender::cancelAtOnce()
{
    RawServer server(RawScript::json("{}"));
    Sender sender(m_secrets);
    QSignalSpy finished(&sender, &Sender::finished);

    sender.send(test::request(server.origin()), {});
    sender.cancel();

    QCOMPARE(finished.count(), 1);
    const auto attempt = finished.constFirst().constFirst().value<Attempt>();
    QCOMPARE(attempt.outcome, DeliveryOutcome::NotSent);
    QCOMPARE(attempt.failure, DeliveryFailure::Cancelled);

    // The next one is not confused by what is left of the first.
    QCOMPARE(test::delivered(sender, test::request(server.origin())).status, 200);
    QCOMPARE(finished.count(), 2);
    QCOMPARE(server.requestCount(), 1);
}

void tst_Sender::destroyedWhileSending()
{
    RawServer server(RawScript::neverAnswer());
    QSignalSpy arrived(&server, &RawServer::requestReceived);
    QList<Attempt> attempts;
    {
        Sender sender(m_secrets);
        connect(&sender, &Sender::finished, this, [&](const Attempt& attempt) { attempts.append(attempt); });
        sender.send(test::request(server.origin()), {});
        QVERIFY(arrived.wait());
    }
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.constFirst().failure, DeliveryFailure::Cancelled);
    QCOMPARE(attempts.constFirst().outcome, DeliveryOutcome::SentNoAnswer);
}

QTEST_GUILESS_MAIN(tst_Sender)
#include "tst_Sender.moc"
