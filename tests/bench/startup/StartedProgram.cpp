// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartedProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

namespace hookbench {

namespace {

constexpr int patienceMs = 30'000;

QProcessEnvironment environmentIn(const QString& home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/cache"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("hookbench.startup.debug=true"));
    return environment;
}

/// Sum of the lines with one of these names in /proc/PID/smaps_rollup, in megabytes.
double memoryOf(qint64 processId, const QList<QByteArray>& names)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(processId));
    double kilobytes = 0;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0 && names.contains(line.first(colon)))
                kilobytes += line.mid(colon + 1).trimmed().split(' ').first().toDouble();
        }
    }
    return kilobytes / 1024;
}

bool waitForUsable(QProcess& process, const QElapsedTimer& clock)
{
    QByteArray log;
    while (!log.contains("usable")) {
        if (clock.elapsed() > patienceMs || !process.waitForReadyRead(patienceMs))
            return false;
        log += process.readAll();
    }
    return true;
}

} // namespace

std::optional<StartupMeasure> measureStart(const QString& program, const QStringList& arguments, const QString& home)
{
    QProcess process;
    process.setProcessEnvironment(environmentIn(home));
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!waitForUsable(process, clock))
        return {};
    StartupMeasure measure;
    measure.usableMs = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    measure.residentMb = memoryOf(process.processId(), {"Rss"});
    measure.ownMb = memoryOf(process.processId(), {"Private_Clean", "Private_Dirty"});
    process.terminate();
    if (!process.waitForFinished(patienceMs))
        process.kill();
    return measure;
}

} // namespace hookbench
