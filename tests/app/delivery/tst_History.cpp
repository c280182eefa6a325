// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/History.h"

#include "HistorySamples.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace hookbench;
using namespace hookbench::test;

class tst_History : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsEveryField_data();
    void keepsEveryField();
    void listsNewestFirst();
    void findsBeyondTheList();
    void keepsNotes();
    void keepsWithinItsLimits();
    void inMemory();
    void clearLeavesNothingBehind();
    void listsTheAnswersOfKeyChecks();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("below/history.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_History::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_History::keepsEveryField_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::newRow("everything") << fullAttempt();
    Attempt bare;
    bare.startedAt = QDateTime::currentDateTimeUtc();
    QTest::newRow("nothing") << bare;
    Attempt unseen = bare;
    unseen.peer.gap = PeerGap::Several;
    QTest::newRow("an address that is not known") << unseen;
    for (int failure = 0; failure <= static_cast<int>(DeliveryFailure::Proxy); ++failure) {
        Attempt attempt = bare;
        attempt.failure = static_cast<DeliveryFailure>(failure);
        attempt.outcome = static_cast<DeliveryOutcome>(failure % 3);
        QTest::addRow("failure %d", failure) << attempt;
    }
}

void tst_History::keepsEveryField()
{
    QFETCH(Attempt, attempt);
    qint64 id = 0;
    {
        History history(path());
        QCOMPARE(history.errorText(), QString());
        id = history.add(attempt);
        QVERIFY(id > 0);
    }
    const History history(path());
    const Attempt loaded = history.load(id);
    QCOMPARE(loaded.id, id);
    compareSummaries(loaded, attempt);
    QCOMPARE(loaded.requestHeaders, attempt.requestHeaders);
    QCOMPARE(loaded.requestBody, attempt.requestBody);
    QCOMPARE(loaded.replyHeaders, attempt.replyHeaders);
    QCOMPARE(loaded.replyBody, attempt.replyBody);
    QVERIFY(loaded.tls == attempt.tls);
    QVERIFY(loaded.peer == attempt.peer);
    QCOMPARE(loaded.before.size(), attempt.before.size());
    for (std::size_t i = 0; i < loaded.before.size(); ++i) {
        QCOMPARE(loaded.before[i].kind, attempt.before[i].kind);
        QCOMPARE(loaded.before[i].url, attempt.before[i].url);
        QCOMPARE(loaded.before[i].requestBody, attempt.before[i].requestBody);
        QCOMPARE(loaded.before[i].requestHeaders, attempt.before[i].requestHeaders);
        QCOMPARE(loaded.before[i].replyBody, attempt.before[i].replyBody);
        QCOMPARE(loaded.before[i].timings.firstByteMs, attempt.before[i].timings.firstByteMs);
        QVERIFY(loaded.before[i].tls == attempt.before[i].tls);
        QVERIFY(loaded.before[i].peer == attempt.before[i].peer);
    }

    const QList<Attempt> list = history.list();
    QCOMPARE(list.size(), 1);
    compareSummaries(list.constFirst(), attempt);
    QVERIFY(list.constFirst().replyBody.isEmpty() && list.constFirst().requestHeaders.isEmpty());
}

void tst_History::listsNewestFirst()
{
    History history(path());
    QSignalSpy changed(&history, &History::changed);
    for (int i = 1; i <= 5; ++i) {
        Attempt attempt;
        attempt.status = i;
        history.add(attempt);
    }
    QCOMPARE(changed.count(), 5);
    const QList<Attempt> list = history.list(3);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).status, 5);
    QCOMPARE(list.at(2).status, 3);
    QCOMPARE(history.load(4711).id, 0);
}

void tst_History::findsBeyondTheList()
{
    History history(path());
    for (int i = 1; i <= 700; ++i) {
        Attempt attempt;
        attempt.status = i;
        QVERIFY(history.add(attempt) > 0);
    }
    HistoryQuery round;
    round.text = QStringLiteral("00");
    const QList<Attempt> found = history.list(round);
    QCOMPARE(found.size(), 7);
    QCOMPARE(found.at(0).status, 700);
    round.limit = 2;
    QCOMPARE(history.list(round).at(1).status, 600);
    const std::atomic_bool isStopped = true;
    QVERIFY(history.list(round, &isStopped).isEmpty());
}

void tst_History::keepsNotes()
{
    const qint64 id = History(path()).add(fullAttempt());
    History history(path());
    QSignalSpy changed(&history, &History::changed);
    QVERIFY(history.setNote(id, QStringLiteral("called back")));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(history.list().constFirst().note, QStringLiteral("called back"));
    QVERIFY(!history.setNote(4711, QStringLiteral("nobody")));
    QCOMPARE(History(path()).load(id).note, QStringLiteral("called back"));
}

void tst_History::keepsWithinItsLimits()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto ages = [this] {
        QList<int> days;
        for (const Attempt& attempt : History(path()).list())
            days += static_cast<int>(attempt.startedAt.daysTo(QDateTime::currentDateTimeUtc()));
        return days;
    };
    {
        History history(path());
        for (const int daysAgo : {400, 100, 20, 10, 0}) {
            Attempt attempt;
            attempt.startedAt = now.addDays(-daysAgo);
            history.add(attempt);
        }
        QCOMPARE(history.countBeyond({0, 90}), 2);
        QCOMPARE(history.countBeyond({4, 0}), 1);
        QCOMPARE(history.countBeyond({4, 90}), 2);
        QCOMPARE(history.countBeyond({0, 0}), 0);
        QCOMPARE(history.countBeyond({5, 1000}), 0);
        history.setLimits({0, 90});
        QCOMPARE(ages(), (QList<int>{0, 10, 20}));
    }
    History history(path());
    history.setLimits({2, 0}); // before it is opened
    QCOMPARE(history.list().size(), 2);
    history.add(fullAttempt());
    QCOMPARE(history.list().size(), 2);
}

void tst_History::inMemory()
{
    History history{QString()};
    QCOMPARE(history.errorText(), QString());
    QVERIFY(history.add(fullAttempt()) > 0);
    QCOMPARE(history.list().size(), 1);
    const History another{QString()};
    QVERIFY(another.list().isEmpty());
}

void tst_History::clearLeavesNothingBehind()
{
    History history(path());
    Attempt attempt;
    attempt.requestBody = "personal-4711-data";
    history.add(attempt);
    QSignalSpy changed(&history, &History::changed);

    history.clear();

    QCOMPARE(changed.count(), 1);
    QCOMPARE(history.errorText(), QString());
    QVERIFY(history.list().isEmpty());
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QVERIFY2(!contentOf(path() + QLatin1String(ending)).contains("personal-4711-data"), ending);
    QVERIFY(history.add(attempt) > 0);
}

void tst_History::listsTheAnswersOfKeyChecks()
{
    History history(path());
    Attempt attempt = fullAttempt();
    attempt.replyBody = "{}";
    history.add(attempt);
    QCOMPARE(history.list(1).constFirst().replyBody, QByteArray("{}"));
    attempt.kind = AttemptKind::Test;
    history.add(attempt);
    QCOMPARE(history.list(1).constFirst().replyBody, QByteArray());
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_History.moc"
