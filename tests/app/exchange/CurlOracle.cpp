// SPDX-License-Identifier: GPL-3.0-or-later
#include "CurlOracle.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

namespace hookbench::test {

namespace {

/// What the sender and curl each add by themselves.
bool isOwn(const QByteArray& name, const QByteArray& value)
{
    static const QByteArrayList framing{"host", "connection", "content-length"};
    return framing.contains(name) || (name == "accept" && value == "*/*")
        || (name == "accept-encoding" && value == "identity") || (name == "accept-language" && value == "en")
        || (name == "user-agent" && (value.startsWith("curl/") || value.startsWith("Hookbench/")));
}

} // namespace

Received received(const QByteArray& requestBytes)
{
    const qsizetype headEnd = requestBytes.indexOf("\r\n\r\n");
    QByteArrayList lines = requestBytes.left(headEnd).replace("\r\n", "\n").split('\n');
    Received result;
    result.requestLine = lines.takeFirst();
    for (const QByteArray& line : lines) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        if (!isOwn(name, value))
            result.headers.append(name + ": " + value);
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

CurlRun runShell(const QByteArray& script, const QProcessEnvironment& environment, const QString& shell)
{
    QTemporaryFile file;
    if (!file.open() || file.write(script) != script.size() || !file.flush())
        qFatal("cannot write a script");
    QProcess process;
    process.setProcessEnvironment(environment.isEmpty() ? QProcessEnvironment::systemEnvironment() : environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(shell, {file.fileName()});
    CurlRun run;
    if ((finished.count() > 0 || finished.wait(30'000)) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.errors = process.readAllStandardError();
    return run;
}

} // namespace hookbench::test
