// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/JsonMachine.h"

#include <algorithm>
#include <deque>

namespace hookbench::proof {

namespace {

enum State : std::uint8_t {
    Value, ///< a value has to come; the start
    FirstItem, ///< or the end of the array
    FirstKey, ///< or the end of the object
    Key,
    Colon,
    AfterValue,
    KeyString,
    KeyEscape,
    KeyHex1,
    KeyHex2,
    KeyHex3,
    KeyHex4,
    String,
    Escape,
    Hex1,
    Hex2,
    Hex3,
    Hex4,
    Minus,
    Zero,
    Integer,
    Point,
    Fraction,
    Exponent,
    ExponentSign,
    ExponentDigits,
    Literal, ///< from here on: the characters of true, false, null that have come
};

constexpr std::string_view literals = "true false null ";
constexpr std::uint32_t deepest = 500;
constexpr std::size_t mostPlaces = 4000;
/// Once it is known that a text fails, where all the others lead to matters less.
constexpr std::size_t mostOfFailing = 200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

JsonPlace at(JsonPlace place, std::uint8_t state)
{
    return {state, place.stack};
}

bool endsNumber(std::uint8_t state)
{
    return state == Zero || state == Integer || state == Fraction || state == ExponentDigits;
}

} // namespace

JsonMachine::JsonMachine(const Languages& languages)
    : m_languages(languages)
    , m_levels(1)
{
}

bool JsonMachine::isComplete(JsonPlace place) const
{
    return place.stack == 0 && (place.state == AfterValue || endsNumber(place.state));
}

bool JsonMachine::isInString(JsonPlace place) const
{
    return place.state >= KeyString && place.state <= Hex4;
}

std::optional<JsonPlace> JsonMachine::step(JsonPlace place, char c)
{
    if (place.state >= Literal) {
        const std::size_t come = place.state - Literal;
        if (literals[come] != c)
            return std::nullopt;
        return at(
            place, literals[come + 1] == ' ' ? std::uint8_t(AfterValue) : static_cast<std::uint8_t>(place.state + 1));
    }
    if (place.state >= Minus)
        return stepNumber(place, c);
    if (place.state >= KeyString)
        return stepString(place, c);
    if (isSpace(c))
        return place;
    switch (place.state) {
    case FirstItem:
        return c == ']' ? close(place, false) : beginValue(place, c);
    case FirstKey:
        if (c == '}')
            return close(place, true);
        [[fallthrough]];
    case Key:
        return c == '"' ? std::optional(at(place, KeyString)) : std::nullopt;
    case Colon:
        return c == ':' ? std::optional(at(place, Value)) : std::nullopt;
    case AfterValue:
        return afterValue(place, c);
    default:
        return beginValue(place, c);
    }
}

std::optional<JsonPlace> JsonMachine::beginValue(JsonPlace place, char c)
{
    switch (c) {
    case '{':
        return open(place, true);
    case '[':
        return open(place, false);
    case '"':
        return at(place, String);
    case '-':
        return at(place, Minus);
    case '0':
        return at(place, Zero);
    default:
        break;
    }
    if (isDigit(c))
        return at(place, Integer);
    for (std::size_t i = 0; i < literals.size(); ++i) {
        if ((i == 0 || literals[i - 1] == ' ') && literals[i] == c)
            return at(place, static_cast<std::uint8_t>(Literal + i + 1));
    }
    return std::nullopt;
}

std::optional<JsonPlace> JsonMachine::afterValue(JsonPlace place, char c)
{
    if (place.stack == 0)
        return std::nullopt;
    const bool isObject = m_levels[place.stack].isObject;
    if (c == ',')
        return at(place, isObject ? Key : Value);
    if (c == '}' || c == ']')
        return close(place, c == '}');
    return std::nullopt;
}

std::optional<JsonPlace> JsonMachine::open(JsonPlace place, bool isObject)
{
    const Level level = m_levels[place.stack];
    if (level.depth >= deepest)
        return std::nullopt;
    std::uint32_t above = isObject ? level.inObject : level.inArray;
    if (above == 0) {
        above = static_cast<std::uint32_t>(m_levels.size());
        m_levels.push_back({place.stack, isObject, level.depth + 1, 0, 0});
        (isObject ? m_levels[place.stack].inObject : m_levels[place.stack].inArray) = above;
    }
    return JsonPlace{isObject ? FirstKey : FirstItem, above};
}

std::optional<JsonPlace> JsonMachine::close(JsonPlace place, bool isObject)
{
    if (place.stack == 0 || m_levels[place.stack].isObject != isObject)
        return std::nullopt;
    return JsonPlace{AfterValue, m_levels[place.stack].below};
}

std::optional<JsonPlace> JsonMachine::stepString(JsonPlace place, char c) const
{
    const bool isKey = place.state <= KeyHex4;
    const std::uint8_t base = isKey ? KeyString : String;
    const auto kind = static_cast<std::uint8_t>(place.state - base);
    if (kind == 0) {
        if (c == '"')
            return at(place, isKey ? Colon : AfterValue);
        if (c == '\\')
            return at(place, static_cast<std::uint8_t>(base + 1));
        return static_cast<unsigned char>(c) < 0x20 ? std::nullopt : std::optional(place);
    }
    if (kind == 1) {
        if (c == 'u')
            return at(place, static_cast<std::uint8_t>(base + 2));
        const bool isKnown = c != '\0' && std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos;
        return isKnown ? std::optional(at(place, base)) : std::nullopt;
    }
    if (!isHexDigit(c))
        return std::nullopt;
    return at(place, kind == 5 ? base : static_cast<std::uint8_t>(place.state + 1));
}

std::optional<JsonPlace> JsonMachine::stepNumber(JsonPlace place, char c)
{
    const std::uint8_t state = place.state;
    if (isDigit(c)) {
        if (state == Minus)
            return at(place, c == '0' ? Zero : Integer);
        if (state == Point)
            return at(place, Fraction);
        if (state == Exponent || state == ExponentSign)
            return at(place, ExponentDigits);
        return state == Zero ? std::nullopt : std::optional(place);
    }
    if (c == '.' && (state == Zero || state == Integer))
        return at(place, Point);
    if ((c == 'e' || c == 'E') && (state == Zero || state == Integer || state == Fraction))
        return at(place, Exponent);
    if ((c == '+' || c == '-') && state == Exponent)
        return at(place, ExponentSign);
    return endsNumber(state) ? step(at(place, AfterValue), c) : std::nullopt;
}

std::optional<JsonPlace> JsonMachine::read(JsonPlace place, std::string_view text, std::size_t& failedAt)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto next = step(place, text[i]);
        if (!next) {
            failedAt = i;
            return std::nullopt;
        }
        place = *next;
    }
    return place;
}

const JsonOutcome& JsonMachine::read(JsonPlace place, Language language)
{
    const auto [found, isNew] = m_outcomes.try_emplace({place, language});
    if (isNew)
        found->second = explore(place, m_languages.automaton(language));
    return found->second;
}

/// All places together with the states of the automaton, the nearest first.
JsonOutcome JsonMachine::explore(JsonPlace from, const Automaton& automaton)
{
    struct Point {
        JsonPlace place;
        StateIndex state = 0;
        std::size_t before = 0;
        Symbol symbol = 0;
    };
    JsonOutcome outcome;
    if (automaton.size() == 0)
        return outcome;
    const Alphabet& alphabet = m_languages.alphabet();
    std::vector<Point> points = {{from, 0, 0, 0}};
    std::map<std::pair<JsonPlace, StateIndex>, bool> known = {{{from, StateIndex(0)}, true}};
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point point = points[i];
        if (automaton.accepts[point.state])
            outcome.places.push_back(point.place);
        if (points.size() > (outcome.mayFail ? mostOfFailing : mostPlaces)) {
            outcome.isTooDeep = true;
            return outcome;
        }
        for (std::size_t symbol = 0; symbol < alphabet.size(); ++symbol) {
            const StateIndex to = automaton.step(point.state, static_cast<Symbol>(symbol));
            if (to == noState)
                continue;
            // Beyond ASCII all characters are alike to JSON.
            const char32_t character = alphabet.characterOf(static_cast<Symbol>(symbol));
            const auto next = step(point.place, character < 0x80 ? static_cast<char>(character) : '\x7F');
            if (next && known.try_emplace({*next, to}, true).second)
                points.push_back({*next, to, i, static_cast<Symbol>(symbol)});
            if (next || outcome.mayFail)
                continue;
            outcome.mayFail = true;
            outcome.failing = {static_cast<Symbol>(symbol)};
            for (std::size_t back = i; back > 0; back = points[back].before)
                outcome.failing.insert(outcome.failing.begin(), points[back].symbol);
        }
    }
    std::ranges::sort(outcome.places);
    outcome.places.erase(std::unique(outcome.places.begin(), outcome.places.end()), outcome.places.end());
    return outcome;
}

} // namespace hookbench::proof
