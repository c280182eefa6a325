// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Workspace.h"
#include "text/Result.h"

#include <QCommandLineOption>
#include <QCoreApplication>

class QCommandLineParser;

namespace hookbench {

/// --env, the same for every command that has it.
class EnvironmentOption {
    Q_DECLARE_TR_FUNCTIONS(hookbench::EnvironmentOption)

public:
    EnvironmentOption();

    void addTo(QCommandLineParser& parser) const;

    /// The environment that it names, else the workspace's default; an empty one where that has none. The error is a
    /// sentence.
    Result<Environment, QString> read(const QCommandLineParser& parser, const Workspace& workspace) const;

private:
    QCommandLineOption m_option;
};

} // namespace hookbench
