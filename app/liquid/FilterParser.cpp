// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"

#include <algorithm>
#include <array>

namespace hookbench::liquid {

ExpressionIndex Parser::parseFiltered()
{
    const ExpressionIndex base = parseExpression();
    if (!is(LexType::Pipe) || tagHasError())
        return base;
    Expression expression;
    expression.kind = ExpressionKind::Filtered;
    expression.first = base;
    expression.second = static_cast<std::uint32_t>(m_program.filterCalls.size());
    expression.begin = m_program.expressions[base].begin;
    while (is(LexType::Pipe) && !tagHasError()) {
        parseFilter();
        ++expression.count;
    }
    expression.end = previous().end;
    return addExpression(expression);
}

void Parser::parseFilter()
{
    FilterCall call;
    call.begin = take().begin;
    const LexToken& name = peek();
    const bool isReserved = name.keyword != Keyword::None && dialect().grammar.keepsNamesReserved;
    if (name.type != LexType::Name || isReserved) {
        if (name.type == LexType::Bad)
            failAt(name);
        else
            fail(syntax::missingFilterName, {call.begin, call.begin + 1});
        call.end = call.begin + 1;
        m_program.filterCalls.push_back(call);
        return;
    }
    call.definition = findFilter(dialect(), text(name));
    colour(name, call.definition != nullptr ? TokenKind::FilterName : TokenKind::UnknownFilter);
    if (call.definition == nullptr)
        reportUnknownFilter({name.begin, name.end});
    call.end = take().end;
    std::array<ExpressionIndex, mostArguments> room;
    std::size_t count = 0;
    if (accept(LexType::Colon)) {
        do {
            if (count == room.size()) {
                failAt(peek());
                break;
            }
            room[count++] = parseArgument();
        } while (!tagHasError() && accept(LexType::Comma));
        call.end = m_program.expressions[room[count - 1]].end;
    }
    setArguments(call, std::span(room).first(count));
    m_program.filterCalls.push_back(call);
}

void Parser::setArguments(FilterCall& call, std::span<ExpressionIndex> arguments)
{
    if (!arguments.empty() && dialect().grammar.joinsNamedArguments)
        call.namedCount = static_cast<std::uint16_t>(moveNamedBehind(arguments));
    call.firstArgument = addArguments(arguments);
    call.firstLiteral = firstLiteralOf(arguments);
    call.argumentCount = static_cast<std::uint16_t>(arguments.size());
}

/// Returns how many there are.
std::size_t Parser::moveNamedBehind(std::span<ExpressionIndex> arguments) const
{
    const auto isPositional = [this](ExpressionIndex index) {
        return m_program.expressions[index].kind != ExpressionKind::Named;
    };
    if (std::ranges::all_of(arguments, isPositional))
        return 0; // as nearly all are; sorting would ask the heap for room
    return static_cast<std::size_t>(
        arguments.end() - std::stable_partition(arguments.begin(), arguments.end(), isPositional));
}

/// Where the values of arguments lie in a row; noIndex if one of them has to be evaluated.
std::uint32_t Parser::firstLiteralOf(std::span<const ExpressionIndex> arguments) const
{
    if (arguments.empty())
        return 0;
    const std::uint32_t first = m_program.expressions[arguments.front()].first;
    for (std::uint32_t i = 0; i < arguments.size(); ++i) {
        const Expression& argument = m_program.expressions[arguments[i]];
        if (argument.kind != ExpressionKind::Literal || argument.first != first + i)
            return noIndex;
    }
    return first;
}

void Parser::reportUnknownFilter(ByteRange name)
{
    Diagnostic warning = syntaxError(syntax::unknownFilter, name, {std::string(m_program.text(name.begin, name.end))});
    if (dialect().grammar.knowsAllFilters) {
        m_program.diagnostics.push_back(std::move(warning));
        return;
    }
    warning.severity = Severity::Warning;
    warning.hintText = HOOKBENCH_TEXT("The value passes through unchanged. Look for a misspelling.");
    m_program.diagnostics.push_back(std::move(warning));
}

ExpressionIndex Parser::parseArgument()
{
    const LexToken name = peek();
    if (name.type != LexType::Name || name.keyword == Keyword::Blank || peekSecond().type != LexType::Colon)
        return parseExpression();
    colour(peek(), TokenKind::Keyword);
    take();
    take();
    Expression named;
    named.kind = ExpressionKind::Named;
    named.first = nameIndex(text(name));
    named.second = parseExpression();
    named.begin = name.begin;
    named.end = m_program.expressions[named.second].end;
    return addExpression(named);
}

} // namespace hookbench::liquid
