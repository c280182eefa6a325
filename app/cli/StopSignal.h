// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace hookbench {

/// While it lives, the first SIGINT or SIGTERM sets a flag instead of ending the process; a second one ends it. For
/// work without an event loop. One at a time. On Windows nothing is caught.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    const std::atomic_bool& isStopped() const;
};

} // namespace hookbench
