// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/EnvironmentOption.h"

#include "cli/FindItem.h"

#include <QCommandLineParser>

namespace hookbench {

EnvironmentOption::EnvironmentOption()
    : m_option(QStringLiteral("env"), tr("The environment. Without it: the workspace's default."), tr("NAME"))
{
}

void EnvironmentOption::addTo(QCommandLineParser& parser) const
{
    parser.addOption(m_option);
}

Result<Environment, QString> EnvironmentOption::read(const QCommandLineParser& parser, const Workspace& workspace) const
{
    const std::string wanted =
        parser.isSet(m_option) ? parser.value(m_option).toStdString() : workspace.defaultEnvironment;
    if (const Environment* environment = findItem(workspace.environments, wanted))
        return *environment;
    if (wanted.empty())
        return Environment();
    return Unexpected(tr("There is no environment \"%1\". The workspace has: %2.")
                          .arg(QString::fromStdString(wanted), idsOf(workspace.environments)));
}

} // namespace hookbench
