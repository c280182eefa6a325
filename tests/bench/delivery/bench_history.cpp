// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_history [ATTEMPTS]
//
// Fills a history file with attempts as a Qualtrics campaign makes them (100,000 unless told; about 2 kB each) and
// prints how long it then takes to open it, to list the newest, to search all of them for what one attempt holds, to
// load one, and to add one: medians in milliseconds. Beside them what the same file costs a bare SQLite connection that
// counts its rows, which no history can be faster than if it has to look at all. Fails if a search finds anything but
// the one attempt.
#include "delivery/History.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace hookbench;

namespace {

constexpr int rounds = 9;

Attempt attemptNumber(int number)
{
    static const DeliveryOutcome outcomes[] = {DeliveryOutcome::Answered, DeliveryOutcome::Answered,
        DeliveryOutcome::Answered, DeliveryOutcome::SentNoAnswer, DeliveryOutcome::NotSent};
    Attempt attempt;
    attempt.startedAt = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addSecs(number * 60LL);
    attempt.campaign = QStringLiteral("NPS after purchase");
    attempt.webhook = QStringLiteral("Qualtrics");
    attempt.profile = QStringLiteral("Customer %1").arg(number);
    attempt.event = QStringLiteral("Charged");
    attempt.environment = QStringLiteral("Production");
    attempt.method = "POST";
    attempt.url = QStringLiteral("https://fra1.qualtrics.com/API/v3/distributions");
    attempt.outcome = outcomes[number % 5];
    attempt.status = attempt.outcome == DeliveryOutcome::Answered ? (number % 10 == 0 ? 400 : 200) : 0;
    attempt.reasonPhrase = "OK";
    for (const char* name : {"Host", "Content-Type", "X-API-TOKEN", "Accept", "User-Agent"})
        attempt.requestHeaders.append(WireHeader{name, "application/json; charset=utf-8"});
    attempt.replyHeaders = attempt.requestHeaders;
    attempt.requestBody = R"({"contactId": "CGC_)" + QByteArray::number(number) + QByteArray(600, 'x') + R"("})";
    attempt.replyBody = R"({"result": {"id": "EMD_)" + QByteArray::number(number) + QByteArray(200, 'y') + R"("}})";
    return attempt;
}

double medianMs(const std::function<void()>& task)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        task();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

void print(const char* what, double ms)
{
    std::printf("%-44s %10.3f ms\n", what, ms);
}

void fill(const QString& path, int count)
{
    History history(path);
    for (int number = 0; number < count; ++number)
        history.add(attemptNumber(number));
}

void countRows(const QString& path)
{
    const QString name = QStringLiteral("bare");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.exec(QStringLiteral("SELECT count(*) FROM attempt WHERE url LIKE '%nothing%'"));
        query.next();
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    QElapsedTimer filling;
    filling.start();
    fill(path, count);
    std::printf("%d attempts, %.1f MB, filled in %.1f s\n", count, static_cast<double>(QFileInfo(path).size()) / 1e6,
        static_cast<double>(filling.elapsed()) / 1e3);
    print("open", medianMs([&] { History(path).errorText(); }));
    History history(path);
    print("list the newest 500", medianMs([&] { history.list(); }));
    const QString sought = QStringLiteral("Customer %1").arg(count / 2);
    qsizetype found = 0;
    HistoryQuery query;
    query.text = sought;
    print("look for one among all (on a worker)", medianMs([&] { found = history.list(query).size(); }));
    HistoryQuery refused;
    refused.outcome = HistoryQuery::Outcome::Refused;
    print("list the newest 500 that were refused", medianMs([&] { history.list(refused); }));
    HistoryQuery other = HistoryQuery::previousOf(history.load(count));
    print("find the one before the newest", medianMs([&] { history.list(other); }));
    other.campaign = QStringLiteral("never sent");
    print("find out that none is before it", medianMs([&] { history.list(other); }));
    print("load one from the middle", medianMs([&] { history.load(count / 2); }));
    print("add one", medianMs([&] { history.add(attemptNumber(count)); }));
    print("bare SQLite: open, look at every URL", medianMs([&] { countRows(path); }));
    return found == 1 ? 0 : 1;
}
