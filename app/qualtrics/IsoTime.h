// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace hookbench::qualtrics {

/// A time as Qualtrics takes it: YYYY-MM-DDThh:mm:ss, perhaps with a fraction of a second, with Z or an offset
/// (documented).
struct IsoTime {
    std::chrono::sys_time<std::chrono::milliseconds> time{}; ///< as UTC where there is no zone
    bool hasZone = false;
    bool isUtc = false; ///< written with Z
    bool hasFraction = false;
    std::size_t secondsEnd = 0; ///< place behind the whole seconds
    std::size_t fractionEnd = 0; ///< place behind the fraction
};

/// Nothing for any other form and for days that no month has.
std::optional<IsoTime> readIsoTime(std::string_view text);

/// The older form YYYY-MM-DD hh:mm:ss, which has no zone and is taken as UTC.
std::optional<IsoTime> readOlderTime(std::string_view text);

} // namespace hookbench::qualtrics
