// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataMaker.h"

#include <array>

namespace {

constexpr auto names = std::to_array<std::string_view>({"n", "m", "f", "s", "t", "e", "w", "yes", "no", "nope", "a",
    "b", "l", "h", "d", "big", "x-y", "ok?", "First Name"});
/// The usual kind of the value of each name.
constexpr std::string_view kinds = "iifststybcallrhdBisi";

constexpr auto keyNames = std::to_array<std::string_view>({"k", "v", "size", "first", "a b", "x-y"});

constexpr auto integers = std::to_array<std::string_view>({"0", "1", "2", "3", "-1", "5", "10", "-7", "42"});
constexpr auto decimals = std::to_array<std::string_view>({"0.0", "1.0", "1.5", "-2.5", "0.1", "3.14159", "-0.0",
    "1e20", "1e15", "123456789012345.6", "0.0001", "0.00001", "2.0", "1e-7", "4.5", "1.005", "99.995"});
constexpr auto bigs = std::to_array<std::string_view>({"9223372036854775807", "9223372036854775808",
    "-9223372036854775808", "99999999999999999999", "-123456789012345678901234567890", "4611686018427387904"});
constexpr auto texts = std::to_array<std::string_view>({R"("")", R"(" ")", R"("\n\t ")", R"("abc")",
    R"("Hello, World")", R"("  two  words ")", R"("1")", R"("12.50")", R"("-3")", R"("3 apples")", R"("1e3")",
    R"("true")", R"("a,b,,c,")", R"("<b class='x'>A&amp;B</b> & <script>x</script>")", R"("ÀÉß ñ")",
    R"("日本語 テキスト")", R"("😀👍🏽 e\u0301")", R"("It's \"q\"")", R"("a\\b\\0")",
    R"("line1\r\nline2\nline3\r")", R"("YWJj")", R"("%41+%20%zz%C3%A9")", R"("a b c d e f g h i j k l m n o p")",
    R"("empty")", R"("\u0000x\u00a0")", R"("ABC abc")", R"("_-*.~/?=&")", R"("ǅ ŉ ﬁ İi")", R"("k")", R"("size")",
    R"("0x1A")", R"(" 7 ")", R"("5.")", R"(".5")"});
constexpr auto dates = std::to_array<std::string_view>({R"("2024-03-05 14:07:09")", R"("2024-03-05T14:07:09Z")",
    R"("2024-03-05T14:07:09.123456+05:30")", R"("2024-02-30")", R"("March 5, 2024")", R"("5 Mar 2024 2pm")",
    R"("14:30")", R"("now")", R"("1709647629")", "1709647629", R"("05.03.2024")", R"("03/05/2024")", R"("2024-065")",
    R"("Tue")", R"("Mar 5")", R"("2024-13-01")", R"("25:00")", R"("1999-12-31T23:59:60Z")", R"("20240305")",
    R"("20240305T140709")", R"("Tue, 5 Mar 2024 14:07:09 GMT")", R"("Tue Mar  5 14:07:09 UTC 2024")", R"("today")",
    R"("12:00 AM")", R"("2024-03-05 14:07:09 -0800")", R"("2024-03-05 14:07:09 EST")", R"("0001-01-01")", R"("-1")",
    "0", "-86400", R"("10-11-12")", R"("Sat Aug 28 02:29:34 2000")", R"("3rd Feb 2001 04:05:06 PM")", R"("H31.04.30")",
    R"("2001-W05-6")", R"("1 January")", R"("12/31")", R"("5th of March 2024")", R"("noon")"});

} // namespace

std::span<const std::string_view> DataMaker::rootNames()
{
    return names;
}

std::span<const std::string_view> DataMaker::keys()
{
    return keyNames;
}

std::string DataMaker::make()
{
    std::string json = "{";
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (m_dice.oneIn(25))
            continue;
        json += json.size() > 1 ? "," : "";
        json += '"' + std::string(names[i]) + "\":" + (m_dice.oneIn(12) ? anyValue(0) : valueFor(kinds[i]));
    }
    return json + '}';
}

std::string DataMaker::valueFor(char kind)
{
    switch (kind) {
    case 'i':
        return m_dice.pick(integers);
    case 'f':
        return m_dice.pick(decimals);
    case 'B':
        return m_dice.pick(bigs);
    case 'y':
        return "true";
    case 'b':
        return "false";
    case 'c':
        return "null";
    case 'a':
        return list(0);
    case 'l':
        return list(1);
    case 'r':
        return records();
    case 'h':
        return map(0);
    case 'd':
        return m_dice.pick(dates);
    default:
        return text();
    }
}

std::string DataMaker::text()
{
    return m_dice.pick(texts);
}

std::string DataMaker::anyValue(int depth)
{
    constexpr std::string_view scalars = "iifsssybcdB";
    if (depth < 3 && m_dice.oneIn(5))
        return m_dice.oneIn(2) ? list(depth + 1) : map(depth + 1);
    return valueFor(scalars[m_dice.below(scalars.size())]);
}

/// Of one kind or mixed.
std::string DataMaker::list(int depth)
{
    constexpr std::string_view uniform = "iifss";
    const bool isMixed = m_dice.oneIn(3);
    const char kind = uniform[m_dice.below(uniform.size())];
    std::string json = "[";
    for (int count = m_dice.oneIn(8) ? 0 : m_dice.between(1, 5); count > 0; --count)
        json += (isMixed ? anyValue(depth + 1) : valueFor(kind)) + (count > 1 ? "," : "");
    return json + ']';
}

std::string DataMaker::map(int depth)
{
    std::string json = "{";
    for (const std::string_view key : keyNames) {
        if (m_dice.oneIn(2))
            json += (json.size() > 1 ? ",\"" : "\"") + std::string(key) + "\":" + anyValue(depth + 1);
    }
    return json + '}';
}

/// Maps alike, for the filters that take a property; now and then with something else among them.
std::string DataMaker::records()
{
    constexpr std::string_view kinds = "isfy";
    const char kind = kinds[m_dice.below(kinds.size())];
    std::string json = "[";
    for (int count = m_dice.between(0, 4); count > 0; --count) {
        std::string record = "{\"k\":" + (m_dice.oneIn(8) ? anyValue(2) : valueFor(kind));
        if (!m_dice.oneIn(3))
            record += ",\"v\":" + anyValue(2);
        json += (m_dice.oneIn(15) ? anyValue(2) : record + '}') + (count > 1 ? "," : "");
    }
    return json + ']';
}
