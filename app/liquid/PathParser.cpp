// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"

#include <algorithm>

namespace hookbench::liquid {

namespace {

StepKind stepKindOf(std::string_view key)
{
    if (key.size() == 4)
        return isSameText(key, "size") ? StepKind::Size : isSameText(key, "last") ? StepKind::Last : StepKind::Key;
    return isSameText(key, "first") ? StepKind::First : StepKind::Key;
}

} // namespace

Step Parser::keyStep(std::string_view key, std::uint32_t end)
{
    Step step;
    step.kind = stepKindOf(key);
    step.key = key;
    step.hash = keyHash(key);
    step.end = end;
    return step;
}

Step Parser::indexStep(ExpressionIndex index, std::uint32_t end) const
{
    Step step;
    step.kind = StepKind::Index;
    step.expression = index;
    step.end = end;
    // A text in brackets is as good as a key, but in Shopify's Liquid no property of a list.
    const Expression& inner = m_program.expressions[index];
    if (inner.kind == ExpressionKind::Literal && m_program.literals[inner.first].isString()) {
        step.key = m_program.literals[inner.first].text();
        step.hash = keyHash(step.key);
    }
    return step;
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
        colour(previous(), TokenKind::Variable);
        path.first = nameIndex(text(root));
    }
    if (!is(LexType::Dot) && !is(LexType::OpenBracket) && !is(LexType::QuestionMark))
        return addExpression(path);
    const std::size_t firstStep = m_steps.size();
    parseSteps();
    path.count = static_cast<std::uint16_t>(std::min<std::size_t>(m_steps.size() - firstStep, 0xFFFF));
    path.second = static_cast<std::uint32_t>(m_program.steps.size());
    for (std::size_t i = firstStep; i < firstStep + path.count; ++i)
        m_program.steps.push_back(m_steps[i]);
    if (path.count > 0)
        path.end = m_steps.back().end;
    m_steps.truncate(firstStep);
    return addExpression(path);
}

/// ["a name"] and [variable that holds the name]. In the clevertap dialect nothing may follow.
void Parser::parseBracketedRoot(Expression& path)
{
    const LexToken token = peek();
    const bool isName = token.type == LexType::String
        && (dialect().grammar.hasExpressionsEverywhere || peekSecond().type == LexType::CloseBracket);
    if (isName) {
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
            step = keyStep(text(take()), name.end);
        } else if (accept(LexType::OpenBracket)) {
            const ExpressionIndex index = parseExpression();
            step = indexStep(index, peek().end);
            if (!tagHasError())
                expect(LexType::CloseBracket, "]");
        } else {
            if (isStrict)
                accept(LexType::QuestionMark);
            return;
        }
        m_steps.push_back(step);
    }
}

} // namespace hookbench::liquid
