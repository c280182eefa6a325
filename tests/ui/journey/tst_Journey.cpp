// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/History.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

/// A newcomer's first minutes, from outside: the program is a process, hands are xdotool, and what came of it is read
/// from the history on disk.
class tst_Journey : public QObject {
    Q_OBJECT

private slots:
    void sendsTheExampleForTwoProfiles();

private:
    void start();
    static QString xdotool(const QStringList& arguments);
    /// Everything of the newest attempt that the program has stored.
    Attempt newestAttempt() const;

    QTemporaryDir m_home;
    QProcess m_program;
};

constexpr int patienceMs = 30'000;

QString tst_Journey::xdotool(const QStringList& arguments)
{
    QProcess process;
    process.start(u"xdotool"_s, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void tst_Journey::start()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QStringLiteral(HOOKBENCH_PROGRAM), {});
}

Attempt tst_Journey::newestAttempt() const
{
    const History history(m_home.filePath(u"data/hookbench/hookbench/history.sqlite"_s));
    const QList<Attempt> attempts = history.list(1);
    return attempts.isEmpty() ? Attempt() : history.load(attempts.first().id);
}

void tst_Journey::sendsTheExampleForTwoProfiles()
{
    start();
    const QString windows = xdotool({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"Hookbench"_s});
    const QString window = windows.section(u'\n', 0, 0);
    QVERIFY2(!window.isEmpty(), "no window appeared");
    xdotool({u"windowfocus"_s, u"--sync"_s, window});

    xdotool({u"key"_s, u"ctrl+Return"_s});
    QTRY_COMPARE_WITH_TIMEOUT(newestAttempt().status, 200, patienceMs);
    const Attempt first = newestAttempt();
    QVERIFY2(first.replyBody.contains("EMD_"), first.replyBody.constData());

    xdotool({u"key"_s, u"alt+Right"_s, u"ctrl+Return"_s});
    QTRY_VERIFY_WITH_TIMEOUT(newestAttempt().id > first.id, patienceMs);
    const Attempt second = newestAttempt();
    QVERIFY(second.profile != first.profile);
    QVERIFY(second.requestBody != first.requestBody);
    QVERIFY2(second.replyBody.contains("EMD_"), second.replyBody.constData());

    xdotool({u"key"_s, u"ctrl+q"_s});
    QVERIFY(m_program.waitForFinished(patienceMs));
    QCOMPARE(m_program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_Journey)
#include "tst_Journey.moc"
