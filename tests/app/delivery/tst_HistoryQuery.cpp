// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/History.h"
#include "delivery/HistoryExport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hookbench;
using Outcome = HistoryQuery::Outcome;

/// Finding and exporting what is in the history.
class tst_HistoryQuery : public QObject {
    Q_OBJECT

private slots:
    void init();
    void finds_data();
    void finds();
    void limitIsTheNewest();
    void findsAcrossGaps();
    void findsTheOneBefore();
    void knowsItsWords();
    void jsonLinesHoldEverything();
    void csvIsSafe();

private:
    void add(const char* campaign, int status, const QDateTime& at, const QByteArray& reply = {});
    QList<int> statuses(const HistoryQuery& filter) const;

    std::unique_ptr<History> m_history;
};

Q_DECLARE_METATYPE(HistoryQuery)

namespace {

QDateTime at(int day)
{
    return QDateTime(QDate(2026, 11, day), QTime(12, 0), Qt::UTC);
}

template <typename Change> HistoryQuery filter(Change change)
{
    HistoryQuery filter;
    change(filter);
    return filter;
}

} // namespace

void tst_HistoryQuery::init()
{
    m_history = std::make_unique<History>(QString());
}

void tst_HistoryQuery::add(const char* campaign, int status, const QDateTime& when, const QByteArray& reply)
{
    Attempt attempt;
    attempt.campaign = QString::fromLatin1(campaign);
    attempt.webhook = QStringLiteral("Hook of ") + attempt.campaign;
    attempt.url = QStringLiteral("https://example.com/50%_done");
    attempt.startedAt = when;
    attempt.status = status;
    attempt.outcome = status > 0 ? DeliveryOutcome::Answered
        : status == 0            ? DeliveryOutcome::NotSent
                                 : DeliveryOutcome::SentNoAnswer;
    attempt.replyBody = reply;
    if (status == 200)
        attempt.replyHeaders = {{"X-Id", "abc-47"}};
    QVERIFY(m_history->add(attempt) > 0);
}

QList<int> tst_HistoryQuery::statuses(const HistoryQuery& wanted) const
{
    QList<int> list;
    for (const Attempt& attempt : m_history->list(wanted))
        list.append(attempt.status);
    return list;
}

void tst_HistoryQuery::finds_data()
{
    QTest::addColumn<HistoryQuery>("filter");
    QTest::addColumn<QList<int>>("statuses");
    const auto row = [](const char* name, const HistoryQuery& filter, const QList<int>& statuses) {
        QTest::newRow(name) << filter << statuses;
    };
    row("all", {}, {-1, 0, 503, 404, 302, 200});
    const QList<QPair<Outcome, QList<int>>> outcomes{{Outcome::NotSent, {0}}, {Outcome::SentNoAnswer, {-1}},
        {Outcome::Accepted, {200}}, {Outcome::Redirected, {302}}, {Outcome::Refused, {404}},
        {Outcome::ServerError, {503}}};
    for (const auto& [outcome, found] : outcomes)
        row(HistoryQuery::outcomeNames().at(static_cast<int>(outcome)).toLatin1().constData(),
            filter([outcome](HistoryQuery& wanted) { wanted.outcome = outcome; }), found);
    const auto holding = [&row](const char* name, const char* text, const QList<int>& found) {
        row(name, filter([text](HistoryQuery& wanted) { wanted.text = QString::fromUtf8(text); }), found);
    };
    holding("campaign, another case", "SURVEY", {404, 200});
    holding("status", "404", {404});
    holding("header", "x-id: 47", {});
    holding("header's value, another case", "ABC-47", {200});
    holding("in the answer", "id-47ë11", {302});
    holding("in the answer, another case", "ID-47ë11", {});
    holding("a percent sign is one", "50%_d", {-1, 0, 503, 404, 302, 200});
    holding("a percent sign is no wild card", "5%done", {});
    holding("an underscore is no wild card", "50__done", {});
    holding("a quote", "'; DROP TABLE attempt; --", {});
    row("campaign", filter([](HistoryQuery& wanted) { wanted.campaign = QStringLiteral("Survey"); }), {404, 200});
    row("webhook", filter([](HistoryQuery& wanted) { wanted.webhook = QStringLiteral("Hook of Other"); }),
        {-1, 0, 503, 302});
    row("time", filter([](HistoryQuery& wanted) {
        wanted.from = at(3);
        wanted.to = at(4);
    }),
        {503, 404});
    row("older than an id", filter([](HistoryQuery& wanted) { wanted.olderThan = 3; }), {302, 200});
    row("kind", filter([](HistoryQuery& wanted) { wanted.kind = AttemptKind::KeyCheck; }), {});
    row("all together", filter([](HistoryQuery& wanted) {
        wanted.text = QStringLiteral("example");
        wanted.campaign = QStringLiteral("Survey");
        wanted.outcome = Outcome::Refused;
        wanted.to = at(5);
    }),
        {404});
}

void tst_HistoryQuery::finds()
{
    QFETCH(HistoryQuery, filter);
    add("Survey", 200, at(1));
    add("Other", 302, at(2), QByteArray("\xff{\"requestId\":\"id-47ë11\"}\xff"));
    add("Survey", 404, at(3));
    add("Other", 503, at(4));
    add("Other", 0, at(5));
    add("Other", -1, at(6));
    QTEST(statuses(filter), "statuses");
}

void tst_HistoryQuery::limitIsTheNewest()
{
    for (int status = 200; status < 205; ++status)
        add("a", status, at(1));
    QCOMPARE(statuses(filter([](HistoryQuery& wanted) { wanted.limit = 2; })), QList<int>({204, 203}));
    QVERIFY(statuses(filter([](HistoryQuery& wanted) { wanted.limit = 0; })).isEmpty());
}

/// What was deleted leaves ids that no attempt has, and those that are left may be thousands apart.
void tst_HistoryQuery::findsAcrossGaps()
{
    constexpr int count = 4500;
    for (int number = 1; number <= count; ++number)
        add(number == 1 || number == 2300 || number == count ? "kept" : "a", 200, at(1));
    HistoryQuery kept;
    kept.text = QStringLiteral("kept");
    QList<qint64> ids;
    for (const Attempt& attempt : m_history->list(kept))
        ids.append(attempt.id);
    QCOMPARE(ids, QList<qint64>({count, 2300, 1}));
    m_history->setLimits({1, 0});
    QCOMPARE(m_history->list().size(), 1);
    QCOMPARE(m_history->list(kept).size(), 1);
}

void tst_HistoryQuery::findsTheOneBefore()
{
    add("Survey", 200, at(1));
    add("Survey", 400, at(2));
    add("Other", 302, at(3));
    add("Survey", 503, at(4));
    const auto before = [this](qint64 id) { return statuses(HistoryQuery::previousOf(m_history->load(id))); };
    QCOMPARE(before(4), QList<int>({400}));
    QCOMPARE(before(2), QList<int>({200}));
    QCOMPARE(before(1), QList<int>());
    QCOMPARE(before(3), QList<int>());
    Attempt check = m_history->load(4);
    check.kind = AttemptKind::KeyCheck;
    QCOMPARE(before(m_history->add(check)), QList<int>());
}

void tst_HistoryQuery::knowsItsWords()
{
    for (int i = 0; i < HistoryQuery::outcomeNames().size(); ++i)
        QCOMPARE(HistoryQuery::outcomeOf(HistoryQuery::outcomeNames()[i]), static_cast<Outcome>(i));
    QCOMPARE(HistoryQuery::outcomeOf(QStringLiteral("5xx")), Outcome::ServerError);
    QCOMPARE(HistoryQuery::outcomeOf(QStringLiteral("refused")), HistoryQuery::outcomeOf(QStringLiteral("4xx")));
    for (const char* unknown : {"", "good", "6xx"})
        QVERIFY(!HistoryQuery::outcomeOf(QLatin1String(unknown)));
}

void tst_HistoryQuery::jsonLinesHoldEverything()
{
    Attempt attempt;
    attempt.id = 7;
    attempt.requestBody = "line\nwith \"quotes\"";
    attempt.replyBody = "\xff\x00 bytes";
    attempt.replyHeaders = {{"X-A", "1"}, {"X-A", "2"}};
    attempt.before = {attempt};
    const QByteArray line = jsonLine(attempt);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object[QLatin1String("requestBody")].toString(), QStringLiteral("line\nwith \"quotes\""));
    const QString base64 = object[QLatin1String("replyBody")].toObject()[QLatin1String("base64")].toString();
    QCOMPARE(QByteArray::fromBase64(base64.toLatin1()), attempt.replyBody);
    QCOMPARE(object[QLatin1String("replyHeaders")].toArray().size(), 2);
    QCOMPARE(object[QLatin1String("before")].toArray().size(), 1);
    QCOMPARE(object[QLatin1String("outcome")].toString(), QStringLiteral("notSent"));
}

void tst_HistoryQuery::csvIsSafe()
{
    Attempt attempt;
    attempt.campaign = QStringLiteral("=HYPERLINK(\"http://evil\")");
    attempt.note = QStringLiteral("two\nlines, one \"quote\"");
    attempt.profile = QStringLiteral("Zoë");
    const QByteArray line = csvLine(attempt);
    QVERIFY2(line.contains(",\"'=HYPERLINK(\"\"http://evil\"\")\","), line.constData());
    QVERIFY(line.endsWith(",\"two\nlines, one \"\"quote\"\"\"\r\n"));
    QVERIFY(line.contains("Zoë"));
    QCOMPARE(csvHeading().count(','), csvLine(Attempt()).count(','));
}

QTEST_GUILESS_MAIN(tst_HistoryQuery)
#include "tst_HistoryQuery.moc"
