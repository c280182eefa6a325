// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Sandbox.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace hookbench;

/// The sandbox on the wire, asked by a client that sends exactly the bytes it is told to.
class tst_Sandbox : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listensOnThisMachineOnly();
    void saysWhenThePortIsTaken();
    void stopsAndStartsAgain();
    void answersInHttp();
    void recordsFragments_data();
    void recordsFragments();
    void recordsTwoRequestsOfOneConnection();
    void recordsWhatTheClientWrote_data();
    void recordsWhatTheClientWrote();
    void survivesNonsense_data();
    void survivesNonsense();
    void hangsUpWithoutAnswer();
    void clientGoesWhileTheAnswerIsSlow();
    void redirectNamesItsTarget();
    void answersHeadWithoutABody();
    void refusesUnknownScenario();
    void closesFromWithinItsSignal();

private:
    void connectClient();
    QByteArray answerTo(const QList<QByteArray>& pieces, qsizetype answers = 1);

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QSignalSpy> m_exchanged;
    QTcpSocket m_client;
};

namespace {

QByteArray request(const QByteArray& body, const QByteArray& path = "/API/v3/distributions")
{
    return "POST " + path + " HTTP/1.1\r\nHost: x\r\nX-API-TOKEN: " + Sandbox::token()
        + "\r\ncontent-type:   application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

const QByteArray goodBody = R"({"message":{"messageText":"x"},"recipients":{"contactId":"CGC_1"},)"
                            R"("header":{"fromEmail":"a","fromName":"b","subject":"c"},"sendDate":"d"})";

SandboxExchange exchangeAt(const QSignalSpy& spy, qsizetype index)
{
    return spy.at(index).constFirst().value<SandboxExchange>();
}

} // namespace

void tst_Sandbox::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    QVERIFY(m_sandbox->listen());
    m_exchanged = std::make_unique<QSignalSpy>(m_sandbox.get(), &Sandbox::exchanged);
    connectClient();
}

void tst_Sandbox::connectClient()
{
    m_client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_sandbox->port());
    QVERIFY(m_client.waitForConnected());
}

void tst_Sandbox::cleanup()
{
    m_client.abort();
    m_exchanged.reset();
    m_sandbox.reset();
}

/// Each piece goes out once the sandbox has had time to read the one before.
QByteArray tst_Sandbox::answerTo(const QList<QByteArray>& pieces, qsizetype answers)
{
    QByteArray answer;
    for (const QByteArray& piece : pieces) {
        m_client.write(piece);
        m_client.flush();
        // Two turns: one in which the sandbox is told, one in which it reads.
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    }
    const auto isThere = [&] {
        answer += m_client.readAll();
        return answer.count("HTTP/1.1 ") == answers && answer.endsWith('}');
    };
    return QTest::qWaitFor(isThere) ? answer : QByteArray();
}

void tst_Sandbox::listensOnThisMachineOnly()
{
    QCOMPARE(m_sandbox->origin(), QStringLiteral("http://127.0.0.1:%1").arg(m_sandbox->port()));
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback())
            continue;
        QTcpSocket stranger;
        stranger.connectToHost(address, m_sandbox->port());
        QVERIFY2(!stranger.waitForConnected(500), qPrintable(address.toString()));
    }
}

void tst_Sandbox::saysWhenThePortIsTaken()
{
    Sandbox second;
    QVERIFY(!second.listen(m_sandbox->port()));
    QVERIFY(!second.isListening());
    QVERIFY(!second.errorText().isEmpty());
    QVERIFY(second.origin().isEmpty());
    QVERIFY(second.listen());
    QVERIFY(second.errorText().isEmpty());
}

void tst_Sandbox::stopsAndStartsAgain()
{
    const quint16 port = m_sandbox->port();
    m_sandbox->close();
    QVERIFY(!m_sandbox->isListening());
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(!late.waitForConnected(500));
    QVERIFY(m_sandbox->listen(port));
    QCOMPARE(m_sandbox->port(), port);
}

void tst_Sandbox::answersInHttp()
{
    const QByteArray answer = answerTo({request(goodBody)});
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QVERIFY(answer.toLower().contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(answer.contains("\"id\":\"EMD_"));
    const SandboxExchange exchange = exchangeAt(*m_exchanged, 0);
    QCOMPARE(exchange.status, 200);
    QVERIFY(answer.endsWith(exchange.replyBody));
    QCOMPARE(exchange.receivedAt.timeSpec(), Qt::UTC);
}

void tst_Sandbox::recordsFragments_data()
{
    QTest::addColumn<QList<QByteArray>>("pieces");
    const QByteArray whole = request(goodBody);
    const qsizetype bodyAt = whole.size() - goodBody.size();
    QTest::newRow("whole") << QList<QByteArray>{whole};
    QTest::newRow("within the request line") << QList<QByteArray>{whole.left(7), whole.mid(7)};
    QTest::newRow("within a header") << QList<QByteArray>{whole.left(60), whole.mid(60)};
    QTest::newRow("within the blank line") << QList<QByteArray>{whole.left(bodyAt - 1), whole.mid(bodyAt - 1)};
    QTest::newRow("before the body") << QList<QByteArray>{whole.left(bodyAt), whole.mid(bodyAt)};
    QTest::newRow("within the body") << QList<QByteArray>{whole.left(bodyAt + 9), whole.mid(bodyAt + 9)};
    QList<QByteArray> bytes;
    for (const char byte : whole)
        bytes.append(QByteArray(1, byte));
    QTest::newRow("byte by byte") << bytes;
}

void tst_Sandbox::recordsFragments()
{
    QFETCH(QList<QByteArray>, pieces);
    QVERIFY(answerTo(pieces).startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(m_exchanged->count(), 1);
    QCOMPARE(exchangeAt(*m_exchanged, 0).requestBytes, request(goodBody));
}

void tst_Sandbox::recordsTwoRequestsOfOneConnection()
{
    const QByteArray first = request(goodBody);
    const QByteArray second = request("{}", "/API/v3/distributions?again");
    // Both at once, and the second torn in two.
    QVERIFY(!answerTo({first + second.left(30), second.mid(30)}, 2).isEmpty());
    QCOMPARE(m_exchanged->count(), 2);
    QCOMPARE(exchangeAt(*m_exchanged, 0).requestBytes, first);
    QCOMPARE(exchangeAt(*m_exchanged, 1).requestBytes, second);
    QCOMPARE(exchangeAt(*m_exchanged, 1).path, QByteArray("/API/v3/distributions?again"));
    QCOMPARE(exchangeAt(*m_exchanged, 1).status, 400);
}

void tst_Sandbox::recordsWhatTheClientWrote_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::newRow("no body, no token") << QByteArray("POST /API/v3/distributions HTTP/1.1\r\nHost: x\r\n\r\n")
                                       << QByteArray("POST") << 400;
    QTest::newRow("method nobody knows") << QByteArray("BREW /pot?a=%zz&b=<c> HTTP/1.1\r\nHost: x\r\n\r\n")
                                         << QByteArray("BREW") << 404;
    QTest::newRow("bytes that are no UTF-8") << request("\xff\0\xfe") << QByteArray("POST") << 400;
    QTest::newRow("chunked") << QByteArray("POST /API/v3/distributions HTTP/1.1\r\nX-API-TOKEN: " + Sandbox::token()
        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")
                             << QByteArray("POST") << 400;
}

void tst_Sandbox::recordsWhatTheClientWrote()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!answerTo({bytes}).isEmpty());
    QCOMPARE(m_exchanged->count(), 1);
    const SandboxExchange exchange = exchangeAt(*m_exchanged, 0);
    QCOMPARE(exchange.requestBytes, bytes);
    QTEST(exchange.method, "method");
    QTEST(exchange.status, "status");
}

void tst_Sandbox::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\n\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(1000, '\0') + "\n\n";
}

void tst_Sandbox::survivesNonsense()
{
    QFETCH(QByteArray, bytes);
    m_client.write(bytes);
    QTRY_COMPARE(m_client.state(), QAbstractSocket::UnconnectedState);
    connectClient();
    QVERIFY(answerTo({request(goodBody)}).startsWith("HTTP/1.1 200 OK\r\n"));
}

void tst_Sandbox::hangsUpWithoutAnswer()
{
    QVERIFY(m_sandbox->setScenario(QStringLiteral("hang-up")));
    m_client.write(request(goodBody));
    QTRY_COMPARE(m_client.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(m_client.readAll().isEmpty());
    QCOMPARE(m_exchanged->count(), 1);
    QCOMPARE(exchangeAt(*m_exchanged, 0).status, 0);
    QCOMPARE(exchangeAt(*m_exchanged, 0).requestBytes, request(goodBody));
}

void tst_Sandbox::clientGoesWhileTheAnswerIsSlow()
{
    QVERIFY(m_sandbox->setScenario(QStringLiteral("slow")));
    m_client.write(request(goodBody));
    QTRY_COMPARE(m_exchanged->count(), 1);
    m_client.abort();
    QVERIFY(m_sandbox->setScenario(QStringLiteral("ok")));
    connectClient();
    QVERIFY(answerTo({request(goodBody)}).startsWith("HTTP/1.1 200 OK\r\n"));
}

void tst_Sandbox::redirectNamesItsTarget()
{
    QVERIFY(m_sandbox->setScenario(QStringLiteral("redirect")));
    const QByteArray answer = answerTo({request(goodBody)});
    QVERIFY(answer.startsWith("HTTP/1.1 307 "));
    QVERIFY(answer.contains("\r\nLocation: https://elsewhere.invalid/API/v3/distributions\r\n"));
}

/// A body would be taken for the beginning of the next answer.
void tst_Sandbox::answersHeadWithoutABody()
{
    CatchAll answer;
    answer.body = "twelve bytes";
    m_sandbox->setCatchAll(answer);
    m_client.write("HEAD /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray both;
    QTRY_VERIFY((both += m_client.readAll()).endsWith("twelve bytes"));
    QCOMPARE(both.count("Content-Length: 12\r\n"), 2);
    QCOMPARE(both.count("twelve bytes"), 1);
}

void tst_Sandbox::refusesUnknownScenario()
{
    QVERIFY(m_sandbox->setScenario(QStringLiteral("html")));
    QVERIFY(!m_sandbox->setScenario(QStringLiteral("nonsense")));
    QCOMPARE(m_sandbox->scenario(), QStringLiteral("html"));
    QVERIFY(Sandbox::scenarioNames().contains(QStringLiteral("html")));
}

void tst_Sandbox::closesFromWithinItsSignal()
{
    connect(m_sandbox.get(), &Sandbox::exchanged, this, [this] { m_sandbox->close(); });
    m_client.write(request(goodBody));
    QTRY_COMPARE(m_exchanged->count(), 1);
    QVERIFY(!m_sandbox->isListening());
    QTRY_COMPARE(m_client.state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(tst_Sandbox)
#include "tst_Sandbox.moc"
