// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/JsonCause.h"

#include <algorithm>
#include <string>

namespace hookbench {

struct JsonCause::Words {
    const char* message; ///< %1 the tag, %2 what it put in
    const char* hint;
};

const JsonCause::Words JsonCause::quotation{
    HOOKBENCH_TEXT("The value that %1 put in contains a quotation mark, which ends the JSON string early."),
    HOOKBENCH_TEXT("Use the replace filter to take quotation marks out, or to put a backslash before each of them.")};
const JsonCause::Words JsonCause::backslash{
    HOOKBENCH_TEXT(
        "The value that %1 put in contains a backslash, which changes the meaning of what follows it in JSON."),
    HOOKBENCH_TEXT("Use the replace filter to take backslashes out, or to write two for each.")};
const JsonCause::Words JsonCause::lineBreak{
    HOOKBENCH_TEXT("The value that %1 put in contains a line break, which must not stand in a JSON string."),
    HOOKBENCH_TEXT("Use the strip_newlines filter, or the replace filter to write \\n for each line break.")};
const JsonCause::Words JsonCause::tab{
    HOOKBENCH_TEXT("The value that %1 put in contains a tab, which must not stand in a JSON string."),
    HOOKBENCH_TEXT("Use the replace filter to put a space in place of each tab.")};
const JsonCause::Words JsonCause::control{
    HOOKBENCH_TEXT("The value that %1 put in contains a control character, which must not stand in a JSON string."),
    HOOKBENCH_TEXT("Remove the character from the data.")};
const JsonCause::Words JsonCause::notJson{HOOKBENCH_TEXT("The value that %1 put in is no JSON where it stands: %2"),
    HOOKBENCH_TEXT("Put quotation marks around the tag. Only a number, true, false or null can stand without.")};
const JsonCause::Words JsonCause::silent{HOOKBENCH_TEXT("%1 put in nothing, and JSON needs something there."),
    HOOKBENCH_TEXT("Give the tag a default, or put quotation marks around it.")};
const JsonCause::Words JsonCause::leavesString{
    HOOKBENCH_TEXT("The value that %1 put in ends its JSON string and adds something of its own: %2"),
    HOOKBENCH_TEXT("Use the replace filter to take quotation marks out, or to put a backslash before each of them.")};

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool hasLineBreak(std::string_view text)
{
    return text.find_first_of("\r\n") != std::string_view::npos;
}

/// Whether a backslash at the end of a text takes what follows for an escape.
bool endsInEscape(std::string_view text)
{
    const std::size_t other = text.find_last_not_of('\\');
    const std::size_t backslashes = text.size() - (other == std::string_view::npos ? 0 : other + 1);
    return backslashes % 2 == 1;
}

bool hasBareQuotation(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            return true;
        if (text[i] == '\\')
            ++i;
    }
    return false;
}

bool isString(const json::Token& token)
{
    return token.kind == json::TokenKind::String || token.kind == json::TokenKind::Key;
}

} // namespace

JsonCause::JsonCause(std::string_view payload, const json::Scan& scan, const PayloadOrigins& origins)
    : m_payload(payload)
    , m_scan(scan)
    , m_origins(origins)
{
}

bool JsonCause::explain(Diagnostic& diagnostic) const
{
    if (const auto blame = blameOf(diagnostic.place.range)) {
        apply(*blame, diagnostic);
        return true;
    }
    std::vector<Place> places{diagnostic.place};
    places.insert(places.end(), diagnostic.related.begin(), diagnostic.related.end());
    for (const Place& place : places) {
        if (const auto source = m_origins.source(place.range))
            diagnostic.related.push_back({Part::Body, -1, *source});
    }
    return false;
}

std::vector<Diagnostic> JsonCause::escapes() const
{
    std::vector<Diagnostic> found;
    for (const json::Token& token : m_scan.tokens) {
        if (!isString(token))
            continue;
        const auto origins = m_origins.around(token.range);
        const bool isLeft = !origins.empty() && origins.back().isFilledIn
            && origins.back().output.begin > token.range.begin && origins.back().output.end > token.range.end;
        if (!isLeft)
            continue;
        const liquid::Origin& last = origins.back();
        Diagnostic diagnostic;
        diagnostic.code = "json.value-leaves-string";
        diagnostic.place = {Part::Payload, -1, last.output};
        apply({&leavesString, last.source, m_origins.filledIn(last)}, diagnostic);
        found.push_back(std::move(diagnostic));
    }
    return found;
}

std::optional<JsonCause::Blame> JsonCause::blameOf(ByteRange place) const
{
    const liquid::Origin* origin = filledInAt(place);
    const Words* words = origin != nullptr ? wordsFor(m_payload[place.begin]) : nullptr;
    if (words != nullptr)
        return Blame{words, origin->source, m_origins.filledIn(*origin)};
    if (const auto blame = blameString(tokenAt(place.begin)))
        return blame;
    if (origin != nullptr)
        return Blame{&notJson, origin->source, m_origins.filledIn(*origin)};
    if (const auto tag = m_origins.silentTag(widened(place)))
        return Blame{&silent, *tag, {}};
    return std::nullopt;
}

/// The first value in a string that can have broken it, wherever the problem came to light.
std::optional<JsonCause::Blame> JsonCause::blameString(ByteRange token) const
{
    if (token.isEmpty() || m_payload[token.begin] != '"')
        return std::nullopt;
    for (const liquid::Origin& origin : m_origins.around(token)) {
        const std::string_view value = m_origins.filledIn(origin);
        if (!origin.isFilledIn)
            continue;
        if (hasBareQuotation(value))
            return Blame{&quotation, origin.source, value};
        if (endsInEscape(value))
            return Blame{&backslash, origin.source, value};
        if (hasLineBreak(value))
            return Blame{&lineBreak, origin.source, value};
    }
    return std::nullopt;
}

const liquid::Origin* JsonCause::filledInAt(ByteRange place) const
{
    for (const liquid::Origin& origin : m_origins.around(place)) {
        const bool isInside =
            origin.output.contains(place.begin) && (!place.isEmpty() || origin.output.begin < place.begin);
        if (origin.isFilledIn && isInside)
            return &origin;
    }
    return nullptr;
}

/// The token that a place lies in; an empty range at the end of the payload.
ByteRange JsonCause::tokenAt(std::size_t offset) const
{
    const auto token = std::partition_point(m_scan.tokens.begin(), m_scan.tokens.end(),
        [offset](const json::Token& candidate) { return candidate.range.end <= offset; });
    return token == m_scan.tokens.end() ? ByteRange{offset, offset} : token->range;
}

/// With the white space on both sides.
ByteRange JsonCause::widened(ByteRange place) const
{
    while (place.begin > 0 && isSpace(m_payload[place.begin - 1]))
        --place.begin;
    while (place.end < m_payload.size() && isSpace(m_payload[place.end]))
        ++place.end;
    return place;
}

void JsonCause::apply(const Blame& blame, Diagnostic& diagnostic) const
{
    diagnostic.messageText = blame.words->message;
    diagnostic.hintText = blame.words->hint;
    diagnostic.arguments = {m_origins.tagText(blame.tag), excerpt(blame.value)};
    diagnostic.related.insert(diagnostic.related.begin(), {Part::Body, -1, blame.tag});
}

const JsonCause::Words* JsonCause::wordsFor(char character)
{
    switch (character) {
    case '"':
        return &quotation;
    case '\\':
        return &backslash;
    case '\n':
    case '\r':
        return &lineBreak;
    case '\t':
        return &tab;
    default:
        return static_cast<unsigned char>(character) < 0x20 ? &control : nullptr;
    }
}

} // namespace hookbench
