// SPDX-License-Identifier: GPL-3.0-or-later
#include "CurlOracle.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

namespace hookbench::test {

Received received(const QByteArray& requestBytes)
{
    static const QByteArrayList added{
        "host", "user-agent", "accept", "accept-encoding", "accept-language", "connection", "content-length"};
    const qsizetype headEnd = requestBytes.indexOf("\r\n\r\n");
    QByteArrayList lines = requestBytes.left(headEnd).replace("\r\n", "\n").split('\n');
    Received result;
    result.requestLine = lines.takeFirst();
    for (const QByteArray& line : lines) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (!added.contains(name))
            result.headers.append(name + ": " + line.mid(line.indexOf(':') + 1).trimmed());
    }
    std::sort(result.headers.begin(), result.headers.end());
    result.body = requestBytes.mid(headEnd + 4);
    return result;
}

QByteArray Received::text() const
{
    return requestLine + '\n' + headers.join('\n') + "\n\n" + body.left(2000).toPercentEncoding(" {}\":,/'\n");
}

QString curlProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("curl"));
}

CurlRun runShell(const QByteArray& script, const QProcessEnvironment& environment)
{
    QTemporaryFile file;
    if (!file.open() || file.write(script) != script.size() || !file.flush())
        qFatal("cannot write a script");
    QProcess process;
    process.setProcessEnvironment(environment.isEmpty() ? QProcessEnvironment::systemEnvironment() : environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral("/bin/sh"), {file.fileName()});
    CurlRun run;
    if ((finished.count() > 0 || finished.wait(30'000)) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.errors = process.readAllStandardError();
    return run;
}

} // namespace hookbench::test
