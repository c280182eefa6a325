// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

namespace hookbench::test {

/// What a run of hookbench-cli gave.
struct CliResult {
    int exitCode = -1; ///< -1: it did not end by itself
    QByteArray output;
    QByteArray errors;
};

/// The path of the program under test.
QString cliProgram();

/// Runs the real program to its end; the event loop of the test goes on meanwhile, so that its servers answer.
CliResult runCli(const QStringList& arguments, const QByteArray& standardInput = {},
    const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

} // namespace hookbench::test
