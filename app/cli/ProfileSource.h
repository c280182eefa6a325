// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/SampleInput.h"

#include <functional>
#include <string>

namespace hookbench {

/// The profiles of a check, a window at a time, so that memory is bounded by the window and not by the file.
class ProfileSource {
public:
    static constexpr std::size_t windowSize = 1000; ///< profiles that are in memory together

    /// Reads the profiles of one window; to be called once, by any thread, whatever becomes of the source.
    using Window = std::function<SampleRecords()>;

    ProfileSource() = default;
    virtual ~ProfileSource() = default;
    ProfileSource(const ProfileSource&) = delete;
    ProfileSource& operator=(const ProfileSource&) = delete;

    /// Empty behind the last one. A window may hold no profile that can be read.
    virtual Window next() = 0;
    /// What people call a profile, by its number among those that could be read, from 0.
    virtual std::string nameOf(std::size_t number) const = 0;
};

} // namespace hookbench
