// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/LaxReader.h"

#include "liquid/Characters.h"
#include "liquid/LaxPatterns.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hookbench::liquid {

namespace {

ByteRange shifted(ByteRange range, std::size_t by)
{
    return {range.begin + by, range.end + by};
}

bool isQuoted(std::string_view text)
{
    return !text.empty() && (text.front() == '\'' || text.front() == '"') && text.front() == text.back();
}

Comparison comparisonOf(std::string_view word)
{
    if (word == "==")
        return Comparison::Equal;
    if (word == "!=" || word == "<>")
        return Comparison::NotEqual;
    if (word == "<")
        return Comparison::Less;
    if (word == "<=")
        return Comparison::LessOrEqual;
    if (word == ">")
        return Comparison::Greater;
    return word == ">=" ? Comparison::GreaterOrEqual : Comparison::Unknown;
}

bool isOperatorByte(char c)
{
    return c == '=' || c == '!' || c == '<' || c == '>' || c == '_' || (c >= 'a' && c <= 'z');
}

/// The end of an argument of a filter: a fragment, with a name before it or without.
std::size_t argumentEnd(std::string_view text, std::size_t at)
{
    const std::size_t nameEnd = lax::skipWord(text, at);
    const std::size_t colon = lax::skipSpace(text, nameEnd);
    if (nameEnd > at && colon < text.size() && text[colon] == ':') {
        const std::size_t begin = lax::skipSpace(text, colon + 1);
        const std::size_t end = lax::fragmentEnd(text, begin);
        if (end > begin)
            return end;
    }
    return lax::fragmentEnd(text, at);
}

} // namespace

LaxReader::LaxReader(Parser& parser)
    : m_parser(parser)
{
}

ExpressionIndex LaxReader::literal(Value value, ByteRange markup)
{
    return m_parser.addLiteral(value, static_cast<std::uint32_t>(markup.begin), static_cast<std::uint32_t>(markup.end));
}

ExpressionIndex LaxReader::operand(ByteRange markup)
{
    if (text(markup) == "empty")
        return literal(Value::constant(ValueType::Empty), markup);
    if (text(markup) == "blank")
        return literal(Value::constant(ValueType::Blank), markup);
    return value(markup);
}

ExpressionIndex LaxReader::value(ByteRange markup)
{
    markup = shifted(lax::stripped(text(markup), {0, markup.end - markup.begin}), markup.begin);
    const std::string_view word = text(markup);
    if (isQuoted(word))
        return literal(Value::string(word.size() < 2 ? std::string_view() : word.substr(1, word.size() - 2)), markup);
    const ExpressionIndex known = constant(word, markup);
    if (known != noIndex)
        return known;
    if (++m_depth > Limits().nesting) {
        m_parser.fail(syntax::tooDeep, markup);
        return literal({}, markup);
    }
    ExpressionIndex read = range(markup);
    if (read == noIndex)
        read = number(markup);
    if (read == noIndex)
        read = path(markup);
    --m_depth;
    return read;
}

/// noIndex if the word is none.
ExpressionIndex LaxReader::constant(std::string_view word, ByteRange markup)
{
    if (word.empty() || word == "nil" || word == "null")
        return literal({}, markup);
    if (word == "true" || word == "false")
        return literal(Value::boolean(word == "true"), markup);
    if (word == "empty" || word == "blank")
        return literal(Value::string({}), markup);
    return noIndex;
}

/// (first..last). The first end goes on to the last .. of its word, so that (1...3) is 1. to 3.
ExpressionIndex LaxReader::range(ByteRange markup)
{
    const std::string_view all = text(markup);
    if (all.size() < 2 || all.front() != '(' || all.back() != ')')
        return noIndex;
    const std::size_t begin = lax::skipSpace(all, 1);
    std::size_t wordEnd = begin;
    while (wordEnd < all.size() && !lax::isSpace(all[wordEnd]))
        ++wordEnd;
    std::size_t firstEnd = wordEnd;
    std::size_t dots = lax::skipSpace(all, wordEnd);
    if (!all.substr(dots).starts_with("..")) {
        dots = all.substr(0, wordEnd).rfind("..");
        if (dots == std::string_view::npos || dots <= begin)
            return noIndex;
        firstEnd = dots;
    }
    const ByteRange rest = lax::stripped(all, {dots + 2, all.size() - 1});
    const std::string_view last = all.substr(rest.begin, rest.end - std::min(rest.begin, rest.end));
    if (firstEnd == begin || last.empty() || std::ranges::any_of(last, lax::isSpace))
        return noIndex;
    Expression expression;
    expression.kind = ExpressionKind::Range;
    expression.first = value(shifted({begin, firstEnd}, markup.begin));
    expression.second = value(shifted(rest, markup.begin));
    m_parser.fitRangeBounds(expression);
    expression.begin = static_cast<std::uint32_t>(markup.begin);
    expression.end = static_cast<std::uint32_t>(markup.end);
    return m_parser.addExpression(expression);
}

/// Digits and points, of which the first ones count: 1.2.3 is 1.2.
ExpressionIndex LaxReader::number(ByteRange markup)
{
    const std::string_view all = text(markup);
    const std::size_t digits = all.front() == '-' ? 1 : 0;
    if (digits >= all.size() || !isDigit(all[digits]))
        return noIndex;
    if (!std::all_of(all.begin() + static_cast<std::ptrdiff_t>(digits), all.end(),
            [](char c) { return isDigit(c) || c == '.'; }))
        return noIndex;
    const std::size_t point = all.find('.');
    if (point == std::string_view::npos)
        return literal(m_parser.integerOf(all), markup);
    std::size_t end = point + 1;
    while (end < all.size() && isDigit(all[end]))
        ++end;
    double decimal = 0;
    std::from_chars(all.data(), all.data() + (end == point + 1 ? point : end), decimal);
    return literal(Value::decimal(decimal), markup);
}

/// A path without a name. It is nil when it runs, but no nil as written.
ExpressionIndex LaxReader::nothing(ByteRange markup)
{
    Expression expression;
    expression.kind = ExpressionKind::Filtered;
    expression.first = literal({}, markup);
    expression.begin = static_cast<std::uint32_t>(markup.begin);
    expression.end = static_cast<std::uint32_t>(markup.end);
    return m_parser.addExpression(expression);
}

/// Words and brackets; what stands between does not matter.
ExpressionIndex LaxReader::path(ByteRange markup)
{
    const std::vector<ByteRange> steps = lax::findSteps(text(markup));
    if (steps.empty())
        return nothing(markup);
    Expression expression;
    expression.kind = ExpressionKind::Path;
    expression.begin = static_cast<std::uint32_t>(markup.begin);
    expression.end = static_cast<std::uint32_t>(markup.end);
    const ByteRange root = shifted(steps.front(), markup.begin);
    if (text(root).front() == '[') {
        expression.kind = ExpressionKind::ComputedPath;
        expression.first = value({root.begin + 1, root.end - 1});
    } else {
        expression.first = m_parser.nameIndex(text(root));
    }
    std::vector<Step> made;
    for (std::size_t i = 1; i < steps.size() && i <= 0xFFFF; ++i)
        made.push_back(step(shifted(steps[i], markup.begin)));
    expression.count = static_cast<std::uint16_t>(made.size());
    expression.second = static_cast<std::uint32_t>(m_parser.program().steps.size());
    for (const Step& one : made)
        m_parser.program().steps.push_back(one);
    return m_parser.addExpression(expression);
}

Step LaxReader::step(ByteRange range)
{
    if (text(range).front() == '[')
        return m_parser.indexStep(value({range.begin + 1, range.end - 1}), static_cast<std::uint32_t>(range.end));
    return m_parser.keyStep(text(range), static_cast<std::uint32_t>(range.end));
}

ExpressionIndex LaxReader::filtered(ByteRange markup)
{
    const std::string_view all = text(markup);
    const auto name = lax::findFragment(all, 0);
    if (!name)
        return literal({}, markup);
    const ExpressionIndex base = value(shifted(*name, markup.begin));
    std::size_t at = all.find('|', name->end);
    if (at == std::string_view::npos)
        return base;
    std::vector<ByteRange> filters;
    for (at = lax::skipSpace(all, at + 1); at < all.size(); ++at) {
        const std::size_t begin = at;
        while (at < all.size()) {
            const std::size_t end = lax::isSpace(all[at]) || all[at] == ',' ? at + 1 : lax::fragmentEnd(all, at);
            if (end == at)
                break;
            at = end;
        }
        if (at > begin)
            filters.push_back(shifted({begin, at}, markup.begin));
    }
    Expression expression;
    expression.kind = ExpressionKind::Filtered;
    expression.first = base;
    std::vector<FilterCall> calls;
    for (const ByteRange& one : filters)
        addFilter(one, calls);
    expression.second = static_cast<std::uint32_t>(m_parser.program().filterCalls.size());
    expression.count = static_cast<std::uint16_t>(std::min<std::size_t>(calls.size(), 0xFFFF));
    for (const FilterCall& call : calls)
        m_parser.program().filterCalls.push_back(call);
    expression.begin = static_cast<std::uint32_t>(markup.begin);
    expression.end = static_cast<std::uint32_t>(markup.end);
    return m_parser.addExpression(expression);
}

/// The first word is the name, and what follows a colon or comma is an argument; all else does not matter.
void LaxReader::addFilter(ByteRange markup, std::vector<FilterCall>& calls)
{
    const std::string_view all = text(markup);
    std::size_t nameBegin = 0;
    while (nameBegin < all.size() && !lax::isWord(all[nameBegin]))
        ++nameBegin;
    if (nameBegin == all.size())
        return;
    const ByteRange name = shifted({nameBegin, lax::skipWord(all, nameBegin)}, markup.begin);
    FilterCall call;
    call.definition = findFilter(m_parser.dialect(), text(name));
    if (call.definition == nullptr)
        m_parser.reportUnknownFilter(name);
    std::vector<ExpressionIndex> arguments;
    for (std::size_t at = 0; at < all.size() && arguments.size() < Parser::mostArguments;) {
        if (all[at] != ':' && all[at] != ',') {
            ++at;
            continue;
        }
        const std::size_t begin = lax::skipSpace(all, at + 1);
        const std::size_t end = argumentEnd(all, begin);
        if (end > begin)
            arguments.push_back(argument(shifted({begin, end}, markup.begin)));
        at = end > begin ? end : at + 1;
    }
    m_parser.setArguments(call, arguments);
    call.begin = static_cast<std::uint32_t>(markup.begin);
    call.end = static_cast<std::uint32_t>(markup.end);
    calls.push_back(call);
}

ExpressionIndex LaxReader::argument(ByteRange markup)
{
    const auto named = lax::asAttribute(text(markup));
    if (!named)
        return value(markup);
    Expression expression;
    expression.kind = ExpressionKind::Named;
    expression.first = m_parser.nameIndex(text(shifted(named->name, markup.begin)));
    expression.second = value(shifted(named->value, markup.begin));
    expression.begin = static_cast<std::uint32_t>(markup.begin);
    expression.end = static_cast<std::uint32_t>(markup.end);
    return m_parser.addExpression(expression);
}

ExpressionIndex LaxReader::condition(ByteRange markup)
{
    std::vector<ByteRange> pieces = lax::splitCondition(text(markup));
    if (pieces.empty())
        return noIndex;
    ExpressionIndex whole = comparison(shifted(pieces.back(), markup.begin));
    pieces.pop_back();
    while (!pieces.empty() && whole != noIndex) {
        const ByteRange word = lax::stripped(text(markup), pieces.back());
        const std::string_view junction = text(shifted(word, markup.begin));
        pieces.pop_back();
        if (pieces.empty() || (junction != "and" && junction != "or"))
            return noIndex;
        const ExpressionIndex left = comparison(shifted(pieces.back(), markup.begin));
        pieces.pop_back();
        if (left == noIndex)
            return noIndex;
        whole = join(junction == "and" ? ExpressionKind::And : ExpressionKind::Or, Comparison::Equal, left, whole);
    }
    return whole;
}

ExpressionIndex LaxReader::join(ExpressionKind kind, Comparison operation, ExpressionIndex left, ExpressionIndex right)
{
    Expression expression;
    expression.kind = kind;
    expression.operation = operation;
    expression.first = left;
    expression.second = right;
    expression.begin = m_parser.program().expressions[left].begin;
    expression.end = m_parser.program().expressions[right].end;
    return m_parser.addExpression(expression);
}

/// left, left operator, or left operator right; what follows does not matter.
ExpressionIndex LaxReader::comparison(ByteRange markup)
{
    const std::string_view all = text(markup);
    const auto first = lax::findFragment(all, 0);
    if (!first)
        return noIndex;
    const ExpressionIndex left = operand(shifted(*first, markup.begin));
    const std::size_t begin = lax::skipSpace(all, first->end);
    std::size_t end = begin;
    while (end < all.size() && isOperatorByte(all[end]))
        ++end;
    if (end == begin)
        return left;
    const std::string_view word = all.substr(begin, end - begin);
    const std::size_t second = lax::skipSpace(all, end);
    const ByteRange rest = shifted({second, lax::fragmentEnd(all, second)}, markup.begin);
    const ExpressionIndex right = rest.begin == rest.end ? literal({}, rest) : operand(rest);
    if (word == "contains")
        return join(ExpressionKind::Contains, Comparison::Equal, left, right);
    return join(ExpressionKind::Compare, comparisonOf(word), left, right);
}

} // namespace hookbench::liquid
