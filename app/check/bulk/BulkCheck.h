// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/ProfileChecker.h"

#include <atomic>
#include <functional>

namespace hookbench {

/// How far a check of many profiles is.
struct BulkProgress {
    std::size_t checked = 0;
    std::size_t failed = 0;
    std::int64_t position = 0; ///< as ProfileSource has it
    std::int64_t size = 0;
};

/// Renders one body for all profiles of a source, on all cores, and checks each payload. Window by window, so that a
/// few of them are in memory at a time. Results are put together in the order of the source, whichever core is faster.
class BulkCheck {
public:
    explicit BulkCheck(const BulkTarget& target);

    /// Called in the thread that runs, after each window, with what was found so far.
    using Listener = std::function<void(const BulkProgress& progress, const BulkResult& soFar)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }

    /// `first` is a window that was taken from the source before. Once `isStopped` becomes true, in whichever thread,
    /// the profiles at work are finished and no other is begun: the result is partial.
    BulkResult run(ProfileWindow first, ProfileSource& source, const std::atomic_bool& isStopped);

private:
    BulkTarget m_target;
    Listener m_listener;
};

} // namespace hookbench
