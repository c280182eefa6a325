// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/ProgramData.h"

#include <QCoreApplication>

namespace hookbench {

QString programDataFolder()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../share/hookbench");
}

} // namespace hookbench
