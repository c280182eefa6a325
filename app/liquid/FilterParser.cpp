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
    expression.end = m_program.lexTokens[m_at - 1].end;
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
        reportUnknownFilter(name);
    call.end = take().end;
    std::array<ExpressionIndex, mostArguments> arguments{};
    std::size_t count = 0;
    if (accept(LexType::Colon)) {
        do {
            if (count == arguments.size()) {
                failAt(peek());
                break;
            }
            arguments[count++] = parseArgument();
        } while (!tagHasError() && accept(LexType::Comma));
        call.end = m_program.expressions[arguments[count - 1]].end;
    }
    if (dialect().grammar.joinsNamedArguments) {
        const auto isPositional = [this](ExpressionIndex index) {
            return m_program.expressions[index].kind != ExpressionKind::Named;
        };
        const auto named = std::stable_partition(
            arguments.begin(), arguments.begin() + static_cast<std::ptrdiff_t>(count), isPositional);
        call.namedCount = static_cast<std::uint16_t>(arguments.begin() + static_cast<std::ptrdiff_t>(count) - named);
    }
    call.firstArgument = addArguments(std::span(arguments).first(count));
    call.argumentCount = static_cast<std::uint16_t>(count);
    m_program.filterCalls.push_back(call);
}

void Parser::reportUnknownFilter(const LexToken& name)
{
    if (dialect().grammar.knowsAllFilters) {
        failUnknown(syntax::unknownFilter, name);
        return;
    }
    Diagnostic warning = syntaxError(syntax::unknownFilter, {name.begin, name.end}, {std::string(text(name))});
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
