// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/TimeZones.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace hookbench::liquid {

const cctz::time_zone& indianTime()
{
    static const cctz::time_zone zone =
        timeZoneNamed("Asia/Kolkata").value_or(cctz::fixed_time_zone(std::chrono::seconds(19800)));
    return zone;
}

std::optional<cctz::time_zone> timeZoneNamed(std::string_view name)
{
    // A template asks for the same one again and again.
    thread_local std::string lastName;
    thread_local cctz::time_zone lastZone;
    if (!name.empty() && name == lastName)
        return lastZone;
    // The name becomes part of a path: only what IANA names consist of may pass.
    const bool isName = !name.empty() && name.size() < 64 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '_'
            || c == '-' || c == '+';
    });
    cctz::time_zone zone;
    if (!isName || name.front() == '/' || !cctz::load_time_zone(std::string(name), &zone))
        return std::nullopt;
    lastName = name;
    lastZone = zone;
    return zone;
}

} // namespace hookbench::liquid
