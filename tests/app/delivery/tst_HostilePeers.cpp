// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"
#include "support/ReactingServer.h"

#include <QHostInfo>
#include <QTest>
#include <QTimer>

#include <utility>

using namespace hookbench;
using test::RawScript;
using test::RawServer;
using test::ReactingServer;

/// Servers that do everything that could lure a client into a second delivery.
class tst_HostilePeers : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void hangsUpWithinTheRequest_data();
    void hangsUpWithinTheRequest();
    void closesOnlyItsOwnSide();
    void resets_data();
    void resets();
    void hangsUpAtFirst_data();
    void hangsUpAtFirst();
    void answersTooEarly_data();
    void answersTooEarly();
    void neverEnds_data();
    void neverEnds();
    void hasTwoAddresses();
    void silenceEndsADelivery();

private:
    SessionSecretStore m_secrets;
};

namespace {

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
    row("a status line without a reason", "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}", 200);
    row("a future HTTP", "HTTP/1.9 200 OK\r\nContent-Length: 2\r\n\r\n{}", 200);
    row("a status that is none", "HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\n{}", 0);
    row("NUL in a header", QByteArray("HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 2\r\n\r\n{}", 49), 200);
    row("a header without a colon", "HTTP/1.1 200 OK\r\nnothing\r\nContent-Length: 2\r\n\r\n{}", 200);
    row("a folded header", "HTTP/1.1 200 OK\r\nX: a\r\n b\r\nContent-Length: 2\r\n\r\n{}", 200);
    row("a very long header", "HTTP/1.1 200 OK\r\nX: " + QByteArray(200'000, 'x') + "\r\nContent-Length: 2\r\n\r\n{}",
        200);
    row("lines that end in LF only", "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", 200);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}", 200);
    row("a length below nothing", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}", 200);
    row("a length beyond all measure", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n{}", 200);
    row("a chunk beyond all measure", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{}",
        200);
    row("a chunk without a size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", 200);
    row("no content, with a body", "HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n{}", 204);
    row("not modified", "HTTP/1.1 304 Not Modified\r\nETag: \"x\"\r\n\r\n", 304);
    row("a redirect with credentials in it",
        "HTTP/1.1 302 Found\r\nLocation: http://me:it@127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n", 302);
    row("a redirect to itself", "HTTP/1.1 307 Again\r\nLocation: /\r\nContent-Length: 0\r\n\r\n", 307);
    row("switches protocols", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n", 0);
    row("other services",
        "HTTP/1.1 200 OK\r\nAlt-Svc: h2=\":9\"\r\nStrict-Transport-Security: max-age=9\r\n"
        "Content-Length: 2\r\n\r\n{}",
        200);
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
    ReactingServer server([isAbrupt](QTcpSocket* socket, const QByteArray&) {
        if (isAbrupt)
            socket->abort();
        else
            socket->disconnectFromHost();
    });
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, test::request(server.origin(), "POST", QByteArray(8'000'000, 'x')));
    QCOMPARE(server.count("POST / HTTP/1.1"), 1);
    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer); // the head was there, with whatever secret it holds
    QCOMPARE(attempt.failure, DeliveryFailure::ConnectionLost);
}

void tst_HostilePeers::closesOnlyItsOwnSide()
{
    // disconnectFromHost() sends FIN once everything is written and still reads meanwhile.
    ReactingServer server([](QTcpSocket* socket, const QByteArray& soFar) {
        if (hasWholeRequest(soFar))
            socket->disconnectFromHost();
    });
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, test::request(server.origin()));
    QCOMPARE(server.count(" HTTP/1.1"), 1);
    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
}

void tst_HostilePeers::resets_data()
{
    QTest::addColumn<QByteArray>("answer"); ///< before the reset
    QTest::addColumn<DeliveryOutcome>("outcome");
    using Outcome = DeliveryOutcome;
    QTest::newRow("before the answer") << QByteArray() << Outcome::SentNoAnswer;
    QTest::newRow("within the status line") << QByteArray("HTTP/1.1 2") << Outcome::SentNoAnswer;
    QTest::newRow("within the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << Outcome::SentNoAnswer;
    QTest::newRow("within the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
                                     << Outcome::Answered;
}

void tst_HostilePeers::resets()
{
    QFETCH(QByteArray, answer);
    QFETCH(DeliveryOutcome, outcome);
    for (const QByteArray method : {"POST", "GET"}) {
        const QByteArray body = method == "POST" ? "{\"a\":1}" : "";
        ReactingServer server([&](QTcpSocket* socket, const QByteArray& soFar) {
            if (!soFar.endsWith(QByteArray("\r\n\r\n" + body)))
                return;
            socket->write(answer);
            socket->flush();
            // So that the answer is read first, and not thrown away by the reset.
            QTimer::singleShot(answer.isEmpty() ? 0 : 50, socket, &QTcpSocket::abort);
        });
        Sender sender(m_secrets);
        const Attempt attempt = test::delivered(sender, test::request(server.origin(), method, body));
        QCOMPARE(server.count(" HTTP/1.1\r\n"), 1);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(attempt.outcome, outcome);
        QCOMPARE(attempt.failure, DeliveryFailure::ConnectionLost);
    }
}

void tst_HostilePeers::hangsUpAtFirst_data()
{
    QTest::addColumn<bool>("isAbrupt");
    QTest::addColumn<int>("times");
    QTest::newRow("once, in order") << false << 1;
    QTest::newRow("once, with a reset") << true << 1;
    QTest::newRow("three times, with a reset") << true << 3;
    QTest::newRow("always, in order") << false << 1000;
    QTest::newRow("always, with a reset") << true << 1000;
}

/// Before anything could be read: Qt connects again then, which is no harm as long as no request goes twice.
void tst_HostilePeers::hangsUpAtFirst()
{
    QFETCH(bool, isAbrupt);
    QFETCH(int, times);
    for (const QByteArray method : {"POST", "GET"}) {
        const QByteArray body = method == "POST" ? "{\"a\":1}" : "";
        int connections = 0;
        ReactingServer server(
            [&](QTcpSocket* socket, const QByteArray& soFar) {
                if (soFar.endsWith(QByteArray("\r\n\r\n" + body)) && connections > times)
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
            },
            [&](QTcpSocket* socket) {
                if (++connections > times)
                    return;
                if (isAbrupt)
                    socket->abort();
                else
                    socket->disconnectFromHost();
            });
        Sender sender(m_secrets);
        const Attempt attempt = test::delivered(sender, test::request(server.origin(), method, body));
        QVERIFY2(server.count(" HTTP/1.1\r\n") <= 1, server.received().constData());
        if (attempt.outcome == DeliveryOutcome::NotSent)
            QCOMPARE(server.count("\r\n\r\n" + body), 0);
        QCOMPARE(attempt.outcome == DeliveryOutcome::Answered, attempt.status == 200);
        QVERIFY(attempt.status == 200 || attempt.failure == DeliveryFailure::ConnectionLost);
    }
}

void tst_HostilePeers::answersTooEarly_data()
{
    QTest::addColumn<bool>("isAtConnect"); ///< else when the head of the request is there
    QTest::newRow("before anything was asked") << true;
    QTest::newRow("before the whole request is there") << false;
}

void tst_HostilePeers::answersTooEarly()
{
    QFETCH(bool, isAtConnect);
    const QByteArray refusal = "HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno";
    bool isAnswered = false;
    const auto refuse = [&](QTcpSocket* socket) {
        if (!std::exchange(isAnswered, true))
            socket->write(refusal);
    };
    ReactingServer server(
        [&](QTcpSocket* socket, const QByteArray& soFar) {
            if (!isAtConnect && soFar.contains("\r\n\r\n"))
                refuse(socket);
        },
        [&](QTcpSocket* socket) {
            if (isAtConnect)
                refuse(socket);
        });
    RenderedRequest request = test::request(server.origin(), "POST", QByteArray(8'000'000, 'x'));
    request.timeoutMs = 5'000;
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, request);
    QVERIFY2(server.count("POST / HTTP/1.1") <= 1, "It was sent again.");
    if (attempt.outcome == DeliveryOutcome::Answered)
        QCOMPARE(attempt.status, 413);
    else
        QVERIFY(attempt.failure != DeliveryFailure::None);
}

void tst_HostilePeers::neverEnds_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("over"); ///< and over again
    QTest::addColumn<DeliveryOutcome>("outcome");
    using Outcome = DeliveryOutcome;
    const QByteArray status = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("headers") << status << QByteArray("X-More: and more\r\n") << Outcome::SentNoAnswer;
    QTest::newRow("one header") << QByteArray(status + "X: ") << QByteArray("and more") << Outcome::SentNoAnswer;
    QTest::newRow("a reason") << QByteArray("HTTP/1.1 200 ") << QByteArray("and more") << Outcome::SentNoAnswer;
    QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n")
                                     << Outcome::SentNoAnswer;
    QTest::newRow("a body") << QByteArray(status + "\r\n") << QByteArray("and more") << Outcome::Answered;
    QTest::newRow("chunks") << QByteArray(status + "Transfer-Encoding: chunked\r\n\r\n") << QByteArray("1\r\nx\r\n")
                            << Outcome::Answered;
}

void tst_HostilePeers::neverEnds()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, over);
    ReactingServer server([&](QTcpSocket* socket, const QByteArray& soFar) {
        if (!hasWholeRequest(soFar))
            return;
        socket->write(beginning);
        auto* again = new QTimer(socket);
        connect(again, &QTimer::timeout, socket, [socket, over] {
            if (socket->bytesToWrite() == 0)
                socket->write(over.repeated(1000));
        });
        again->start(1);
    });
    RenderedRequest request = test::request(server.origin());
    request.timeoutMs = 400;
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, request);
    QCOMPARE(server.count(" HTTP/1.1\r\n"), 1);
    QTEST(attempt.outcome, "outcome");
    QCOMPARE(attempt.failure, DeliveryFailure::TimedOut);
}

/// A name with an IPv4 and an IPv6 address, behind both of which someone listens: one of them gets it.
void tst_HostilePeers::hasTwoAddresses()
{
    const auto addresses = QHostInfo::fromName(QStringLiteral("localhost")).addresses();
    int count = 0;
    const auto serve = [&count](QTcpServer& server) {
        connect(&server, &QTcpServer::newConnection, &server, [&server, &count] {
            while (QTcpSocket* const socket = server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket, &count] {
                    count += static_cast<int>(socket->readAll().count("{\"a\":1}"));
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
                });
            }
        });
    };
    QTcpServer one;
    QTcpServer other;
    const bool hasBoth =
        one.listen(QHostAddress::LocalHost) && other.listen(QHostAddress::LocalHostIPv6, one.serverPort());
    if (!hasBoth || !addresses.contains(QHostAddress(QHostAddress::LocalHost))
        || !addresses.contains(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("localhost has not both addresses here.");
    serve(one);
    serve(other);
    Sender sender(m_secrets);
    const Attempt attempt =
        test::delivered(sender, test::request(QStringLiteral("http://localhost:%1/").arg(one.serverPort())));
    QCOMPARE(attempt.status, 200);
    QCOMPARE(count, 1);
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
