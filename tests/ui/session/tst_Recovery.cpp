// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"
#include "session/Session.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace hookbench;

namespace {

const QString example = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples/qualtrics");
const std::string typed = "{ \"typed\": \"and not saved\" }";

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/recovery";
}

/// What is kept counts from the moment when all of it is there.
bool isKeptWhole()
{
    QDirIterator markers(recoveryFolder(), {QStringLiteral("complete")}, QDir::Files, QDirIterator::Subdirectories);
    return markers.hasNext();
}

bool isKeptOnDisk(const QByteArray& text)
{
    QDirIterator files(recoveryFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

public:
    /// What a second process does until it is killed: edits, and says when the change is safe.
    static int editAndWait(const QString& folder)
    {
        Session session;
        session.open(folder);
        session.editBody(session.campaignId(), typed);
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < 20'000 && !isKeptWhole();)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        puts("kept");
        fflush(stdout);
        return QCoreApplication::exec();
    }

private slots:
    void init() { QDir(recoveryFolder()).removeRecursively(); }

    void unsavedChangesSurviveAKilledProcess()
    {
        const WorkspaceFixture fixture(example);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit-and-wait"), fixture.folder()});
        QVERIFY(process.waitForReadyRead(30'000));
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("kept"));
        process.kill();
        QVERIFY(process.waitForFinished());

        Session session;
        session.open(fixture.folder());
        QCOMPARE(session.campaign().body, typed);
        QVERIFY(session.isModified());
        QVERIFY(session.restoredChanges().isValid());
        QVERIFY(!fixture.read(QStringLiteral("campaigns/nps-after-purchase/body.json.liquid")).contains("typed"));
        session.discardChanges();
    }

    void changesOfADroppedSessionComeBack()
    {
        const WorkspaceFixture fixture(example);
        {
            Session session;
            session.open(fixture.folder());
            Sample sample = session.profile();
            sample.name = "Renamed";
            session.editSample(sample);
        }
        Session session;
        session.open(fixture.folder());
        QCOMPARE(session.profile().name, std::string("Renamed"));
        session.discardChanges();
        QCOMPARE(session.profile().name, std::string("Ada Lovelace"));
        QVERIFY(!session.restoredChanges().isValid());
    }

    void nothingIsLeftAfter_data()
    {
        QTest::addColumn<bool>("saved");
        QTest::newRow("save") << true;
        QTest::newRow("discard") << false;
    }

    void nothingIsLeftAfter()
    {
        QFETCH(bool, saved);
        const WorkspaceFixture fixture(example);
        {
            Session session;
            session.open(fixture.folder());
            session.editBody(session.campaignId(), typed);
            QTRY_VERIFY(isKeptOnDisk("and not saved"));
            if (saved)
                QVERIFY(session.save().empty());
            else
                session.discardChanges();
        }
        QVERIFY(!isKeptOnDisk("and not saved"));
        Session session;
        session.open(fixture.folder());
        QVERIFY(!session.restoredChanges().isValid());
        QVERIFY(!session.isModified());
        QCOMPARE(session.campaign().body == typed, saved);
    }

    void aWorkspaceThatIsOpenTwiceKeepsTheFirstOnesChanges()
    {
        const WorkspaceFixture fixture(example);
        Session first;
        first.open(fixture.folder());
        first.editBody(first.campaignId(), typed);
        QTRY_VERIFY(isKeptOnDisk("and not saved"));
        {
            Session second;
            second.open(fixture.folder());
            QVERIFY(!second.restoredChanges().isValid());
            QVERIFY(!second.isModified());
        }
        QVERIFY(isKeptOnDisk("and not saved"));
        first.discardChanges();
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tst_Recovery"));
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--edit-and-wait"))
        return TestRecovery::editAndWait(arguments.value(2));
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Recovery.moc"
