// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace hookbench::liquid::ruby {

/// What a text says of a date, as Ruby's Date._parse finds it out.
struct DateParts {
    std::optional<std::int64_t> year;
    std::optional<std::int64_t> month;
    std::optional<std::int64_t> day;
    std::optional<std::int64_t> yearDay;
    std::optional<std::int64_t> hour;
    std::optional<std::int64_t> minute;
    std::optional<std::int64_t> second;
    std::optional<int> nanoseconds;
    std::optional<int> offset; ///< seconds east of UTC; none where no zone is named, or one that Ruby does not know

    bool isEmpty() const { return !year && !month && !day && !yearDay && !hour && !minute && !second && !nanoseconds; }
};

/// Ruby reads nothing in a text of more than 128 bytes.
DateParts findDateParts(std::string_view text);

} // namespace hookbench::liquid::ruby
