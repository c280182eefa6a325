// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/JsonFix.h"

#include "json/Scanner.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace hookbench {

namespace {

using std::string_view;

constexpr std::array<string_view, 4> curlyQuotes{"\u201c", "\u201d", "\u201e", "\u201f"};

std::size_t curlySize(string_view text, std::size_t at)
{
    const auto quote = std::find_if(curlyQuotes.begin(), curlyQuotes.end(),
        [&](string_view candidate) { return text.substr(at).starts_with(candidate); });
    return quote == curlyQuotes.end() ? 0 : quote->size();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string unicodeEscape(char c)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "\\u%04X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    return text.data();
}

std::size_t problemsUpTo(const std::vector<Diagnostic>& problems, std::size_t byte)
{
    return static_cast<std::size_t>(std::count_if(problems.begin(), problems.end(),
        [byte](const Diagnostic& problem) { return problem.place.range.begin <= byte; }));
}

} // namespace

JsonFix::JsonFix(string_view payload, const std::vector<Diagnostic>& problems, const PayloadOrigins& origins)
    : m_payload(payload)
    , m_problems(problems)
    , m_origins(origins)
{
}

void JsonFix::addTo(Diagnostic& problem) const
{
    if (m_payload.size() > mostBytes || problem.place.part != Part::Payload)
        return;
    for (const Idea& idea : ideasFor(problem)) {
        if (!helps(idea, problem))
            continue;
        if (auto fix = inBody(idea))
            problem.fixes.push_back(*std::move(fix));
    }
}

std::vector<JsonFix::Idea> JsonFix::ideasFor(const Diagnostic& problem) const
{
    std::vector<Idea> ideas = ideasForText(problem);
    for (const auto& more : {ideasForNumber(problem), ideasForStructure(problem)})
        ideas.insert(ideas.end(), more.begin(), more.end());
    return ideas;
}

/// Puts what a range holds in quotation marks.
JsonFix::Idea JsonFix::quoted(ByteRange range) const
{
    return {HOOKBENCH_TEXT("Put it in quotation marks"),
        {{{range.begin, range.begin}, "\""}, {{range.end, range.end}, "\""}}};
}

/// A string between curly quotes, or between a curly and a straight one.
JsonFix::Idea JsonFix::straightened(std::size_t begin) const
{
    Idea idea{HOOKBENCH_TEXT("Use straight quotation marks"), {}};
    std::size_t at = begin;
    if (m_payload[at] == '"')
        ++at;
    for (; at < m_payload.size() && idea.changes.size() < 2; ++at) {
        if (const std::size_t size = curlySize(m_payload, at); size > 0)
            idea.changes.push_back({{at, at + size}, "\""});
        else if (m_payload[at] == '\n' || (m_payload[at] == '"' && !idea.changes.empty()))
            break;
    }
    return idea;
}

/// A string between single quotes.
JsonFix::Idea JsonFix::doubleQuoted(std::size_t begin) const
{
    Idea idea{HOOKBENCH_TEXT("Use double quotation marks"), {{{begin, begin + 1}, "\""}}};
    for (std::size_t at = begin + 1; at < m_payload.size() && m_payload[at] != '\n'; ++at) {
        if (m_payload.substr(at, 2) == "\\'") {
            idea.changes.push_back({{at, at + 2}, "'"});
            ++at;
        } else if (m_payload[at] == '\\') {
            ++at;
        } else if (m_payload[at] == '"') {
            idea.changes.push_back({{at, at + 1}, "\\\""});
        } else if (m_payload[at] == '\'') {
            idea.changes.push_back({{at, at + 1}, "\""});
            return idea;
        }
    }
    return {idea.title, {}};
}

/// Where a curly quote was meant to close it, or before what ends the line and looks like JSON, or at the end of the
/// line: whichever helps.
std::vector<JsonFix::Idea> JsonFix::closingQuote(const Diagnostic& problem) const
{
    const ByteRange string = problem.place.range;
    const std::size_t lineEnd = std::min(m_payload.find_first_of("\r\n", string.begin), m_payload.size());
    std::size_t place = lineEnd;
    while (place > string.begin + 1 && string_view(" \t,}]").find(m_payload[place - 1]) != string_view::npos)
        --place;
    if (const Idea curly = straightened(string.begin); helps(curly, problem))
        return {curly};
    const char* title = HOOKBENCH_TEXT("Close the string");
    std::vector<Idea> ideas{{title, {{{place, place}, "\""}}}};
    if (place != lineEnd && !helps(ideas.front(), problem))
        ideas.push_back({title, {{{lineEnd, lineEnd}, "\""}}});
    return ideas;
}

std::vector<JsonFix::Idea> JsonFix::ideasForText(const Diagnostic& problem) const
{
    const std::string& code = problem.code;
    const ByteRange range = problem.place.range;
    const std::size_t at = range.begin;
    if (code == "json.empty")
        return {{HOOKBENCH_TEXT("Write an empty object"), {{{at, at}, "{}"}}}};
    if (code == "json.missing-closing")
        return {{HOOKBENCH_TEXT("Write the closing bracket"), {{{at, at}, problem.arguments.front()}}}};
    if (code == "json.unclosed-string")
        return closingQuote(problem);
    if (at >= m_payload.size())
        return {};
    if (code == "json.smart-quotes")
        return {straightened(at)};
    if (code == "json.single-quotes")
        return {doubleQuoted(at)};
    if (code == "json.line-break")
        return {{HOOKBENCH_TEXT("Write \\n for the line break"),
            {{{at, at + (m_payload.substr(at, 2) == "\r\n" ? 2U : 1U)}, "\\n"}}}};
    if (code == "json.tab")
        return {{HOOKBENCH_TEXT("Write \\t for the tab"), {{{at, at + 1}, "\\t"}}}};
    if (code == "json.control-character")
        return {{HOOKBENCH_TEXT("Remove the character"), {{{at, at + 1}, {}}}},
            {HOOKBENCH_TEXT("Write it as an escape"), {{{at, at + 1}, unicodeEscape(m_payload[at])}}}};
    if (code == "json.bad-escape")
        return {{HOOKBENCH_TEXT("Double the backslash"), {{{at, at}, "\\"}}}};
    if (code == "json.quote-in-string")
        return {{HOOKBENCH_TEXT("Put a backslash before the quotation mark"), {{{at, at}, "\\"}}}};
    if (code == "json.unquoted-value" || code == "json.unquoted-key")
        return {quoted(range)};
    return {};
}

std::vector<JsonFix::Idea> JsonFix::ideasForNumber(const Diagnostic& problem) const
{
    const std::string& code = problem.code;
    const ByteRange range = problem.place.range;
    const string_view text = m_payload.substr(range.begin, range.size());
    if (code == "json.wrong-literal" && problem.arguments.size() == 2)
        return {{HOOKBENCH_TEXT("Write it as JSON does"), {{range, problem.arguments[1]}}}};
    if (code == "json.not-finite")
        return {{HOOKBENCH_TEXT("Write null"), {{range, "null"}}}};
    if (code == "json.leading-plus")
        return {{HOOKBENCH_TEXT("Remove the sign"), {{{range.begin, range.begin + 1}, {}}}}, quoted(range)};
    if (code == "json.bad-number")
        return {quoted(range)};
    if (code == "json.leading-zero") {
        const std::size_t sign = text.starts_with('-') ? 1 : 0;
        const std::size_t digit = std::min(text.find_first_not_of('0', sign), text.size());
        const std::size_t kept = digit < text.size() && isDigit(text[digit]) ? digit : digit - 1;
        return {quoted(range),
            {HOOKBENCH_TEXT("Remove the leading zeros"), {{{range.begin + sign, range.begin + kept}, {}}}}};
    }
    if (code == "json.bare-point") {
        const std::size_t point = range.begin + std::min(text.find('.'), text.size());
        const bool isBefore = point == range.begin || !isDigit(m_payload[point - 1]);
        const std::size_t place = isBefore ? point : point + 1;
        return {{HOOKBENCH_TEXT("Write the zero"), {{{place, place}, "0"}}}};
    }
    if (code == "json.comma-in-number") {
        const std::size_t comma = range.begin + std::min(text.find(','), text.size());
        return {{HOOKBENCH_TEXT("Write a decimal point"), {{{comma, comma + 1}, "."}}},
            {HOOKBENCH_TEXT("Remove the comma"), {{{comma, comma + 1}, {}}}}};
    }
    return {};
}

std::vector<JsonFix::Idea> JsonFix::ideasForStructure(const Diagnostic& problem) const
{
    const std::string& code = problem.code;
    const ByteRange range = problem.place.range;
    const std::size_t at = range.begin;
    if (code == "json.byte-order-mark")
        return {{HOOKBENCH_TEXT("Remove the byte order mark"), {{range, {}}}}};
    if (code == "json.odd-space")
        return {{HOOKBENCH_TEXT("Type an ordinary space"), {{range, " "}}}};
    if (code == "json.comment")
        return {{HOOKBENCH_TEXT("Remove the comment"), {{range, {}}}}};
    if (code == "json.trailing-comma" || code == "json.extra-comma")
        return {{HOOKBENCH_TEXT("Remove the comma"), {{{at, at + 1}, {}}}}};
    if (code == "json.missing-comma")
        return {{HOOKBENCH_TEXT("Write the comma"), {{{at, at}, ","}}}};
    if (code == "json.extra-colon")
        return {{HOOKBENCH_TEXT("Remove the colon"), {{{at, at + 1}, {}}}}};
    if (code == "json.missing-colon")
        return {{HOOKBENCH_TEXT("Write the colon"), {{{range.end, range.end}, ":"}}},
            {HOOKBENCH_TEXT("Write the colon"), {{{at, at}, ":"}}}};
    if (code == "json.missing-value") {
        const std::size_t behind = std::min(m_payload.find(':', at), m_payload.size() - 1) + 1;
        return {{HOOKBENCH_TEXT("Write null"), {{{behind, behind}, " null"}}},
            {HOOKBENCH_TEXT("Write an empty text"), {{{behind, behind}, " \"\""}}}};
    }
    if (code == "json.wrong-closing" && problem.arguments.size() == 2)
        return {{HOOKBENCH_TEXT("Write the bracket that belongs here"), {{{at, at + 1}, problem.arguments[1]}}}};
    if (code == "json.extra-closing")
        return {{HOOKBENCH_TEXT("Remove the bracket"), {{{at, at + 1}, {}}}}};
    if (code == "json.text-after-end")
        return {{HOOKBENCH_TEXT("Remove what follows the end"), {{{at, m_payload.size()}, {}}}}};
    return {};
}

/// Whether the problem is gone with it, and none came up before it.
bool JsonFix::helps(const Idea& idea, const Diagnostic& problem) const
{
    if (idea.changes.empty())
        return false;
    std::string changed(m_payload);
    for (auto change = idea.changes.rbegin(); change != idea.changes.rend(); ++change)
        changed.replace(change->removed.begin, change->removed.size(), change->added);
    const auto left = json::scan(changed).diagnostics;
    return problemsUpTo(left, problem.place.range.begin) < problemsUpTo(m_problems, problem.place.range.begin);
}

std::optional<Fix> JsonFix::inBody(const Idea& idea) const
{
    Fix fix;
    fix.title = idea.title;
    for (const Change& change : idea.changes) {
        const auto range = bodyRange(change.removed);
        if (!range)
            return std::nullopt;
        fix.edits.push_back({{Part::Body, -1, *range}, change.added});
    }
    return fix;
}

/// Literal text of the body, exactly; nothing for what is filled in, trimmed or printed more than once.
std::optional<ByteRange> JsonFix::bodyRange(ByteRange payload) const
{
    for (const liquid::Origin& origin : m_origins.around(payload)) {
        const bool isWithin = origin.output.begin <= payload.begin && payload.end <= origin.output.end;
        if (origin.isFilledIn || !isWithin || m_origins.isRepeated(origin))
            continue;
        const std::size_t begin = origin.source.begin + (payload.begin - origin.output.begin);
        const ByteRange body{begin, begin + payload.size()};
        if (origin.source.size() == origin.output.size())
            return body;
    }
    return std::nullopt;
}

} // namespace hookbench
