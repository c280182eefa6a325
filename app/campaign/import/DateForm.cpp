// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/import/DateForm.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <utility>

namespace hookbench {

namespace {

constexpr std::int64_t latest = 253'402'300'799; // the end of the year 9999
constexpr std::int64_t earliest = -62'135'596'800; // the beginning of the year 1

struct Moment {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 12;
    int minute = 0;
    int second = 0;
};

std::optional<std::string> textOf(const Moment& moment)
{
    const std::chrono::year_month_day date(std::chrono::year(moment.year),
        std::chrono::month(static_cast<unsigned>(moment.month)), std::chrono::day(static_cast<unsigned>(moment.day)));
    if (!date.ok() || moment.year < 1 || moment.year > 9999 || moment.hour > 23 || moment.minute > 59
        || moment.second > 59)
        return std::nullopt;
    const std::array<std::pair<int, std::size_t>, 6> parts{{{moment.year, 4}, {moment.month, 2}, {moment.day, 2},
        {moment.hour, 2}, {moment.minute, 2}, {moment.second, 2}}};
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string digits = std::to_string(parts[i].first);
        text.append(i == 0 ? "" : i < 3 ? "-" : i == 3 ? " " : ":");
        text.append(parts[i].second - std::min(parts[i].second, digits.size()), '0').append(digits);
    }
    return text;
}

bool equalLetters(std::string_view one, std::string_view other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](char a, char b) {
        return (static_cast<unsigned char>(a) | 0x20U) == (static_cast<unsigned char>(b) | 0x20U);
    });
}

bool isUnixForm(std::string_view form)
{
    return (form.size() >= 4 && equalLetters(form.substr(0, 4), "unix"))
        || (form.size() >= 5 && equalLetters(form.substr(0, 5), "epoch"));
}

/// Up to `most` digits, at least one.
bool takeNumber(std::string_view& text, std::size_t most, int& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + std::min(most, text.size()), number);
    if (error != std::errc() || text.starts_with('-'))
        return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
}

bool takeMonthName(std::string_view& text, int& month)
{
    static constexpr std::array<std::string_view, 12> names{
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const auto found =
        std::ranges::find_if(names, [&](std::string_view name) { return equalLetters(text.substr(0, 3), name); });
    if (found == names.end())
        return false;
    month = static_cast<int>(found - names.begin()) + 1;
    text.remove_prefix(3);
    return true;
}

bool takePart(std::string_view& text, char letter, std::size_t length, Moment& moment)
{
    switch (letter) {
    case 'y':
        return takeNumber(text, 4, moment.year);
    case 'M':
        return length > 2 ? takeMonthName(text, moment.month) : takeNumber(text, 2, moment.month);
    case 'd':
        return takeNumber(text, 2, moment.day);
    case 'H':
        return takeNumber(text, 2, moment.hour);
    case 'm':
        return takeNumber(text, 2, moment.minute);
    default:
        return takeNumber(text, 2, moment.second);
    }
}

bool take(std::string_view& text, std::string_view form, Moment& moment)
{
    while (!form.empty()) {
        const char letter = form.front();
        const std::size_t length = std::min(form.find_first_not_of(letter), form.size());
        form.remove_prefix(length);
        if (std::string_view("yMdHms").find(letter) != std::string_view::npos) {
            if (!takePart(text, letter, length, moment))
                return false;
            continue;
        }
        for (std::size_t i = 0; i < length; ++i) {
            if (!text.starts_with(letter))
                return false;
            text.remove_prefix(1);
        }
    }
    return true;
}

std::optional<std::string> fromUnixTime(std::string_view text)
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    constexpr std::int64_t milliseconds = 1000;
    return dateText(seconds > latest ? seconds / milliseconds : seconds);
}

} // namespace

std::optional<std::string> dateText(std::int64_t epochSeconds)
{
    if (epochSeconds < earliest || epochSeconds > latest)
        return std::nullopt;
    const std::chrono::sys_seconds time{std::chrono::seconds(epochSeconds)};
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss clock(time - days);
    return textOf({static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
        static_cast<int>(static_cast<unsigned>(date.day())), static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count())});
}

std::optional<std::string> dateTextFrom(std::string_view text, std::string_view form)
{
    if (isUnixForm(form))
        return fromUnixTime(text);
    const std::string_view dayForm = form.substr(0, form.find(" H"));
    Moment moment;
    if (!take(text, dayForm, moment))
        return std::nullopt;
    const bool hasTime = !text.empty();
    if (hasTime && !take(text, text.size() > 6 ? " HH:mm:ss" : " HH:mm", moment))
        return std::nullopt;
    return text.empty() ? textOf(moment) : std::nullopt;
}

bool isDateForm(std::string_view form)
{
    const auto has = [form](std::string_view part) { return form.find(part) != std::string_view::npos; };
    return isUnixForm(form) || (has("dd") && has("MM") && has("yyyy"));
}

} // namespace hookbench
