// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/History.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace hookbench;

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
    void isForTheUserOnly();
    void survivesKill();
    void twoAtATime();
    void unusableFile_data();
    void unusableFile();
    void newerVersionIsLeftAlone();
    void olderVersionIsBroughtUpToDate();
    void manyStartAtOnce_data();
    void manyStartAtOnce();
    void listsTheAnswersOfKeyChecks();
    void folderThatCannotBeMade();
    void defaultPlace();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("below/history.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Attempt fullAttempt()
{
    Attempt attempt;
    attempt.kind = AttemptKind::KeyCheck;
    attempt.startedAt = QDateTime(QDate(2026, 11, 23), QTime(18, 0, 1, 234), Qt::UTC);
    attempt.campaign = QStringLiteral("NPS “after” purchase");
    attempt.webhook = QStringLiteral("Qualtrics");
    attempt.profile = QStringLiteral("Zoë 😀");
    attempt.event = QStringLiteral("Charged");
    attempt.environment = QStringLiteral("Sandbox");
    attempt.method = "POST";
    attempt.url = QStringLiteral("http://127.0.0.1:1/a?key=••••••••");
    attempt.requestHeaders = {{"Host", "x"}, {"X-Same", "1"}, {"X-Same", "2"}, {"X-Bytes", "\xc3\xab\xff"}};
    attempt.requestBody = "{\"a\":\"'; DROP TABLE attempt; --\xff\"}" + QByteArray(1, '\0');
    attempt.outcome = DeliveryOutcome::Answered;
    attempt.failure = DeliveryFailure::ReplyTooLarge;
    attempt.failureDetail = QStringLiteral("detail");
    attempt.status = 200;
    attempt.reasonPhrase = "OK \xff";
    attempt.redirectTarget = QStringLiteral("https://example.com/");
    attempt.replyHeaders = {{"Content-Type", "application/json"}};
    attempt.replyBody = QByteArray(100'000, 'x');
    attempt.replyTruncated = true;
    attempt.timings = {1, 2, 3, 4, 5};
    attempt.note = QStringLiteral("asked Zoë’s team");
    attempt.peer = {QStringLiteral("2001:db8::7"), 8443, true, PeerGap::NotConnected};
    attempt.tls.protocol = QStringLiteral("TLS 1.3");
    attempt.tls.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    attempt.tls.chain = {{QStringLiteral("example.com"), QStringLiteral("Some CA"), {QStringLiteral("*.example.com")},
        QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC), QDateTime(QDate(2027, 1, 1), QTime(), Qt::UTC)}};
    attempt.tls.faults = {TlsFault::Expired, TlsFault::WrongHost};
    Attempt token = attempt;
    token.kind = AttemptKind::TokenRequest;
    token.replyBody = "{\"access_token\":\"\xff\"}";
    attempt.before = {token};
    return attempt;
}

void compareSummaries(const Attempt& actual, const Attempt& expected)
{
    QCOMPARE(actual.kind, expected.kind);
    QCOMPARE(actual.startedAt, expected.startedAt);
    QCOMPARE(actual.campaign, expected.campaign);
    QCOMPARE(actual.webhook, expected.webhook);
    QCOMPARE(actual.profile, expected.profile);
    QCOMPARE(actual.event, expected.event);
    QCOMPARE(actual.environment, expected.environment);
    QCOMPARE(actual.method, expected.method);
    QCOMPARE(actual.url, expected.url);
    QCOMPARE(actual.outcome, expected.outcome);
    QCOMPARE(actual.failure, expected.failure);
    QCOMPARE(actual.failureDetail, expected.failureDetail);
    QCOMPARE(actual.status, expected.status);
    QCOMPARE(actual.reasonPhrase, expected.reasonPhrase);
    QCOMPARE(actual.redirectTarget, expected.redirectTarget);
    QCOMPARE(actual.replyTruncated, expected.replyTruncated);
    QCOMPARE(actual.timings.connectingMs, expected.timings.connectingMs);
    QCOMPARE(actual.timings.encryptedMs, expected.timings.encryptedMs);
    QCOMPARE(actual.timings.requestSentMs, expected.timings.requestSentMs);
    QCOMPARE(actual.timings.firstByteMs, expected.timings.firstByteMs);
    QCOMPARE(actual.timings.totalMs, expected.timings.totalMs);
    QCOMPARE(actual.note, expected.note);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs SQL on the file behind the history's back.
void runSql(const QString& path, const QString& statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("behind"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("behind"));
}

/// As version 1 was.
void makeOlder(const QString& path)
{
    for (const char* column : {"kind", "note", "tls", "before"})
        runSql(path, QStringLiteral("ALTER TABLE attempt DROP COLUMN ") + QLatin1String(column));
    runSql(path, QStringLiteral("PRAGMA user_version = 1"));
}

} // namespace

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

void tst_History::isForTheUserOnly()
{
    History history(path());
    history.add(fullAttempt());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QStringList files = QFileInfo(path()).dir().entryList(QDir::Files);
    QVERIFY(files.size() >= 2); // the write-ahead log is beside it
    for (const QString& file : files)
        QVERIFY2(!(QFile::permissions(QFileInfo(path()).dir().filePath(file)) & others), qPrintable(file));
}

/// The test program itself plays the one that is killed: see main().
void tst_History::survivesKill()
{
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--add-and-wait"), path()});
    QVERIFY(victim.waitForReadyRead(20'000));
    QCOMPARE(victim.readAllStandardOutput().trimmed(), QByteArray("3"));
    victim.kill();
    QVERIFY(victim.waitForFinished());
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);

    const History history(path());
    QCOMPARE(history.errorText(), QString());
    QCOMPARE(history.list().size(), 3);
    compareSummaries(history.load(3), fullAttempt());
}

void tst_History::twoAtATime()
{
    History window(path());
    History commandLine(path());
    QVERIFY(window.add(fullAttempt()) > 0);
    QVERIFY(commandLine.add(fullAttempt()) > 0);
    QCOMPARE(window.list().size(), 2);
    QCOMPARE(commandLine.list().size(), 2);
}

void tst_History::unusableFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no database") << QByteArray(10'000, 'x');
    QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16) + QByteArray(4'000, '\xff');

    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("h.sqlite"));
    {
        History history(file);
        for (int i = 0; i < 50; ++i)
            history.add(fullAttempt());
    }
    QByteArray broken = contentOf(file);
    for (qsizetype i = 4'096; i < broken.size(); i += 3)
        broken[i] = static_cast<char>(i);
    QTest::newRow("damaged in the middle") << broken;
}

void tst_History::unusableFile()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    History history(path());

    QVERIFY(history.errorText().contains(path()));
    QVERIFY(history.list().isEmpty());
    QCOMPARE(history.load(1).id, 0);
    QCOMPARE(history.add(fullAttempt()), 0);
    history.clear();
    QVERIFY(!history.errorText().isEmpty());
    QVERIFY(contentOf(path()).size() >= content.size()); // whatever can be saved of it is still there
}

void tst_History::newerVersionIsLeftAlone()
{
    {
        History history(path());
        history.add(fullAttempt());
    }
    runSql(path(), QStringLiteral("PRAGMA user_version = 99"));
    const QByteArray before = contentOf(path());

    History history(path());
    QVERIFY(history.errorText().contains(u"newer version"));
    QVERIFY(history.list().isEmpty());
    QCOMPARE(history.add(fullAttempt()), 0);
    QCOMPARE(contentOf(path()), before);
}

void tst_History::olderVersionIsBroughtUpToDate()
{
    {
        History history(path());
        Attempt attempt = fullAttempt();
        attempt.kind = AttemptKind::Test;
        history.add(attempt);
    }
    makeOlder(path());

    History history(path());
    QCOMPARE(history.errorText(), QString());
    QCOMPARE(history.list().size(), 1);
    QCOMPARE(history.load(1).kind, AttemptKind::Test);
    QCOMPARE(history.load(1).replyBody, fullAttempt().replyBody);
    QCOMPARE(history.load(history.add(fullAttempt())).kind, AttemptKind::KeyCheck);
}

void tst_History::manyStartAtOnce_data()
{
    QTest::addColumn<bool>("isOlder");
    QTest::newRow("no file yet") << false;
    QTest::newRow("a file of an older version") << true;
}

void tst_History::manyStartAtOnce()
{
    QFETCH(bool, isOlder);
    if (isOlder) {
        History(path()).add(fullAttempt());
        makeOlder(path());
    }
    constexpr int count = 6;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < count; ++i) {
        auto& program = programs.emplace_back(std::make_unique<QProcess>());
        program->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--add-and-wait"), path()});
    }
    for (const auto& program : programs) {
        QVERIFY(program->waitForReadyRead(20'000));
        QVERIFY(program->readAllStandardOutput().toLongLong() > 0); // else it could not be kept
        program->kill();
        QVERIFY(program->waitForFinished());
    }
    const History history(path());
    QCOMPARE(history.errorText(), QString());
    QCOMPARE(history.list().size(), count * 3 + (isOlder ? 1 : 0));
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

void tst_History::folderThatCannotBeMade()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("below")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    History history(path());
    QVERIFY(!history.errorText().isEmpty());
    QCOMPARE(history.add(fullAttempt()), 0);
}

void tst_History::defaultPlace()
{
    QVERIFY(History::defaultFilePath().startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    QVERIFY(History::defaultFilePath().endsWith(QStringLiteral("/history.sqlite")));
}

namespace {

/// Adds three attempts, says so, and waits to be killed.
int addAndWait(const QString& path)
{
    History history(path);
    qint64 id = 0;
    for (int i = 0; i < 3; ++i)
        id = history.add(fullAttempt());
    std::printf("%lld\n", static_cast<long long>(id));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--add-and-wait")
        return addAndWait(arguments.value(2));
    tst_History test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_History.moc"
