// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliProcess.h"

#include <QProcess>
#include <QSignalSpy>

namespace hookbench::test {

QString cliProgram()
{
    return QStringLiteral(HOOKBENCH_CLI);
}

CliResult runCli(const QStringList& arguments, const QByteArray& standardInput, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(cliProgram(), arguments);
    process.write(standardInput);
    process.closeWriteChannel();
    const bool hasEnded = finished.count() > 0 || finished.wait(30'000);
    CliResult result;
    if (hasEnded && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

} // namespace hookbench::test
