// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/RawAnswer.h"

#include <QTest>

using namespace hookbench;
using State = RawAnswer::State;

Q_DECLARE_METATYPE(hookbench::RawAnswer::State)

class tst_RawAnswer : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void everyBeginningIsIncomplete();
    void keepsTheHeaders();
};

void tst_RawAnswer::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasEnded");
    QTest::addColumn<bool>("isForHead");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const QByteArray& bytes, bool hasEnded, State state, int status = 0,
                         const QByteArray& body = {}) {
        QTest::newRow(name) << bytes << hasEnded << false << state << status << body;
    };
    row("nothing yet", "", false, State::Incomplete);
    row("nothing at all", "", true, State::CutOff);
    row("half a status line", "HTTP/1.1 4", true, State::CutOff);
    row("no HTTP", "SSH-2.0-OpenSSH_9\r\n", false, State::NotHttp);
    row("no status", "HTTP/1.1 okay\r\n\r\n", true, State::NotHttp);
    row("by length", "HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\n\r\nno", false, State::Whole, 413, "no");
    row("longer than its length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokay", false, State::Whole, 200, "ok");
    row("shorter", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok", false, State::Incomplete, 200, "ok");
    row("shorter, ended", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nok", true, State::CutOff, 200, "ok");
    row("until the end", "HTTP/1.0 200 OK\r\n\r\nok", true, State::Whole, 200, "ok");
    row("no end yet", "HTTP/1.0 200 OK\r\n\r\nok", false, State::Incomplete, 200, "ok");
    row("without a body", "HTTP/1.1 204 No Content\r\n\r\n", false, State::Whole, 204);
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    row("chunks", chunked + "2;a=b\r\nok\r\nA\r\n0123456789\r\n0\r\n\r\n", false, State::Whole, 200, "ok0123456789");
    row("chunks without the last", chunked + "2\r\nok\r\n", true, State::CutOff, 200, "ok");
    row("half a chunk", chunked + "5\r\nok", false, State::Incomplete, 200, "ok");
    row("a chunk size that is none", chunked + "2\r\nok\r\nzz\r\n", false, State::CutOff, 200, "ok");
    row("a chunk size of 17 digits", chunked + "FFFFFFFFFFFFFFFFF\r\nok", false, State::CutOff, 200);
    row("a chunk size below zero", chunked + "-5\r\nok", false, State::CutOff, 200);
    row("the largest chunk size", chunked + "7FFFFFFFFFFFFFFF\r\nok", true, State::CutOff, 200, "ok");
    row("interim answers first",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 201 Created\r\n"
        "Content-Length: 0\r\n\r\n",
        false, State::Whole, 201);
    row("an interim answer and no more", "HTTP/1.1 102 Processing\r\n\r\n", true, State::CutOff);
    row("switched", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", false, State::Whole, 101);
    QTest::newRow("to HEAD") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n") << false << true
                             << State::Whole << 200 << QByteArray();
}

void tst_RawAnswer::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasEnded);
    QFETCH(bool, isForHead);
    const RawAnswer answer = RawAnswer::read(bytes, hasEnded, isForHead);
    QTEST(answer.state, "state");
    QTEST(answer.status, "status");
    QTEST(answer.body, "body");
}

void tst_RawAnswer::everyBeginningIsIncomplete()
{
    const QByteArray whole = "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "3\r\nabc\r\n0\r\n";
    for (qsizetype size = 0; size < whole.size(); ++size)
        QCOMPARE(RawAnswer::read(whole.first(size), false, false).state, State::Incomplete);
    QCOMPARE(RawAnswer::read(whole, false, false).state, State::Whole);
}

void tst_RawAnswer::keepsTheHeaders()
{
    const RawAnswer answer = RawAnswer::read(
        "HTTP/1.1 401 Not with this key\r\nWWW-Authenticate: Basic realm=\"a: b\"\r\nContent-Length: 0\r\n\r\n", false,
        false);
    QCOMPARE(answer.reasonPhrase, QByteArray("Not with this key"));
    QCOMPARE(answer.headers.size(), 2);
    QCOMPARE(answer.header("www-authenticate"), QByteArray("Basic realm=\"a: b\""));
    QVERIFY(answer.header("Location").isEmpty());
}

QTEST_APPLESS_MAIN(tst_RawAnswer)
#include "tst_RawAnswer.moc"
