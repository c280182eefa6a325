// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/History.h"

#include "HistorySamples.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace hookbench;
using namespace hookbench::test;

/// The file of the history: who may read it, what is done with one that is older, newer or broken, and several programs
/// that open it.
class tst_HistoryFile : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isForTheUserOnly();
    void twoAtATime();
    void unusableFile_data();
    void unusableFile();
    void newerVersionIsLeftAlone();
    void olderVersionIsBroughtUpToDate_data();
    void olderVersionIsBroughtUpToDate();
    void manyStartAtOnce_data();
    void manyStartAtOnce();
    void folderThatCannotBeMade();
    void defaultPlace();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("below/history.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_HistoryFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_HistoryFile::isForTheUserOnly()
{
    History history(path());
    history.add(fullAttempt());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QStringList files = QFileInfo(path()).dir().entryList(QDir::Files);
    QVERIFY(files.size() >= 2); // the write-ahead log is beside it
    for (const QString& file : files)
        QVERIFY2(!(QFile::permissions(QFileInfo(path()).dir().filePath(file)) & others), qPrintable(file));
}

void tst_HistoryFile::twoAtATime()
{
    History window(path());
    History commandLine(path());
    QVERIFY(window.add(fullAttempt()) > 0);
    QVERIFY(commandLine.add(fullAttempt()) > 0);
    QCOMPARE(window.list().size(), 2);
    QCOMPARE(commandLine.list().size(), 2);
}

void tst_HistoryFile::unusableFile_data()
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

void tst_HistoryFile::unusableFile()
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

void tst_HistoryFile::newerVersionIsLeftAlone()
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

void tst_HistoryFile::olderVersionIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
}

void tst_HistoryFile::olderVersionIsBroughtUpToDate()
{
    QFETCH(int, version);
    {
        History history(path());
        Attempt attempt = fullAttempt();
        attempt.kind = AttemptKind::Test;
        history.add(attempt);
    }
    makeOlder(path(), version);

    History history(path());
    QCOMPARE(history.errorText(), QString());
    QCOMPARE(history.list().size(), 1);
    QCOMPARE(history.load(1).kind, AttemptKind::Test);
    QCOMPARE(history.load(1).replyBody, fullAttempt().replyBody);
    QCOMPARE(history.load(history.add(fullAttempt())).kind, AttemptKind::KeyCheck);
}

void tst_HistoryFile::manyStartAtOnce_data()
{
    QTest::addColumn<int>("version"); // 0 for no file
    QTest::newRow("no file yet") << 0;
    QTest::newRow("a file of version 1") << 1;
    QTest::newRow("a file of version 2") << 2;
}

void tst_HistoryFile::manyStartAtOnce()
{
    QFETCH(int, version);
    if (version > 0) {
        History(path()).add(fullAttempt());
        makeOlder(path(), version);
    }
    constexpr int count = 6;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < count; ++i) {
        auto& program = programs.emplace_back(std::make_unique<QProcess>());
        program->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--add"), path()});
    }
    for (const auto& program : programs) {
        QVERIFY(program->waitForReadyRead(20'000));
        QVERIFY(program->readAllStandardOutput().toLongLong() > 0); // else it could not be kept
        program->waitForFinished(); // unless it has ended already
        QCOMPARE(program->state(), QProcess::NotRunning);
        QCOMPARE(program->exitCode(), 0);
    }
    const History history(path());
    QCOMPARE(history.errorText(), QString());
    QCOMPARE(history.list().size(), count * 3 + (version > 0 ? 1 : 0));
}

void tst_HistoryFile::folderThatCannotBeMade()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("below")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    History history(path());
    QVERIFY(!history.errorText().isEmpty());
    QCOMPARE(history.add(fullAttempt()), 0);
}

void tst_HistoryFile::defaultPlace()
{
    QVERIFY(History::defaultFilePath().startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    QVERIFY(History::defaultFilePath().endsWith(QStringLiteral("/history.sqlite")));
}

namespace {

/// What each program does that starts: adds three attempts and says the id of the last one, 0 where that failed.
int add(const QString& path)
{
    History history(path);
    qint64 id = 0;
    for (int i = 0; i < 3; ++i)
        id = history.add(fullAttempt());
    std::printf("%lld\n", static_cast<long long>(id));
    return id > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--add")
        return add(arguments.value(2));
    tst_HistoryFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_HistoryFile.moc"
