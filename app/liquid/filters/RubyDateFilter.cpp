// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/DateNames.h"
#include "liquid/RubyDates.h"
#include "liquid/RubyNumbers.h"
#include "liquid/filters/Filters.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace hookbench::liquid::filters {

namespace {

std::int64_t secondsNow(const FilterCallContext& call)
{
    return std::chrono::floor<std::chrono::seconds>(call.context.options().clock.now).time_since_epoch().count();
}

ruby::Date now(const FilterCallContext& call)
{
    const auto time = call.context.options().clock.now;
    ruby::Date date = ruby::dateFromSeconds(secondsNow(call));
    const auto fraction = time - std::chrono::floor<std::chrono::seconds>(time);
    date.nanoseconds = static_cast<int>(std::chrono::nanoseconds(fraction).count());
    return date;
}

std::optional<ruby::Date> dateOf(const FilterCallContext& call, const Value& input)
{
    if (input.is(ValueType::Integer))
        return ruby::dateFromSeconds(input.toInteger());
    if (!input.isString() || input.text().empty())
        return std::nullopt;
    const std::string_view text = input.text();
    if (isSameIgnoringCase(text, "now") || isSameIgnoringCase(text, "today"))
        return now(call);
    if (std::ranges::all_of(text, isDigit)) {
        std::int64_t seconds = 0;
        const bool fits = std::from_chars(text.data(), text.data() + text.size(), seconds).ec == std::errc();
        return fits ? std::optional(ruby::dateFromSeconds(seconds)) : std::nullopt;
    }
    return ruby::parseDate(text, secondsNow(call));
}

} // namespace

Value date(FilterCallContext& call, const Value& input)
{
    const std::string_view format = call.text(call.argument(0));
    const std::optional<ruby::Date> date = format.empty() ? std::nullopt : dateOf(call, input);
    if (!date)
        return input;
    TextBuffer& text = call.buffer;
    const std::size_t begin = text.size();
    const bool isComplete = ruby::appendDate(text, format, *date);
    return isComplete ? call.finish(begin) : call.fail(errors::invalidDateFormat, {format});
}

} // namespace hookbench::liquid::filters
