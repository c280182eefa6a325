// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/LaxPatterns.h"
#include "liquid/LaxReader.h"
#include "liquid/Parser.h"

/// Where a forgiving dialect reads the inside of a tag: strictly from the tokens, and by the patterns of lax mode where
/// that makes a difference.
namespace hookbench::liquid {

ByteRange Parser::markupFrom(std::uint32_t begin) const
{
    std::size_t at = position();
    while (m_program.lexTokens[at].type != LexType::TagClose && m_program.lexTokens[at].type != LexType::OutputClose
        && m_program.lexTokens[at].type != LexType::End)
        ++at;
    // The parser may have gone past the tag's end already.
    std::uint32_t end = m_program.lexTokens[at].begin;
    for (std::size_t i = position(); i > 0 && m_program.lexTokens[i - 1].begin >= begin; --i) {
        const LexType type = m_program.lexTokens[i - 1].type;
        if (type == LexType::TagClose || type == LexType::OutputClose)
            end = m_program.lexTokens[i - 1].begin;
    }
    return {begin, std::max(begin, end)};
}

Parser::Checkpoint Parser::checkpoint() const
{
    return {m_program.expressions.size(), m_program.steps.size(), m_program.literals.size(),
        m_program.filterCalls.size(), m_program.arguments.size(), m_program.diagnostics.size()};
}

void Parser::rollBack(const Checkpoint& to)
{
    m_program.expressions.truncate(to.expressions);
    m_program.steps.truncate(to.steps);
    m_program.literals.truncate(to.literals);
    m_program.filterCalls.truncate(to.filterCalls);
    m_program.arguments.truncate(to.arguments);
    std::erase_if(m_program.diagnostics, [&, i = std::size_t(0)](const Diagnostic& diagnostic) mutable {
        return i++ >= to.diagnostics && diagnostic.severity == Severity::Warning;
    });
}

bool Parser::isAtClose() const
{
    return is(LexType::TagClose) || is(LexType::OutputClose);
}

/// Colours what was not read token by token.
void Parser::colourMarkup(std::size_t from)
{
    for (std::size_t at = from; at < m_program.lexTokens.size(); ++at) {
        LexToken& token = m_program.lexTokens[at];
        if (token.type == LexType::TagClose || token.type == LexType::OutputClose || token.type == LexType::End)
            return;
        if (token.type == LexType::Name && token.keyword == Keyword::None)
            token.colour = m_program.lexTokens[at - 1].type == LexType::Dot ? TokenKind::Property : TokenKind::Variable;
    }
}

ExpressionIndex Parser::parseFilteredMarkup(std::uint32_t begin)
{
    if (dialect().grammar.isForgiving && isAtClose())
        return noValue();
    const Checkpoint before = checkpoint();
    const ExpressionIndex strict = parseFiltered();
    if (!dialect().grammar.isForgiving)
        return strict;
    if (!tagHasError() && !isAtClose())
        failAt(peek());
    if (!tagHasError())
        return strict;
    rollBack(before);
    return LaxReader(*this).filtered(markupFrom(begin));
}

bool Parser::isOperator(const LexToken& token)
{
    const bool isSign = token.type >= LexType::Equal && token.type <= LexType::Less;
    return isSign || (token.keyword >= Keyword::And && token.keyword <= Keyword::Contains);
}

/// A name that lax mode takes for the junction that it begins with.
bool Parser::startsWithJunction(const LexToken& token) const
{
    if (token.type != LexType::Name || token.keyword != Keyword::None)
        return false;
    const std::string_view name = text(token);
    return (name.front() == 'o' && name.starts_with("or")) || (name.front() == 'a' && name.starts_with("and"));
}

/// Whether white space stands just where it has to: around the operators and nowhere else. Then strict and lax mode
/// read the same.
bool Parser::isSpacedPlainly(std::size_t from, std::size_t end) const
{
    const LexToken* const tokens = m_program.lexTokens.data();
    bool isFirst = true;
    bool isOperation = from < end && isOperator(tokens[from]);
    for (std::size_t at = from; at < end; ++at) {
        const LexToken& token = tokens[at];
        const bool endsHere = at + 1 == end;
        const bool isNextOperation = isOperator(tokens[at + 1]);
        const bool isMisplaced =
            isOperation ? isFirst || endsHere || isNextOperation : token.type == LexType::OpenParenthesis && !isFirst;
        if (isMisplaced
            || (!isOperation && startsWithJunction(token) && text(token).find_first_of("-?") != std::string_view::npos))
            return false;
        if (!endsHere && (isOperation || isNextOperation) != (tokens[at + 1].begin > token.end))
            return false;
        isFirst = isOperation;
        isOperation = isNextOperation;
    }
    return true;
}

ExpressionIndex Parser::perMode(ExpressionIndex strict, ExpressionIndex lax)
{
    Expression expression;
    expression.kind = ExpressionKind::PerMode;
    expression.first = strict;
    expression.second = lax;
    expression.begin = m_program.expressions[strict].begin;
    expression.end = m_program.expressions[strict].end;
    return addExpression(expression);
}

ExpressionIndex Parser::parseConditionMarkup()
{
    if (!dialect().grammar.isForgiving)
        return parseCondition();
    const std::uint32_t begin = tagNameToken().end;
    const std::size_t from = position();
    const Checkpoint before = checkpoint();
    const ExpressionIndex strict = parseCondition();
    if (!tagHasError() && !isAtClose())
        failAt(peek());
    if (!tagHasError() && isSpacedPlainly(from, position()))
        return strict;
    if (tagHasError())
        rollBack(before);
    const ExpressionIndex lax = LaxReader(*this).condition(markupFrom(begin));
    if (lax == noIndex) {
        insist();
        return tagHasError() ? noValue() : strict;
    }
    colourMarkup(from);
    return tagHasError() ? lax : perMode(strict, lax);
}

ExpressionIndex Parser::parseLaxValue()
{
    const std::size_t from = position();
    const std::uint32_t begin = tagNameToken().end;
    const Checkpoint before = checkpoint();
    const std::size_t strictErrors = m_program.strictDiagnostics.size();
    const ExpressionIndex plain = parseExpression();
    if (!tagHasError() && isAtClose() && isSpacedPlainly(from, position()))
        return plain;
    rollBack(before);
    const ByteRange markup = markupFrom(begin);
    const auto fragment = lax::findFragment(m_program.text(markup.begin, markup.end), 0);
    if (!fragment) {
        insist();
        return noValue();
    }
    m_program.strictDiagnostics.resize(strictErrors);
    skipMarkup();
    colourMarkup(from);
    return LaxReader(*this).value({markup.begin + fragment->begin, markup.begin + fragment->end});
}

/// Up to the tag's end, as it was read by other means; what was found on the way there does not count.
void Parser::skipMarkup()
{
    while (!isAtClose() && !is(LexType::End))
        take();
    m_tagHasError = false;
}

} // namespace hookbench::liquid
