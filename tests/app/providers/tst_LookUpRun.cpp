// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "providers/LookUp.h"
#include "providers/LookUpRun.h"
#include "support/RawServer.h"
#include "support/ReactingServer.h"

#include <QTest>

using namespace hookbench;
using test::RawScript;
using test::RawServer;
using test::ReactingServer;
using Verdict = LookUpFinding::Verdict;

/// Looking a lost distribution up in a list of many pages, of servers that mean no good too: each page once, and the
/// key nowhere else.
class tst_LookUpRun : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsAllPages_data();
    void readsAllPages();
    void stopsAtTheCap();
    void goesNowhereElse_data();
    void goesNowhereElse();
    void aBareQueryIsEnough();
    void isCancelled();
    void sendsNothingThatIsNotReady();

private:
    Attempt run(const QString& origin);
    Attempt lost(const QString& origin) const;
    RenderedRequest first(const QString& origin) const;

    SessionSecretStore m_secrets;
};

namespace {

const QByteArray path = "/API/v3/distributions";

QByteArray page(const QByteArray& elements, const QByteArray& next)
{
    const QByteArray body = "{\"result\":{\"elements\":[" + elements
        + "],\"nextPage\":" + (next.isEmpty() ? QByteArray("null") : QByteArray('"' + next + '"')) + "},\"meta\":{}}";
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

const QByteArray other = R"({"id":"EMD_0","createdDate":"2026-11-27T01:00:05Z","recipients":{"contactId":"CGC_2"}})";
const QByteArray wanted = R"({"id":"EMD_7","createdDate":"2026-11-27T01:00:05Z","recipients":{"contactId":"CGC_1"}})";
const QByteArray unnamed = R"({"id":"EMD_8","createdDate":"2026-11-27T01:00:05Z"})";

/// "skipToken=N" of a request; 0 for the first page.
int pageNumber(const QByteArray& request)
{
    const qsizetype at = request.indexOf("skipToken=");
    return at < 0 ? 0 : request.mid(at + 10, request.indexOf(' ', at) - at - 10).toInt();
}

} // namespace

void tst_LookUpRun::init()
{
    m_secrets.write(QStringLiteral("key"), QStringLiteral("hush-hush"));
}

Attempt tst_LookUpRun::lost(const QString& origin) const
{
    Attempt lost;
    lost.method = "POST";
    lost.url = origin + QString::fromLatin1(path);
    lost.requestBody = R"({"recipients":{"contactId":"CGC_1"},"surveyLink":{"surveyId":"SV_1","type":"Individual"}})";
    lost.startedAt = QDateTime(QDate(2026, 11, 27), QTime(1, 0), Qt::UTC);
    lost.outcome = DeliveryOutcome::SentNoAnswer;
    return lost;
}

RenderedRequest tst_LookUpRun::first(const QString& origin) const
{
    RenderedRequest request =
        test::request(origin + QString::fromLatin1(path) + QStringLiteral("?surveyId=SV_1"), "GET", {});
    test::addSecretHeader(request, "X-API-TOKEN", "key", {"127.0.0.1"});
    return request;
}

Attempt tst_LookUpRun::run(const QString& origin)
{
    LookUpRun run(first(origin), lost(origin));
    Sender sender(m_secrets);
    while (true) {
        Attempt answer = test::delivered(sender, run.request());
        answer.kind = AttemptKind::LookUp;
        if (!run.take(answer))
            return run.attempt();
    }
}

void tst_LookUpRun::readsAllPages_data()
{
    QTest::addColumn<QByteArrayList>("pages"); ///< their elements
    QTest::addColumn<int>("asked");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArrayList& pages, int asked, Verdict verdict, const char* says) {
        QTest::newRow(name) << pages << asked << verdict << QString::fromLatin1(says);
    };
    row("one page", {wanted}, 1, Verdict::Found, "EMD_7");
    row("on the third", {other, {}, wanted, other}, 3, Verdict::Found, "EMD_7");
    row("a better one later", {unnamed, other, wanted}, 3, Verdict::Found, "EMD_7");
    row("a likely one on the first", {unnamed, other}, 2, Verdict::Likely, "EMD_8");
    row("on none", {other, other + ',' + other, {}}, 3, Verdict::NotFound, "Not among the 3 distributions");
}

void tst_LookUpRun::readsAllPages()
{
    QFETCH(QByteArrayList, pages);
    QFETCH(int, asked);
    QFETCH(QString, says);
    ReactingServer* self = nullptr;
    ReactingServer server([&](QTcpSocket* socket, const QByteArray& soFar) {
        const int number = pageNumber(soFar);
        const QByteArray next = number + 1 < pages.size()
            ? self->origin().toLatin1() + path + "?surveyId=SV_1&skipToken=" + QByteArray::number(number + 1)
            : QByteArray();
        socket->write(page(pages.at(number), next));
    });
    self = &server;

    const Attempt attempt = run(server.origin());

    QCOMPARE(server.connections(), asked);
    QCOMPARE(server.count("GET /API/v3/distributions?"), asked);
    QCOMPARE(server.count("X-API-TOKEN: hush-hush\r\n"), asked);
    QCOMPARE(attempt.before.size(), std::size_t(asked)); // the lost one, and all pages but the last
    QCOMPARE(attempt.before.front().method, QByteArray("POST"));
    const LookUpFinding finding = explainLookUp(attempt);
    QTEST(finding.verdict, "verdict");
    QVERIFY2(finding.explanation.headline.contains(says), qPrintable(finding.explanation.headline));
}

void tst_LookUpRun::stopsAtTheCap()
{
    ReactingServer* self = nullptr;
    ReactingServer server([&](QTcpSocket* socket, const QByteArray& soFar) {
        socket->write(
            page(other, self->origin().toLatin1() + path + "?skipToken=" + QByteArray::number(pageNumber(soFar) + 1)));
    });
    self = &server;
    const Attempt attempt = run(server.origin());
    QCOMPARE(server.connections(), LookUpRun::mostPages);
    const LookUpFinding finding = explainLookUp(attempt);
    QCOMPARE(finding.verdict, Verdict::Unknown);
    QVERIFY2(finding.explanation.cause.contains(QStringLiteral("no more than 20 pages")),
        qPrintable(finding.explanation.cause));
}

void tst_LookUpRun::goesNowhereElse_data()
{
    QTest::addColumn<QByteArray>("next"); ///< SELF and OTHER stand for the two servers
    QTest::addColumn<QString>("says");
    const QString elsewhere = QStringLiteral("another address");
    QTest::newRow("another port") << QByteArray("http://OTHER/API/v3/distributions?skipToken=1") << elsewhere;
    QTest::newRow("another host") << QByteArray("http://localhost:9/API/v3/distributions?skipToken=1") << elsewhere;
    QTest::newRow("another scheme") << QByteArray("https://SELF/API/v3/distributions?skipToken=1") << elsewhere;
    QTest::newRow("another path") << QByteArray("http://SELF/API/v3/whoami?skipToken=1") << elsewhere;
    QTest::newRow("a path in disguise") << QByteArray("/API/v3/distributions/../whoami?skipToken=1") << elsewhere;
    QTest::newRow("no scheme of its own") << QByteArray("//OTHER/API/v3/distributions?skipToken=1") << elsewhere;
    QTest::newRow("a user before it") << QByteArray("http://SELF@OTHER/API/v3/distributions?a") << elsewhere;
    QTest::newRow("a user of ours") << QByteArray("http://me:it@SELF/API/v3/distributions?a") << elsewhere;
    QTest::newRow("a file") << QByteArray("file:///API/v3/distributions?a") << elsewhere;
    const QString back = QStringLiteral("leads back");
    QTest::newRow("the same page") << QByteArray("http://SELF/API/v3/distributions?surveyId=SV_1") << back;
    QTest::newRow("the same page, with a mark")
        << QByteArray("http://SELF/API/v3/distributions?surveyId=SV_1#again") << back;
    QTest::newRow("the same page, bare") << QByteArray("?surveyId=SV_1") << back;
    QTest::newRow("no address") << QByteArray("http://[SELF") << elsewhere;
}

void tst_LookUpRun::goesNowhereElse()
{
    QFETCH(QByteArray, next);
    QFETCH(QString, says);
    RawServer elsewhere(RawScript::json("{}"));
    RawServer server;
    next.replace("SELF", server.authority()).replace("OTHER", elsewhere.authority());
    server.setScript(RawScript::answer(page(other, next)));
    const LookUpFinding finding = explainLookUp(run(server.origin()));
    QCOMPARE(server.received().size(), 1);
    QVERIFY(elsewhere.received().isEmpty());
    QCOMPARE(finding.verdict, Verdict::Unknown);
    QVERIFY2(finding.explanation.cause.contains(says), qPrintable(finding.explanation.cause));
}

void tst_LookUpRun::aBareQueryIsEnough()
{
    ReactingServer server([](QTcpSocket* socket, const QByteArray& soFar) {
        const bool isFirst = pageNumber(soFar) == 0;
        socket->write(page(isFirst ? other : wanted, isFirst ? "?surveyId=SV_1&skipToken=1" : ""));
    });
    QCOMPARE(explainLookUp(run(server.origin())).verdict, Verdict::Found);
    QCOMPARE(server.connections(), 2);
}

void tst_LookUpRun::isCancelled()
{
    Attempt cancelled = lost(QStringLiteral("http://127.0.0.1:9"));
    cancelled.kind = AttemptKind::LookUp;
    cancelled.failure = DeliveryFailure::Cancelled;
    LookUpRun run(first(QStringLiteral("http://127.0.0.1:9")), lost(QStringLiteral("http://127.0.0.1:9")));
    QVERIFY(!run.take(cancelled));
    QCOMPARE(explainLookUp(run.attempt()).verdict, Verdict::Unknown);
}

void tst_LookUpRun::sendsNothingThatIsNotReady()
{
    RawServer server(RawScript::json("{}"));
    m_secrets.write(QStringLiteral("key"), {});
    RenderedRequest request = first(server.origin());
    request.secretBindings.front().hosts = {"elsewhere.example"};
    LookUpRun run(request, lost(server.origin()));
    Sender sender(m_secrets);
    QVERIFY(!run.take(test::delivered(sender, run.request())));
    QCOMPARE(run.attempt().failure, DeliveryFailure::Blocked);
    QVERIFY(server.received().isEmpty());
}

QTEST_GUILESS_MAIN(tst_LookUpRun)
#include "tst_LookUpRun.moc"
