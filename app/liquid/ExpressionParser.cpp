// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"

#include "liquid/Characters.h"
#include "liquid/LaxReader.h"
#include "liquid/ParserDepth.h"

#include <algorithm>
#include <charconv>

namespace hookbench::liquid {

namespace {

bool isConstantName(const LexToken& token)
{
    return token.keyword >= Keyword::True && token.keyword <= Keyword::Blank;
}

Value constantOf(Keyword keyword)
{
    switch (keyword) {
    case Keyword::True:
        return Value::boolean(true);
    case Keyword::False:
        return Value::boolean(false);
    case Keyword::Empty:
        return Value::constant(ValueType::Empty);
    case Keyword::Blank:
        return Value::constant(ValueType::Blank);
    default:
        return {};
    }
}

void emptyToText(Value& literal)
{
    if (literal.is(ValueType::Empty) || literal.is(ValueType::Blank))
        literal = Value::string({});
}

} // namespace

/// How tightly an operator binds where expressions may stand anywhere: and/or least, < and the like most.
Parser::Operator Parser::operatorOf(const LexToken& token)
{
    switch (token.type) {
    case LexType::Less:
        return {ExpressionKind::Compare, Comparison::Less, 4};
    case LexType::LessOrEqual:
        return {ExpressionKind::Compare, Comparison::LessOrEqual, 4};
    case LexType::Greater:
        return {ExpressionKind::Compare, Comparison::Greater, 4};
    case LexType::GreaterOrEqual:
        return {ExpressionKind::Compare, Comparison::GreaterOrEqual, 4};
    case LexType::Equal:
        return {ExpressionKind::Compare, Comparison::Equal, 3};
    case LexType::NotEqual:
        return {ExpressionKind::Compare, Comparison::NotEqual, 3};
    case LexType::Name:
        if (token.keyword == Keyword::Contains)
            return {ExpressionKind::Contains, Comparison::Equal, 2};
        if (token.keyword == Keyword::And)
            return {ExpressionKind::And, Comparison::Equal, 1};
        if (token.keyword == Keyword::Or)
            return {ExpressionKind::Or, Comparison::Equal, 1};
        return {};
    default:
        return {};
    }
}

ExpressionIndex Parser::addLiteral(Value value, std::uint32_t begin, std::uint32_t end)
{
    m_program.literals.push_back(value);
    Expression expression;
    expression.first = static_cast<std::uint32_t>(m_program.literals.size() - 1);
    expression.begin = begin;
    expression.end = end;
    return addExpression(expression);
}

ExpressionIndex Parser::noValue()
{
    return addLiteral({}, peek().begin, peek().begin);
}

std::uint32_t Parser::addArguments(std::span<const ExpressionIndex> expressions)
{
    const auto first = static_cast<std::uint32_t>(m_program.arguments.size());
    for (const ExpressionIndex expression : expressions)
        m_program.arguments.push_back(expression);
    return first;
}

ExpressionIndex Parser::parseExpression()
{
    if (dialect().grammar.hasExpressionsEverywhere)
        return parseBinary(1);
    const ExpressionIndex term = parseTerm();
    // empty and blank are special beside a comparison only; elsewhere they are the empty text.
    const Expression& expression = m_program.expressions[term];
    if (expression.kind == ExpressionKind::Literal)
        emptyToText(m_program.literals[expression.first]);
    return term;
}

ExpressionIndex Parser::parseCondition()
{
    return parseBinary(1);
}

ExpressionIndex Parser::parseBinary(int weakest)
{
    const Depth depth(*this);
    if (depth.isTooDeep())
        return noValue();
    ExpressionIndex left = parseTerm();
    bool isCompared = false;
    for (;;) {
        Operator found = operatorOf(peek());
        // Where comparisons stand in conditions only, all of them bind alike, and none is part of another.
        if (!dialect().grammar.hasExpressionsEverywhere && found.strength > 1)
            found.strength = isCompared ? 0 : 2;
        if (found.strength == 0 || found.strength < weakest || tagHasError())
            return left;
        colour(peek(), found.kind == ExpressionKind::Compare ? TokenKind::Operator : TokenKind::Keyword);
        take();
        const bool groupsFromRight = found.strength == 1;
        const ExpressionIndex right = parseBinary(groupsFromRight ? 1 : found.strength + 1);
        Expression expression;
        expression.kind = found.kind;
        expression.operation = found.comparison;
        expression.first = left;
        expression.second = right;
        expression.begin = m_program.expressions[left].begin;
        expression.end = m_program.expressions[right].end;
        left = addExpression(expression);
        isCompared = true;
    }
}

ExpressionIndex Parser::parseTerm()
{
    const LexToken& token = peek();
    const std::uint32_t begin = token.begin;
    const std::uint32_t end = token.end;
    switch (token.type) {
    case LexType::String:
        take();
        return addLiteral(Value::string(m_program.text(begin + 1, end - 1)), begin, end);
    case LexType::Integer:
    case LexType::Decimal:
        return parseNumber(take());
    case LexType::OpenParenthesis:
        return parseParenthesis();
    case LexType::OpenBracket:
        return parsePath();
    case LexType::Name:
        if (!isConstantName(token) || isPathWithConstantName())
            return parsePath();
        take();
        return addLiteral(constantOf(token.keyword), begin, end);
    default:
        if (token.type == LexType::Bad || token.type == LexType::RawStart)
            failAt(token);
        else
            fail(syntax::missingValue, {begin, end}, {spelling(token)});
        return noValue();
    }
}

/// In Shopify's Liquid `true.x` reads a variable named true.
bool Parser::isPathWithConstantName() const
{
    const LexType next = peekSecond().type;
    return !dialect().grammar.hasExpressionsEverywhere && (next == LexType::Dot || next == LexType::OpenBracket);
}

ExpressionIndex Parser::parseNumber(const LexToken& token)
{
    const std::string_view digits = text(token);
    const char* end = digits.data() + digits.size();
    if (token.type == LexType::Decimal) {
        double decimal = 0;
        std::from_chars(digits.data(), end, decimal);
        return addLiteral(Value::decimal(decimal), token.begin, token.end);
    }
    const Value integer = integerOf(digits);
    if (integer.is(ValueType::BigInteger) && dialect().grammar.hasExpressionsEverywhere)
        failUnknown(syntax::numberTooLarge, token);
    return addLiteral(integer, token.begin, token.end);
}

Value Parser::integerOf(std::string_view digits)
{
    std::int64_t integer = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), integer).ec == std::errc())
        return Value::integer(integer);
    const std::size_t sign = digits.starts_with('-') ? 1 : 0;
    const std::size_t first = digits.find_first_not_of('0', sign);
    return Value::bigInteger(first == sign ? digits : keep("-" + std::string(digits.substr(first))).substr(1 - sign));
}

ExpressionIndex Parser::parseParenthesis()
{
    const LexToken open = take();
    if (dialect().grammar.hasExpressionsEverywhere) {
        const ExpressionIndex inner = parseBinary(1);
        if (!tagHasError())
            expect(LexType::CloseParenthesis, ")");
        return inner;
    }
    const ExpressionIndex first = parseTerm();
    if (!tagHasError())
        expect(LexType::DotDot, "..");
    const ExpressionIndex last = tagHasError() ? noIndex : parseTerm();
    const std::uint32_t end = peek().end;
    if (!tagHasError())
        expect(LexType::CloseParenthesis, ")");
    if (tagHasError())
        return noValue();
    const bool endsWithRange = m_program.expressions[last].kind == ExpressionKind::Range;
    if (hasSpace(first) || hasSpace(last) || endsWithRange) // which is no range by Ruby's pattern
        return LaxReader(*this).value({open.begin, end});
    Expression range;
    range.kind = ExpressionKind::Range;
    range.first = first;
    range.second = last;
    fitRangeBounds(range);
    range.begin = open.begin;
    range.end = end;
    return addExpression(range);
}

/// Whether it is a text with white space in it.
bool Parser::hasSpace(ExpressionIndex literal) const
{
    const Expression& expression = m_program.expressions[literal];
    if (expression.kind != ExpressionKind::Literal || !m_program.literals[expression.first].isString())
        return false;
    return std::ranges::any_of(m_program.literals[expression.first].text(), isSpace);
}

/// A literal, or a range between such.
bool Parser::isConstant(const Expression& expression) const
{
    if (expression.kind != ExpressionKind::Range)
        return expression.kind == ExpressionKind::Literal;
    return isConstant(m_program.expressions[expression.first]) && isConstant(m_program.expressions[expression.second]);
}

void Parser::fitRangeBounds(const Expression& range)
{
    const Expression& first = m_program.expressions[range.first];
    const Expression& last = m_program.expressions[range.second];
    for (const Expression* bound : {&first, &last}) {
        if (bound->kind == ExpressionKind::Literal)
            emptyToText(m_program.literals[bound->first]);
    }
    if (!isConstant(first) || !isConstant(last))
        return;
    for (const Expression* bound : {&first, &last}) {
        Value none = Value::boolean(false);
        Value& literal = bound->kind == ExpressionKind::Literal ? m_program.literals[bound->first] : none;
        if (literal.is(ValueType::Decimal))
            literal = Value::integer(static_cast<std::int64_t>(std::clamp(literal.toDecimal(), -1e15, 1e15)));
        else if (literal.is(ValueType::Boolean))
            fail(syntax::rangeBound, {bound->begin, bound->end},
                {std::string(m_program.text(bound->begin, bound->end))});
    }
}

} // namespace hookbench::liquid
