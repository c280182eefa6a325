// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace hookbench {

struct StartupMeasure {
    double usableMs = 0; ///< from before the process was made to "usable" (see traceStartup())
    double residentMb = 0; ///< RSS at that moment, shared libraries included
    double ownMb = 0; ///< of which no other process has a share (private dirty and clean)
};

/// Starts a program once, waits until it says that its window can be used, measures and ends it. Nothing if it does not
/// get that far. Its settings and data go to `home`.
std::optional<StartupMeasure> measureStart(const QString& program, const QStringList& arguments, const QString& home);

} // namespace hookbench
