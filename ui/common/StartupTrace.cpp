// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StartupTrace.h"

#include "common/FirstPaint.h"

#include <QLoggingCategory>

namespace hookbench {

Q_LOGGING_CATEGORY(startup, "hookbench.startup", QtInfoMsg)

void traceStartup(const FirstPaint& firstPaint)
{
    QObject::connect(&firstPaint, &FirstPaint::done, &firstPaint, [] { qCDebug(startup, "usable"); });
}

} // namespace hookbench
