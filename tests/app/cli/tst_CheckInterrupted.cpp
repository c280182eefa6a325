// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"
#include "TestWorkspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int profilesBefore = 30'000; // more than what waits in a pipe: the check has begun when they are taken
constexpr int profilesAfter = 400'000;
constexpr int longMs = 60'000;

QByteArray profiles(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "{\"Name\":\"Customer " + QByteArray::number(i) + "\",\"Age\":\"x y\"}\n";
    return lines;
}

} // namespace

/// hookbench-cli check, interrupted: what was found so far is told, and nothing half-written stays behind.
class CheckInterruptedTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatWasFoundSoFar_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void tellsWhatWasFoundSoFar()
    {
        QFETCH(int, signal);
        const TestWorkspace workspace;
        const QTemporaryDir folder;
        const QString report = folder.filePath(u"report.html"_s);
        QProcess process;
        process.start(cliProgram(),
            {u"check"_s, workspace.campaign(), u"--profiles"_s, u"-"_s, u"--format"_s, u"json"_s, u"--report"_s,
                report});
        QVERIFY(process.waitForStarted());
        process.write(profiles(profilesBefore));
        QTRY_COMPARE_WITH_TIMEOUT(process.bytesToWrite(), 0, longMs);
        QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
        process.write(profiles(profilesAfter)); // without end, as far as the check knows
        QVERIFY(process.waitForFinished(longMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        const QByteArray output = process.readAllStandardOutput();
        const QJsonObject told = QJsonDocument::fromJson(output).object()[u"profiles"_s].toObject();
        QVERIFY2(told[u"partial"_s].toBool(), output.left(2000).constData());
        const int checked = told[u"checked"_s].toInt();
        QVERIFY2(checked > 0 && checked < profilesBefore + profilesAfter, qPrintable(QString::number(checked)));
        QFile written(report);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("</html>"));
    }
};

QTEST_GUILESS_MAIN(CheckInterruptedTest)
#include "tst_CheckInterrupted.moc"
