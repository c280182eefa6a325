// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownDifferences.h"

#include <algorithm>
#include <array>
#include <regex>
#include <string>

namespace {

bool has(const DifferentialCase& test, const char* pattern)
{
    const std::regex wanted(pattern);
    return std::regex_search(test.templateText, wanted) || std::ranges::any_of(test.partials, [&](const auto& partial) {
        return std::regex_search(partial.second, wanted);
    });
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
    const bool isOfPartial = ours.text.find("Liquid syntax error (") != std::string::npos;
    return test.isStrict && (ours.kind == Answer::Kind::Refused || isOfPartial) && has(test, "when");
}

bool isBytes(const DifferentialCase& test, const Answer&, const Answer&)
{
    return has(test, "base64_(url_safe_)?decode");
}

bool isDate(const DifferentialCase& test, const Answer& theirs, const Answer& ours)
{
    return has(test, "date") && theirs.kind == ours.kind;
}

/// Both found the same partial broken, and differ in what they say of it.
bool isWordsOfBrokenPartial(const DifferentialCase&, const Answer& theirs, const Answer& ours)
{
    static const std::regex broken(R"(Liquid syntax error \((\S+ )?line \d+\): )");
    std::smatch theirMatch;
    std::smatch ourMatch;
    return std::regex_search(theirs.text, theirMatch, broken) && std::regex_search(ours.text, ourMatch, broken)
        && theirMatch.prefix() == ourMatch.prefix();
}

/// A partial is cut at its beginning if what was parsed last before it ends with a hyphen and has no text behind it.
bool isTrimmedPartial(const DifferentialCase& test, const Answer& theirs, const Answer& ours)
{
    static const std::regex ending(R"(-[%}]\}$)");
    const auto withoutSpace = [](std::string text) {
        std::erase_if(text, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
        return text;
    };
    const bool isPending = std::regex_search(test.templateText, ending)
        || std::ranges::any_of(
            test.partials, [](const auto& partial) { return std::regex_search(partial.second, ending); });
    return isPending && has(test, "include|render") && withoutSpace(theirs.text) == withoutSpace(ours.text);
}

/// Ranges of integers beyond 64 bits, of which the data's `big` has some.
bool isLongRange(const DifferentialCase&, const Answer& theirs, const Answer&)
{
    static const std::regex range(R"(\d{20,}\.\.|\.\.-?\d{20,})");
    return std::regex_search(theirs.text, range);
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

bool isTooManyWords(const DifferentialCase&, const Answer& theirs, const Answer&)
{
    return theirs.text.find("too big for truncatewords") != std::string::npos;
}

bool isNameOfPartial(const DifferentialCase&, const Answer&, const Answer& ours)
{
    return ours.text.find("Illegal template name") != std::string::npos;
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
    {"broken partial", "the words of the error differ", 0, isWordsOfBrokenPartial},
    {"trimmed partial", "Ruby's parser of the template goes on with the partials it meets", 0, isTrimmedPartial},
    {"long range", "a range goes from one 64-bit integer to another here", 0, isLongRange},
    {"self", "self (5.13) stands for an object of the host in Ruby, and for the variable of that name here", 0, isSelf},
    {"blank", "nothing was blank without Rails", 512, isBlank},
    {"first and last", "texts had neither", 512, isEndOfText},
    {"cycle of ranges", "a group with a range in it was not shared", 513, isRangeCycle},
    {"braces", "the template was cut into tokens by another pattern", 513, isBrace},
    {"break in tablerow", "it ended what was around the table", 506, isTableBreak},
    {"comment", "tags in a comment had to parse", 505, isComment},
    {"raw", "hyphens in raw tags were not known", 505, isRaw},
    {"names of partials", "include took anything for a name", 505, isNameOfPartial},
    {"words", "truncatewords took no more than 32 bits", 505, isTooManyWords},
    {"commas", "commas between the attributes of a loop were refused in strict mode", 505, isComma},
    {"brackets", "brackets in brackets were not read", 505, isBracket},
});

} // namespace

std::span<const KnownDifference> knownDifferences()
{
    return differences;
}
