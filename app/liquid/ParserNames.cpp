// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"

namespace hookbench::liquid {

NameIndex Parser::nameIndex(std::string_view name)
{
    const std::uint32_t hash = keyHash(name);
    const NameIndex known = m_program.findName(name, hash);
    if (known != noIndex)
        return known;
    return m_program.addName(name, hash);
}

NameIndex Parser::assignedName(std::string_view name)
{
    const NameIndex index = nameIndex(name);
    if (m_program.names[index].slot == noIndex)
        m_program.names[index].slot = m_program.slotCount++;
    return index;
}

NameIndex Parser::parseNewName()
{
    const LexToken& name = peek();
    const bool isReserved =
        name.type == LexType::Name && name.keyword != Keyword::None && dialect().grammar.keepsNamesReserved;
    if (isReserved)
        fail(syntax::reservedName, {name.begin, name.end}, {spelling(name)});
    else if (name.type != LexType::Name || text(name).ends_with('?'))
        fail(syntax::missingName, {name.begin, name.end}, {spelling(name)});
    if (tagHasError())
        return assignedName("");
    colour(name, TokenKind::Variable);
    return assignedName(text(take()));
}

NameIndex Parser::counterName(NameIndex variable)
{
    const NameIndex counter =
        assignedName(keep(std::string(counterPrefix) + std::string(m_program.names[variable].text)));
    m_program.names[variable].counterSlot = m_program.names[counter].slot;
    return counter;
}

bool Parser::isRangeAhead() const
{
    const LexToken* next = &peekSecond();
    if (next->keyword != Keyword::In)
        return false;
    do
        ++next;
    while (next->type == LexType::Dropped);
    return next->type == LexType::OpenParenthesis;
}

/// As LiqP spells it in a loop's name.
std::string Parser::pathText(ExpressionIndex index) const
{
    if (index == noIndex)
        return {};
    const Expression& path = m_program.expressions[index];
    std::string text = path.kind == ExpressionKind::Path ? std::string(m_program.names[path.first].text) : "";
    for (std::uint32_t i = 0; i < path.count; ++i) {
        const Step& step = m_program.steps[path.second + i];
        if (step.kind != StepKind::Index) {
            text += '.';
            text += step.key;
        } else {
            const Expression& inner = m_program.expressions[step.expression];
            const bool isText = inner.kind == ExpressionKind::Literal && m_program.literals[inner.first].isString();
            text += '[';
            text += isText ? step.key : m_program.text(inner.begin, inner.end);
            text += ']';
        }
    }
    return text;
}

std::string Parser::takeParameters()
{
    std::string text;
    while (!is(LexType::TagClose) && !is(LexType::End) && !is(LexType::Text) && !is(LexType::Bad)) {
        if (!is(LexType::RawStart)) {
            text += this->text(take());
            continue;
        }
        // Not at the beginning of a tag, a raw block is one more of its words, up to the name that ends it.
        const std::uint32_t begin = peek().begin;
        while (!is(LexType::RawEnd) && !is(LexType::End))
            take();
        text += m_program.text(begin, is(LexType::End) ? begin : take().end);
    }
    return text;
}

} // namespace hookbench::liquid
