// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <vector>

namespace hookbench {

/// Finds the sub-command, reads its options, runs it. Answers --help and --version itself.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(hookbench::CommandLine)

public:
    CommandLine();

    /// The arguments with the program's name in front.
    ExitCode run(const QStringList& arguments);

private:
    Command* find(const QString& name) const;
    ExitCode runCommand(Command& command, const QStringList& arguments) const;
    QString overview() const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace hookbench
