// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Renderer.h"

#include <QDateTime>

namespace hookbench {

inline liquid::Clock clockAt(const QDateTime& time)
{
    return {std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(time.toMSecsSinceEpoch()))};
}

/// The time of this machine.
inline liquid::Clock systemClock()
{
    return clockAt(QDateTime::currentDateTimeUtc());
}

} // namespace hookbench
