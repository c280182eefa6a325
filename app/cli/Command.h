// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ExitCode.h"

#include <QString>

class QCommandLineParser;

namespace hookbench {

/// One sub-command of hookbench-cli.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    virtual QString name() const = 0; ///< as typed
    virtual QString summary() const = 0; ///< one sentence
    virtual QString usage() const = 0; ///< what follows the name, such as "[options] TARGET"
    virtual void addOptions(QCommandLineParser& parser) const = 0;

    /// The parser holds the options of addOptions(), read without a complaint; its first positional argument is the
    /// name of the command.
    virtual ExitCode run(const QCommandLineParser& parser) = 0;
};

} // namespace hookbench
