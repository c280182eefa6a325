// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QProcessEnvironment>
#include <QString>

namespace hookbench::test {

/// What a server got: request line, headers without those that curl and the sender add by themselves, body.
struct Received {
    QByteArray requestLine;
    QByteArrayList headers; ///< sorted, names in lower case
    QByteArray body;

    bool operator==(const Received&) const = default;
    QByteArray text() const;
};
Received received(const QByteArray& requestBytes);

/// Where the program is; empty if it is not installed.
QString curlProgram();

struct CurlRun {
    int exitCode = -1;
    QByteArray errors;
};
/// Runs the script; servers of the test go on meanwhile.
CurlRun runShell(const QByteArray& script, const QProcessEnvironment& environment = {},
    const QString& shell = QStringLiteral("/bin/sh"));

} // namespace hookbench::test
