// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ClockOption.h"

#include "cli/SystemClock.h"

#include <QCoreApplication>

namespace hookbench {

Result<liquid::Clock, QString> clockFromText(const QString& text)
{
    auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        return Unexpected(
            QCoreApplication::translate("ClockOption", "%1 is no time such as 2025-02-24T14:15:22Z.").arg(text));
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return clockAt(time);
}

} // namespace hookbench
