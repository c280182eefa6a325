// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownDifferences.h"

#include <array>
#include <regex>
#include <string>

namespace {

bool has(const DifferentialCase& test, const char* pattern)
{
    return std::regex_search(test.templateText, std::regex(pattern));
}

/// With all line numbers alike.
std::string withoutLines(const std::string& text)
{
    static const std::regex line(R"(\(line \d+\))");
    return std::regex_replace(text, line, "(line)");
}

bool isInternal(const DifferentialCase&, const Answer& theirs, const Answer&)
{
    return theirs.text.find("internal") != std::string::npos;
}

bool isFollowingLiquid(const DifferentialCase& test, const Answer& theirs, const Answer& ours)
{
    return has(test, "liquid") && withoutLines(theirs.text) == withoutLines(ours.text);
}

bool isStrictWhen(const DifferentialCase& test, const Answer&, const Answer& ours)
{
    return test.isStrict && ours.kind == Answer::Kind::Refused && has(test, "when");
}

bool isBytes(const DifferentialCase& test, const Answer&, const Answer&)
{
    return has(test, "base64_(url_safe_)?decode");
}

bool isDate(const DifferentialCase& test, const Answer& theirs, const Answer& ours)
{
    return has(test, "date") && theirs.kind == ours.kind;
}

bool isSelf(const DifferentialCase& test, const Answer&, const Answer&)
{
    return has(test, "self");
}

bool isBlank(const DifferentialCase& test, const Answer&, const Answer&)
{
    return has(test, "blank");
}

bool isEndOfText(const DifferentialCase& test, const Answer&, const Answer&)
{
    return has(test, "first|last");
}

bool isTableBreak(const DifferentialCase& test, const Answer&, const Answer&)
{
    return has(test, R"(tablerow[\s\S]*(break|continue))");
}

bool isComment(const DifferentialCase& test, const Answer&, const Answer&)
{
    return has(test, "comment");
}

bool isRaw(const DifferentialCase& test, const Answer&, const Answer&)
{
    return has(test, "raw");
}

bool isComma(const DifferentialCase& test, const Answer& theirs, const Answer&)
{
    return theirs.kind == Answer::Kind::Refused && has(test, "for[^%]*,");
}

bool isRangeCycle(const DifferentialCase& test, const Answer&, const Answer&)
{
    return has(test, R"(cycle[^%]*\.\.)");
}

bool isBracket(const DifferentialCase& test, const Answer&, const Answer&)
{
    return has(test, R"(\[\]|\[[^\]]*\[)");
}

bool isBrace(const DifferentialCase& test, const Answer&, const Answer&)
{
    return has(test, R"(\{\{[^}]*[{%])");
}

/// The versions of Liquid differ in these, until the one named; or the engine does better on purpose.
constexpr auto differences = std::to_array<KnownDifference>({
    {"internal", "Ruby's code fails there, and says no more than that", 0, isInternal},
    {"line after liquid", "Ruby counts an empty line at the end of a liquid tag out", 0, isFollowingLiquid},
    {"strict when", "strict mode reads when as Ruby's strict2 does, which the conformance suite asks for", 0,
        isStrictWhen},
    {"bytes", "Ruby passes bytes on that are no UTF-8, where the engine reports them", 0, isBytes},
    {"date", "Ruby guesses a time from nearly any text, and knows years beyond 64 bits", 0, isDate},
    {"self", "self (5.13) stands for an object of the host in Ruby, and for the variable of that name here", 0, isSelf},
    {"blank", "nothing was blank without Rails", 512, isBlank},
    {"first and last", "texts had neither", 512, isEndOfText},
    {"cycle of ranges", "a group with a range in it was not shared", 513, isRangeCycle},
    {"braces", "the template was cut into tokens by another pattern", 513, isBrace},
    {"break in tablerow", "it ended what was around the table", 506, isTableBreak},
    {"comment", "tags in a comment had to parse", 505, isComment},
    {"raw", "hyphens in raw tags were not known", 505, isRaw},
    {"commas", "commas between the attributes of a loop were refused in strict mode", 505, isComma},
    {"brackets", "brackets in brackets were not read", 505, isBracket},
});

} // namespace

std::span<const KnownDifference> knownDifferences()
{
    return differences;
}
