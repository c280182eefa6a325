// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/History.h"

#include "HistorySamples.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace hookbench;
using namespace hookbench::test;

/// A program that ends from one moment to the next (SIGKILL), whatever it is doing with the history: what it had said
/// to be kept is there, whole, and the file is sound. The test program itself plays the one that is killed: see main().
class tst_HistoryKilled : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsWhatWasAcknowledged();
    void keepsTheNewestWithinLimits();
    void keepsNotes();
    void staysSoundWhileItIsCleared();
    void survivesWhileItIsBroughtUpToDate_data();
    void survivesWhileItIsBroughtUpToDate();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("history.sqlite")); }
    QList<qint64> killWhile(const char* what, int acknowledged, qint64 microseconds) const;
    void checkIsSound() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int rounds = 12;
constexpr int kept = 20; ///< where there is a limit
constexpr int largestBody = 40'000; ///< several pages of the file, so that an attempt can be written in part

/// Its content tells its number; small and large ones.
Attempt numbered(qint64 number)
{
    Attempt attempt = fullAttempt();
    attempt.profile = QString::number(number);
    attempt.replyBody = QByteArray::number(number).repeated(static_cast<int>(number * 7919 % largestBody / 8) + 1);
    return attempt;
}

/// A moment that is another one in each round, without a clock to wait for.
void spin(qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000) { }
}

} // namespace

void tst_HistoryKilled::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// Starts this program to do something with the history again and again, kills it some time after it has said so many
/// numbers, and gives all that it has said.
QList<qint64> tst_HistoryKilled::killWhile(const char* what, int acknowledged, qint64 microseconds) const
{
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(what), path()});
    QByteArray said;
    while (said.count('\n') < acknowledged && victim.waitForReadyRead(20'000))
        said += victim.readAllStandardOutput();
    spin(microseconds);
    victim.kill();
    victim.waitForFinished();
    said += victim.readAllStandardOutput();
    QList<qint64> numbers;
    if (victim.exitStatus() != QProcess::CrashExit)
        return numbers;
    said.truncate(said.lastIndexOf('\n') + 1); // a number that it was just saying was not said
    for (const QByteArray& line : said.split('\n')) {
        if (!line.isEmpty())
            numbers += line.toLongLong();
    }
    return numbers;
}

void tst_HistoryKilled::checkIsSound() const
{
    QString said;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next());
        said = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("check"));
    QCOMPARE(said, QStringLiteral("ok"));
}

void tst_HistoryKilled::keepsWhatWasAcknowledged()
{
    QList<qint64> all;
    for (int round = 0; round < rounds; ++round) {
        const QList<qint64> said = killWhile("--add", round % 5, round * 137);
        QVERIFY(said.size() >= round % 5);
        QVERIFY(!said.contains(0)); // that it could not be kept
        all += said;
        checkIsSound();
    }
    const History history(path());
    QCOMPARE(history.errorText(), QString());
    for (const qint64 id : std::as_const(all)) {
        const Attempt loaded = history.load(id);
        QCOMPARE(loaded.id, id);
        const Attempt expected = numbered(loaded.profile.toLongLong());
        compareSummaries(loaded, expected);
        QCOMPARE(loaded.replyBody, expected.replyBody);
        QCOMPARE(loaded.requestHeaders, expected.requestHeaders);
    }
    const qsizetype stored = history.list(100'000).size();
    QVERIFY(stored >= all.size());
    QVERIFY(stored <= all.size() + rounds); // one a round may have been stored and not yet said
}

void tst_HistoryKilled::keepsTheNewestWithinLimits()
{
    qint64 last = 0;
    for (int round = 0; round < rounds; ++round) {
        const QList<qint64> said = killWhile("--add-within-limits", kept + round % 3, round * 137);
        QVERIFY(said.size() >= kept);
        QVERIFY(said.last() > last);
        last = said.last();
        checkIsSound();
        const QList<Attempt> list = History(path()).list();
        // The newest, and at most one more, which was added and not yet made room for.
        QVERIFY(list.size() == kept || list.size() == kept + 1);
        QVERIFY(list.first().id == last || list.first().id == last + 1);
        QCOMPARE(list.first().id - list.last().id, list.size() - 1);
    }
}

void tst_HistoryKilled::keepsNotes()
{
    History(path()).add(numbered(1));
    for (int round = 0; round < rounds; ++round) {
        const QList<qint64> said = killWhile("--note", 1 + round % 5, round * 137);
        QVERIFY(!said.isEmpty());
        checkIsSound();
        const qint64 note = History(path()).load(1).note.toLongLong();
        QVERIFY(note == said.last() || note == said.last() + 1);
        QCOMPARE(History(path()).load(1).replyBody, numbered(1).replyBody);
    }
}

/// Clearing writes the whole file anew.
void tst_HistoryKilled::staysSoundWhileItIsCleared()
{
    for (int round = 0; round < rounds; ++round) {
        const QList<qint64> said = killWhile("--clear", 1 + round % 3, round * 211);
        QVERIFY(!said.isEmpty());
        checkIsSound();
        History history(path());
        QCOMPARE(history.errorText(), QString());
        QVERIFY(history.add(numbered(7)) > 0);
    }
}

void tst_HistoryKilled::survivesWhileItIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

/// The one that is killed may have come anywhere: nothing done, something, all.
void tst_HistoryKilled::survivesWhileItIsBroughtUpToDate()
{
    QFETCH(int, version);
    constexpr int count = 30;
    {
        History history(path());
        for (int number = 1; number <= count; ++number) {
            Attempt attempt = numbered(number);
            attempt.kind = AttemptKind::Test;
            history.add(attempt);
        }
    }
    makeOlder(path(), version);
    const QByteArray old = contentOf(path());
    for (int round = 0; round < rounds; ++round) {
        for (const char* ending : {"-wal", "-shm"})
            QFile::remove(path() + QLatin1String(ending));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
        file.close();
        killWhile("--open", 1, round * 211);
        checkIsSound();
        const History history(path());
        QCOMPARE(history.errorText(), QString());
        QCOMPARE(history.list().size(), count);
        QCOMPARE(history.load(count).replyBody, numbered(count).replyBody);
        QCOMPARE(history.load(count).kind, AttemptKind::Test);
    }
}

namespace {

void say(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

[[noreturn]] void withoutEnd(const std::function<void(qint64 number)>& act)
{
    for (qint64 number = 1;; ++number)
        act(number);
}

/// What the one does that will be killed.
void playVictim(const QString& what, const QString& path)
{
    if (what == u"--open")
        say(1);
    History history(path);
    if (what == u"--add-within-limits")
        history.setLimits({kept, 0});
    if (what == u"--open")
        withoutEnd([&history](qint64) { history.list(1); });
    if (what == u"--note") {
        const qint64 first = history.load(1).note.toLongLong();
        withoutEnd([&](qint64 number) {
            if (history.setNote(1, QString::number(first + number)))
                say(first + number);
        });
    }
    if (what == u"--clear")
        withoutEnd([&](qint64 number) {
            history.add(numbered(number));
            history.clear();
            say(number);
        });
    withoutEnd([&](qint64 number) { say(history.add(numbered(number))); });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList parts{QStringLiteral("--add"), QStringLiteral("--add-within-limits"), QStringLiteral("--note"),
        QStringLiteral("--clear"), QStringLiteral("--open")};
    if (parts.contains(arguments.value(1)))
        playVictim(arguments.value(1), arguments.value(2));
    tst_HistoryKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_HistoryKilled.moc"
