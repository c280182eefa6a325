// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/OwnSockets.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <functional>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

using namespace hookbench;

/// Answers that Qt 6.4 does not read, does not stop reading or takes for whole though they are not.
class tst_HostileAnswers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void earlyAnswerIsRead_data();
    void earlyAnswerIsRead();
    void answerToABodyThatIsNotTakenIsReadAtTheDeadline();
    void interimAnswerIsPassedOver_data();
    void interimAnswerIsPassedOver();
    void interimAnswerAlone();
    void floodEnds_data();
    void floodEnds();
    void cutOffAnswerIsSaidToBe_data();
    void cutOffAnswerIsSaidToBe();
    void saysThatItIsNoHttp();

private:
    SessionSecretStore m_secrets;
};

namespace {

/// A server that does one thing with each connection, once the first bytes are there.
class Peer : public QTcpServer {
public:
    using Reaction = std::function<void(QTcpSocket*)>;
    enum class Reading { Everything, OnlyTheBeginning };

    explicit Peer(Reaction reaction, Reading reading = Reading::Everything)
        : m_reaction(std::move(reaction))
        , m_reading(reading)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("The test server cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] { take(nextPendingConnection()); });
    }

    QString origin() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

    int requests = 0; ///< connections that brought any byte
    int open = 0; ///< connections

private:
    void take(QTcpSocket* socket)
    {
        ++open;
        if (m_reading == Reading::OnlyTheBeginning)
            socket->setReadBufferSize(100);
        connect(socket, &QTcpSocket::disconnected, this, [this] { --open; });
        connect(
            socket, &QTcpSocket::readyRead, this,
            [this, socket] {
                ++requests;
                socket->readAll();
                m_reaction(socket);
                if (m_reading == Reading::Everything)
                    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
            },
            Qt::SingleShotConnection);
    }

    Reaction m_reaction;
    Reading m_reading;
};

const QByteArray smallBody = "{\"a\":1}";

void send(QTcpSocket* socket, const QByteArray& bytes)
{
    socket->write(bytes);
    socket->flush();
}

/// Ends the connection with a reset, once what was written has arrived.
void reset(QTcpSocket* socket)
{
#ifdef Q_OS_LINUX
    const linger atOnce{1, 0};
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    socket->abort();
}

/// Writes the same for ever.
void flood(QTcpSocket* socket, const QByteArray& piece)
{
    const auto more = [socket, piece] {
        if (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < 4 * piece.size())
            socket->write(piece);
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

} // namespace

void tst_HostileAnswers::initTestCase()
{
    if (!tellsOwnSockets())
        QSKIP("This system does not tell a program its connections");
}

void tst_HostileAnswers::earlyAnswerIsRead_data()
{
    QTest::addColumn<int>("bodySize");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    const QByteArray refused = "HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno";
    const QByteArray accepted = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n0\r\n\r\n";
    for (const int bodySize : {20'000, 50'000, 8'000'000}) {
        QTest::addRow("%d bytes, refused", bodySize) << bodySize << refused << 401;
        QTest::addRow("%d bytes, accepted", bodySize) << bodySize << accepted << 200;
    }
}

void tst_HostileAnswers::earlyAnswerIsRead()
{
    QFETCH(int, bodySize);
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    Peer server(
        [answer](QTcpSocket* socket) {
            send(socket, answer);
            socket->close(); // with bytes unread, which the system turns into a reset
        },
        Peer::Reading::OnlyTheBeginning);
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, test::request(server.origin(), "POST", QByteArray(bodySize, 'x')));

    QCOMPARE(attempt.outcome, DeliveryOutcome::Answered);
    QCOMPARE(attempt.failure, DeliveryFailure::None);
    QCOMPARE(attempt.status, status);
    QCOMPARE(attempt.replyBody, QByteArray("no"));
    QCOMPARE(server.requests, 1);
}

void tst_HostileAnswers::answerToABodyThatIsNotTakenIsReadAtTheDeadline()
{
    Peer server([](QTcpSocket* socket) { send(socket, "HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno"); },
        Peer::Reading::OnlyTheBeginning);
    RenderedRequest request = test::request(server.origin(), "POST", QByteArray(32'000'000, 'x'));
    request.timeoutMs = 500;
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QCOMPARE(attempt.outcome, DeliveryOutcome::Answered);
    QCOMPARE(attempt.failure, DeliveryFailure::None);
    QCOMPARE(attempt.status, 413);
    QVERIFY2(attempt.failureDetail.contains(u"before the whole body was taken"), qPrintable(attempt.failureDetail));
    QCOMPARE(server.requests, 1);
}

void tst_HostileAnswers::interimAnswerIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("interim");
    QTest::addColumn<bool>("isInOneGo");
    for (const bool isInOneGo : {true, false}) {
        const char* how = isInOneGo ? "in one go" : "later";
        QTest::addRow("102, %s", how) << QByteArray("HTTP/1.1 102 Processing\r\n\r\n") << isInOneGo;
        QTest::addRow("103, %s", how) << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n") << isInOneGo;
        QTest::addRow("103 and 100, %s", how)
            << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n") << isInOneGo;
    }
}

void tst_HostileAnswers::interimAnswerIsPassedOver()
{
    QFETCH(QByteArray, interim);
    QFETCH(bool, isInOneGo);
    const QByteArray last = "HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 2\r\n\r\nok";
    Peer server([interim, isInOneGo, last](QTcpSocket* socket) {
        send(socket, isInOneGo ? interim + last : interim);
        if (!isInOneGo)
            QTimer::singleShot(50, socket, [socket, last] { send(socket, last); });
    });
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, test::request(server.origin()));

    QCOMPARE(attempt.outcome, DeliveryOutcome::Answered);
    QCOMPARE(attempt.failure, DeliveryFailure::None);
    QCOMPARE(attempt.status, 302);
    QCOMPARE(attempt.replyBody, QByteArray("ok"));
    QCOMPARE(attempt.redirectTarget, QString(server.origin() + u"/there"));
    QCOMPARE(attempt.replyHeaders.size(), 2); // none of the interim answer
    QCOMPARE(server.requests, 1);
}

void tst_HostileAnswers::interimAnswerAlone()
{
    Peer server([](QTcpSocket* socket) { send(socket, "HTTP/1.1 103 Early Hints\r\n\r\n"); });
    RenderedRequest request = test::request(server.origin());
    request.timeoutMs = 500;
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, request);

    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(attempt.failure, DeliveryFailure::TimedOut);
    QVERIFY2(attempt.failureDetail.contains(u"103"), qPrintable(attempt.failureDetail));
    QTRY_COMPARE(server.open, 0);
}

void tst_HostileAnswers::floodEnds_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("body");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const auto row = [](const char* name, const QByteArray& beginning, const QByteArray& piece) {
        QTest::addRow("%s, to POST", name) << beginning << piece << smallBody;
        QTest::addRow("%s, to a request without a body", name) << beginning << piece << QByteArray();
    };
    const QByteArray letters(60'000, 'b');
    row("headers", ok, "X-A: " + letters + "\r\n");
    row("a header line", ok + "X-A: ", letters);
    row("a status line", "HTTP/1.1 200 ", letters);
    row("no HTTP", "", letters);
    row("a chunk extension", ok + "Transfer-Encoding: chunked\r\n\r\n5;", letters);
    row("chunks of one byte", ok + "Transfer-Encoding: chunked\r\n\r\n", QByteArray("1\r\nx\r\n").repeated(10'000));
    row("a body", ok + "\r\n", letters);
}

void tst_HostileAnswers::floodEnds()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, body);
    Peer server([beginning, piece](QTcpSocket* socket) {
        send(socket, beginning);
        flood(socket, piece);
    });
    RenderedRequest request = test::request(server.origin(), "POST", body);
    request.timeoutMs = 700;
    Sender sender(m_secrets);
    QSignalSpy finished(&sender, &Sender::finished);

    sender.send(request, {});

    QVERIFY(finished.count() == 1 || finished.wait(20'000));
    const Attempt attempt = finished.constFirst().constFirst().value<Attempt>();
    QVERIFY(attempt.outcome != DeliveryOutcome::NotSent);
    QVERIFY(attempt.failure == DeliveryFailure::ReplyTooLarge || attempt.failure == DeliveryFailure::TimedOut
        || attempt.failure == DeliveryFailure::ConnectionLost);
    QTRY_COMPARE(server.open, 0); // whoever was reading reads no more
    QCOMPARE(server.requests, 1);
}

void tst_HostileAnswers::cutOffAnswerIsSaidToBe_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isReset");
    QTest::addColumn<bool>("isWhole");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const auto row = [](const char* name, const QByteArray& answer, bool isReset, bool isWhole) {
        QTest::newRow(name) << answer << isReset << isWhole;
    };
    row("by the end, in order", ok + "\r\n{\"result\":1}", false, true);
    row("by the end, with a reset", ok + "\r\n{\"result\":", true, false);
    row("by length, short", ok + "Content-Length: 100\r\n\r\nabc", false, false);
    row("by length, short, with a reset", ok + "Content-Length: 100\r\n\r\nabc", true, false);
    row("by length, whole, with a reset", ok + "Content-Length: 3\r\n\r\nabc", true, true);
    row("chunks", chunked + "3\r\nabc\r\n0\r\n\r\n", false, true);
    row("chunks with trailers", chunked + "3\r\nabc\r\n0\r\nX-Sum: 1\r\nY: 2\r\n\r\n", false, true);
    row("chunks and an answer too many", chunked + "3\r\nabc\r\n0\r\n\r\n" + ok + "\r\n", false, true);
    row("chunks without the last", chunked + "3\r\nabc\r\n", false, false);
    row("half a chunk", chunked + "5\r\nabc", false, false);
    row("a chunk size that is none", chunked + "zz\r\nabc\r\n0\r\n\r\n", false, false);
    row("a chunk size of 17 digits", chunked + "FFFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n", false, false);
    row("no content, with a reset", "HTTP/1.1 204 No Content\r\n\r\n", true, true);
}

void tst_HostileAnswers::cutOffAnswerIsSaidToBe()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isReset);
    QFETCH(bool, isWhole);
    Peer server([answer, isReset](QTcpSocket* socket) {
        send(socket, answer);
        QTimer::singleShot(50, socket, [socket, isReset] {
            if (isReset)
                reset(socket);
            else
                socket->disconnectFromHost();
        });
    });
    Sender sender(m_secrets);

    const Attempt attempt = test::delivered(sender, test::request(server.origin()));

    QCOMPARE(attempt.outcome, DeliveryOutcome::Answered);
    QCOMPARE(attempt.failure, isWhole ? DeliveryFailure::None : DeliveryFailure::ConnectionLost);
    QCOMPARE(attempt.failureDetail.isEmpty(), isWhole);
    QCOMPARE(server.requests, 1);
}

void tst_HostileAnswers::saysThatItIsNoHttp()
{
    Peer server([](QTcpSocket* socket) {
        send(socket, "SSH-2.0-OpenSSH_9.2\r\n");
        socket->disconnectFromHost();
    });
    Sender sender(m_secrets);
    const Attempt attempt = test::delivered(sender, test::request(server.origin()));
    QCOMPARE(attempt.outcome, DeliveryOutcome::SentNoAnswer);
    QCOMPARE(attempt.failure, DeliveryFailure::ConnectionLost);
    QVERIFY2(attempt.failureDetail.contains(u"21 bytes came back"), qPrintable(attempt.failureDetail));
    QCOMPARE(server.requests, 1);
}

QTEST_GUILESS_MAIN(tst_HostileAnswers)
#include "tst_HostileAnswers.moc"
