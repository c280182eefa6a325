// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/ParserDepth.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hookbench::liquid {

namespace {

struct Operator {
    ExpressionKind kind = ExpressionKind::Literal;
    Comparison comparison = Comparison::Equal;
    int strength = 0; ///< 0: no operator
};

/// How tightly an operator binds where expressions may stand anywhere: and/or least, < and the like most.
Operator operatorOf(const LexToken& token)
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

StepKind stepKindOf(std::string_view key)
{
    if (key == "size")
        return StepKind::Size;
    if (key == "first")
        return StepKind::First;
    return key == "last" ? StepKind::Last : StepKind::Key;
}

bool isConstant(const LexToken& token)
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

} // namespace

ExpressionIndex Parser::addExpression(const Expression& expression)
{
    m_program.expressions.push_back(expression);
    return static_cast<ExpressionIndex>(m_program.expressions.size() - 1);
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
    m_program.arguments.insert(m_program.arguments.end(), expressions.begin(), expressions.end());
    return first;
}

ExpressionIndex Parser::parseExpression()
{
    if (dialect().grammar.hasExpressionsEverywhere)
        return parseBinary(1);
    const ExpressionIndex term = parseTerm();
    // empty and blank are special beside a comparison only; elsewhere they are the empty text.
    const Expression& expression = m_program.expressions[term];
    if (expression.kind == ExpressionKind::Literal) {
        Value& literal = m_program.literals[expression.first];
        if (literal.is(ValueType::Empty) || literal.is(ValueType::Blank))
            literal = Value::string({});
    }
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
    for (;;) {
        Operator found = operatorOf(peek());
        // Where comparisons stand in conditions only, all of them bind alike.
        if (!dialect().grammar.hasExpressionsEverywhere && found.strength > 1)
            found.strength = 2;
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
        if (!isConstant(token) || isPathWithConstantName())
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
    std::int64_t integer = 0;
    if (std::from_chars(digits.data(), end, integer).ec == std::errc())
        return addLiteral(Value::integer(integer), token.begin, token.end);
    if (dialect().grammar.hasExpressionsEverywhere)
        failUnknown(syntax::numberTooLarge, token);
    return addLiteral(Value::bigInteger(digits), token.begin, token.end);
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
    const ExpressionIndex first = parseRangeBound();
    if (!tagHasError())
        expect(LexType::DotDot, "..");
    const ExpressionIndex last = tagHasError() ? first : parseRangeBound();
    const std::uint32_t end = peek().end;
    if (!tagHasError())
        expect(LexType::CloseParenthesis, ")");
    Expression range;
    range.kind = ExpressionKind::Range;
    range.first = first;
    range.second = last;
    range.begin = open.begin;
    range.end = end;
    return addExpression(range);
}

/// A decimal written as a bound is cut.
ExpressionIndex Parser::parseRangeBound()
{
    const ExpressionIndex bound = parseTerm();
    const Expression& expression = m_program.expressions[bound];
    if (expression.kind == ExpressionKind::Literal) {
        Value& literal = m_program.literals[expression.first];
        if (literal.is(ValueType::Decimal))
            literal = Value::integer(static_cast<std::int64_t>(std::clamp(literal.toDecimal(), -1e15, 1e15)));
    }
    return bound;
}

ExpressionIndex Parser::parsePath()
{
    const LexToken root = take();
    Expression path;
    path.kind = ExpressionKind::Path;
    path.begin = root.begin;
    path.end = root.end;
    if (root.type == LexType::OpenBracket) {
        parseBracketedRoot(path);
        if (dialect().grammar.hasExpressionsEverywhere)
            return addExpression(path);
    } else {
        colour(m_program.lexTokens[m_at - 1], TokenKind::Variable);
        path.first = nameIndex(text(root));
    }
    const std::size_t firstStep = m_steps.size();
    parseSteps();
    path.count = static_cast<std::uint16_t>(std::min<std::size_t>(m_steps.size() - firstStep, 0xFFFF));
    path.second = static_cast<std::uint32_t>(m_program.steps.size());
    const auto begin = m_steps.begin() + static_cast<std::ptrdiff_t>(firstStep);
    m_program.steps.insert(m_program.steps.end(), begin, m_steps.end());
    if (path.count > 0)
        path.end = m_steps.back().end;
    m_steps.resize(firstStep);
    return addExpression(path);
}

/// ["a name"] and [variable that holds the name]. In the clevertap dialect nothing may follow.
void Parser::parseBracketedRoot(Expression& path)
{
    const LexToken token = peek();
    const bool isText = token.type == LexType::String;
    if (isText && dialect().grammar.hasExpressionsEverywhere) {
        take();
        path.first = nameIndex(m_program.text(token.begin + 1, token.end - 1));
    } else if (dialect().grammar.hasExpressionsEverywhere) {
        path.kind = ExpressionKind::ComputedPath;
        if (token.type != LexType::Name || token.keyword != Keyword::None) {
            fail(syntax::missingName, {token.begin, token.end}, {spelling(token)});
            path.first = noValue();
            return;
        }
        take();
        Expression name;
        name.kind = ExpressionKind::Path;
        name.first = nameIndex(text(token));
        name.begin = token.begin;
        name.end = token.end;
        path.first = addExpression(name);
    } else if (isText && peekSecond().type == LexType::CloseBracket) {
        take();
        path.first = nameIndex(m_program.text(token.begin + 1, token.end - 1));
    } else {
        path.kind = ExpressionKind::ComputedPath;
        path.first = parseTerm();
    }
    path.end = peek().end;
    if (!tagHasError())
        expect(LexType::CloseBracket, "]");
    if (dialect().grammar.hasExpressionsEverywhere)
        accept(LexType::QuestionMark);
}

void Parser::parseSteps()
{
    const bool isStrict = dialect().grammar.hasExpressionsEverywhere;
    while (!tagHasError()) {
        Step step;
        if (accept(LexType::Dot)) {
            const LexToken& name = peek();
            if (name.type != LexType::Name || (isStrict && name.keyword == Keyword::Blank)) {
                if (name.type == LexType::Name || name.type == LexType::RawStart)
                    failAt(name);
                else
                    fail(syntax::missingName, {name.begin, name.end}, {spelling(name)});
                return;
            }
            colour(name, TokenKind::Property);
            step.key = text(take());
            step.end = name.end;
            step.kind = stepKindOf(step.key);
            step.hash = keyHash(step.key);
        } else if (accept(LexType::OpenBracket)) {
            step.kind = StepKind::Index;
            step.expression = parseExpression();
            step.end = peek().end;
            if (!tagHasError())
                expect(LexType::CloseBracket, "]");
            // A text in brackets is as good as a key, but in Shopify's Liquid no property of a list.
            const Expression& inner = m_program.expressions[step.expression];
            if (inner.kind == ExpressionKind::Literal && m_program.literals[inner.first].isString()) {
                step.key = m_program.literals[inner.first].text();
                step.hash = keyHash(step.key);
            }
        } else {
            if (isStrict)
                accept(LexType::QuestionMark);
            return;
        }
        m_steps.push_back(step);
    }
}

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
        const auto named = std::stable_partition(arguments.begin(), arguments.begin() + static_cast<std::ptrdiff_t>(count), isPositional);
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
