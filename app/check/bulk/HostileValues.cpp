// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/HostileValues.h"

#include "text/Diagnostic.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <string>
#include <utility>

namespace hookbench {

namespace {

using json::Value;

constexpr std::size_t longText = 512; // CleverTap cuts texts there
constexpr std::size_t longestText = 10'000;
constexpr std::size_t longList = 1'000;

Value text(const char* bytes)
{
    return Value::string(bytes);
}

Value longListOf(const char* item)
{
    return Value::array(std::vector<Value>(longList, text(item)));
}

/// What customers really have comes first.
std::vector<HostileValue> absenceAndTexts()
{
    return {
        {HOOKBENCH_TEXT("absent"), std::nullopt},
        {HOOKBENCH_TEXT("null"), Value()},
        {HOOKBENCH_TEXT("an empty text"), text("")},
        {HOOKBENCH_TEXT("blanks"), text("   ")},
        {HOOKBENCH_TEXT("a quotation mark"), text("a\"b")},
        {HOOKBENCH_TEXT("a backslash"), text("a\\b")},
        {HOOKBENCH_TEXT("a backslash at the end"), text("a\\")},
        {HOOKBENCH_TEXT("a line break"), text("a\nb")},
        {HOOKBENCH_TEXT("a tab"), text("a\tb")},
        {HOOKBENCH_TEXT("a control character"),
            text("a\x01"
                 "b")},
        {HOOKBENCH_TEXT("an emoji"), text("\U0001F469\u200D\U0001F467 \U0001F600")},
        {HOOKBENCH_TEXT("text from right to left"),
            text("\u202E\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627")},
        {HOOKBENCH_TEXT("combining marks"), text("e\u0301\u0323\u0308 Z\u0351\u036B\u0343")},
        {HOOKBENCH_TEXT("markup"), text("<b>Tom & \"Ann\"</b>")},
        {HOOKBENCH_TEXT("Liquid"), text("{{ Profile }}{% abort %}")},
        {HOOKBENCH_TEXT("512 characters"), Value::string(std::string(longText, 'x'))},
        {HOOKBENCH_TEXT("10,000 characters"), Value::string(std::string(longestText, 'x'))},
        {HOOKBENCH_TEXT("a number as text"), text("007")},
        {HOOKBENCH_TEXT("true as text"), text("true")},
        {HOOKBENCH_TEXT("null as text"), text("null")},
    };
}

std::vector<HostileValue> otherKinds()
{
    return {
        {HOOKBENCH_TEXT("zero"), Value::number("0")},
        {HOOKBENCH_TEXT("a huge number"), Value::number("123456789012345678901234567890")},
        {HOOKBENCH_TEXT("a negative number"), Value::number("-3")},
        {HOOKBENCH_TEXT("a fraction"), Value::number("0.1234567890123")},
        {HOOKBENCH_TEXT("true"), Value::boolean(true)},
        {HOOKBENCH_TEXT("false"), Value::boolean(false)},
        {HOOKBENCH_TEXT("an empty list"), Value::array()},
        {HOOKBENCH_TEXT("a list with a quotation mark"), Value::array({text("a"), text("\"")})},
        {HOOKBENCH_TEXT("a long list"), longListOf("x")},
        {HOOKBENCH_TEXT("maps in each other"),
            Value::object({{"a", Value::object({{"b", Value::object({{"c", text("\"")}})}})}})},
    };
}

/// What differs from an id so little that nobody sees it.
std::vector<HostileValue> lookAlikes(const std::string& id)
{
    std::string otherCase = id;
    std::ranges::transform(otherCase, otherCase.begin(),
        [](unsigned char c) { return static_cast<char>(std::isupper(c) ? std::tolower(c) : std::toupper(c)); });
    std::vector<HostileValue> values{
        {HOOKBENCH_TEXT("the same with a blank behind it"), Value::string(id + ' ')},
        {HOOKBENCH_TEXT("the same with an invisible character"), Value::string(id + "\u200B")},
    };
    if (otherCase != id)
        values.push_back({HOOKBENCH_TEXT("the same in other case"), Value::string(otherCase)});
    static const std::pair<char, const char*> cyrillic[] = {
        {'C', "\u0421"}, {'A', "\u0410"}, {'P', "\u0420"}, {'a', "\u0430"}, {'e', "\u0435"}, {'o', "\u043E"}};
    for (const auto& [latin, alike] : cyrillic) {
        const std::size_t at = id.find(latin);
        if (at == std::string::npos)
            continue;
        std::string other = id;
        values.push_back(
            {HOOKBENCH_TEXT("the same with a Cyrillic letter"), Value::string(other.replace(at, 1, alike))});
        break;
    }
    return values;
}

} // namespace

std::vector<HostileValue> hostileValuesFor(const json::Value* usual)
{
    std::vector<HostileValue> values = absenceAndTexts();
    std::ranges::move(otherKinds(), std::back_inserter(values));
    if (usual && usual->isString() && !usual->text().empty() && usual->text().size() < longText)
        std::ranges::move(lookAlikes(usual->text()), std::back_inserter(values));
    return values;
}

} // namespace hookbench
