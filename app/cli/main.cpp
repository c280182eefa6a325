// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"
#include "delivery/CrashDumps.h"

int main(int argc, char* argv[])
{
    hookbench::forbidCrashDumps();
    QCoreApplication application(argc, argv);
    // The window's names: they lead to the history that both share.
    QCoreApplication::setOrganizationName(QStringLiteral("hookbench"));
    QCoreApplication::setApplicationName(QStringLiteral("hookbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKBENCH_VERSION));
    return static_cast<int>(hookbench::CommandLine().run(QCoreApplication::arguments()));
}
