// SPDX-License-Identifier: GPL-3.0-or-later
#include "XDesktop.h"

#include "delivery/History.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace hookbench;

/// A newcomer's first minutes: the program opens on the example, a test is sent, another customer is chosen, the body
/// is changed, and a crash loses nothing. What went over the wire is read from the history that the program keeps.
class TestDesktopJourney : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sendChangeAndSendAgain();
    void typingSurvivesAKill();

private:
    void startProgram();
    void killProgram();
    QString dataPath(const QString& name) const;
    QList<Attempt> attempts() const;
    /// How many of them have an answer: they are on record before they have one.
    qsizetype answered() const;
    QByteArray newestPayload() const;
    /// What the program has put aside for the case of a crash.
    QByteArray recovered() const;
    bool isRecoveryComplete() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<XDesktop> m_desktop;
    std::unique_ptr<QProcess> m_program;
};

void TestDesktopJourney::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_desktop = std::make_unique<XDesktop>();
    QVERIFY2(m_desktop->errorText().isEmpty(), qPrintable(m_desktop->errorText()));
    startProgram();
}

void TestDesktopJourney::cleanup()
{
    killProgram();
    m_desktop.reset();
    m_home.reset();
}

void TestDesktopJourney::startProgram()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_desktop->display());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("HOME"), m_home->path());
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(place), m_home->filePath(QString::fromLatin1(place).toLower()));
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::ForwardedChannels);
    m_program->start(QStringLiteral(HOOKBENCH_PROGRAM), QStringList());
    QVERIFY(m_program->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->focusWindow(QStringLiteral("Hookbench")).isEmpty(), 30'000);
}

void TestDesktopJourney::killProgram()
{
    if (!m_program)
        return;
    m_program->kill();
    m_program->waitForFinished();
    m_program.reset();
}

QString TestDesktopJourney::dataPath(const QString& name) const
{
    return m_home->filePath(QStringLiteral("xdg_data_home/hookbench/hookbench/") + name);
}

QList<Attempt> TestDesktopJourney::attempts() const
{
    const QString file = dataPath(QStringLiteral("history.sqlite"));
    return QFile::exists(file) ? History(file).list() : QList<Attempt>();
}

qsizetype TestDesktopJourney::answered() const
{
    const QList<Attempt> all = attempts();
    return std::count_if(all.begin(), all.end(), [](const Attempt& attempt) { return attempt.status != 0; });
}

QByteArray TestDesktopJourney::newestPayload() const
{
    const History history(dataPath(QStringLiteral("history.sqlite")));
    const QList<Attempt> all = history.list();
    return all.isEmpty() ? QByteArray() : history.load(all.first().id).requestBody;
}

QByteArray TestDesktopJourney::recovered() const
{
    QByteArray all;
    QDirIterator files(dataPath(QStringLiteral("recovery")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

bool TestDesktopJourney::isRecoveryComplete() const
{
    QDirIterator files(
        dataPath(QStringLiteral("recovery")), {QStringLiteral("complete")}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext();
}

void TestDesktopJourney::sendChangeAndSendAgain()
{
    QVERIFY(m_desktop->press(QStringLiteral("ctrl+Return")));
    QTRY_COMPARE_WITH_TIMEOUT(answered(), 1, 20'000);
    QCOMPARE(attempts().first().status, 200);
    const QByteArray first = newestPayload();
    QVERIFY2(first.contains("CGC_0123456789abcde"), first.constData());

    QVERIFY(m_desktop->press(QStringLiteral("ctrl+Next"))); // Page Down: the next sample profile
    QVERIFY(m_desktop->press(QStringLiteral("ctrl+Return")));
    QTRY_COMPARE_WITH_TIMEOUT(answered(), 2, 20'000);
    QVERIFY2(newestPayload() != first, "the next sample profile sends another payload");
    QCOMPARE(attempts().first().status, 200);
    QCOMPARE(attempts().size(), 2);
}

void TestDesktopJourney::typingSurvivesAKill()
{
    QVERIFY(m_desktop->click(600, 400)); // in the middle of the body
    QVERIFY(m_desktop->press(QStringLiteral("ctrl+Home")));
    QVERIFY(m_desktop->type(QStringLiteral(" {{ Profile.Identity }} ")));
    QTRY_VERIFY_WITH_TIMEOUT(recovered().contains(" {{ Profile.Identity }} "), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isRecoveryComplete(), 20'000);

    killProgram();
    startProgram();
    QVERIFY(m_desktop->press(QStringLiteral("ctrl+Return")));
    QTRY_COMPARE_WITH_TIMEOUT(answered(), 1, 20'000);
    QVERIFY2(newestPayload().contains(" 1001 "), newestPayload().constData());
}

QTEST_GUILESS_MAIN(TestDesktopJourney)
#include "tst_DesktopJourney.moc"
