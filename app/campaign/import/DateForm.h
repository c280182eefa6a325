// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hookbench {

/// Seconds since 1970 as the text that the clevertap dialect shows for a date, YYYY-MM-DD HH:MM:SS. In UTC: the zone
/// that CleverTap uses is not documented (inferred). Nothing outside the years 1 to 9999.
std::optional<std::string> dateText(std::int64_t epochSeconds);

/// The same text from one in a form such as dd/MM/yyyy HH:mm:ss, dd MMM yyyy or Unix time: the forms of CleverTap's CSV
/// upload (documented). Without a time it is 12:00:00 (documented). Nothing if the text is no such date.
std::optional<std::string> dateTextFrom(std::string_view text, std::string_view form);

/// Whether a header's words in angle brackets are a form for dateTextFrom().
bool isDateForm(std::string_view form);

} // namespace hookbench
