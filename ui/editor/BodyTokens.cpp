// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/BodyTokens.h"

#include <algorithm>
#include <limits>

namespace hookbench {

bool BodyTokens::setProgram(std::shared_ptr<const liquid::Program> program, std::string_view text)
{
    if (!program || program->source() != text)
        return false;
    m_program = std::move(program);
    m_edited = false;
    m_begin = 0;
    return true;
}

void BodyTokens::clear()
{
    m_program.reset();
    m_edited = false;
    m_begin = 0;
}

void BodyTokens::noteEdit(std::size_t position, std::size_t removed, std::size_t added)
{
    if (!m_program)
        return;
    if (!m_edited) {
        m_edited = true;
        m_begin = position;
        m_oldEnd = position;
        m_newEnd = position;
    }
    m_begin = std::min(m_begin, position);
    const std::size_t removedEnd = position + removed;
    if (removedEnd > m_newEnd) {
        m_oldEnd += removedEnd - m_newEnd;
        m_newEnd = removedEnd;
    }
    m_newEnd = m_newEnd - removed + added;
}

bool BodyTokens::isExact() const
{
    return m_program && !m_edited;
}

liquid::Token BodyTokens::oldTokenAt(std::size_t oldOffset) const
{
    const auto tokens = m_program->tokens();
    const auto next = std::upper_bound(tokens.begin(), tokens.end(), oldOffset,
        [](std::size_t offset, const liquid::Token& token) { return offset < token.range.begin; });
    if (next == tokens.begin())
        return {liquid::TokenKind::Text, {0, tokens.empty() ? m_program->source().size() : tokens.front().range.begin}};
    return *std::prev(next);
}

liquid::Token BodyTokens::at(std::size_t offset) const
{
    constexpr auto endless = std::numeric_limits<std::size_t>::max();
    if (!m_program)
        return {liquid::TokenKind::Text, {0, endless}};
    if (!m_edited)
        return oldTokenAt(offset);

    if (offset < m_begin) {
        liquid::Token token = oldTokenAt(offset);
        token.range.end = std::min(token.range.end, m_begin);
        return token;
    }
    if (offset < m_newEnd) {
        const liquid::TokenKind kind = m_begin > 0 ? oldTokenAt(m_begin - 1).kind : liquid::TokenKind::Text;
        return {kind, {m_begin, m_newEnd}};
    }
    liquid::Token token = oldTokenAt(offset - m_newEnd + m_oldEnd);
    token.range.begin = std::max(token.range.begin, m_oldEnd) - m_oldEnd + m_newEnd;
    token.range.end = std::max(token.range.end, m_oldEnd) - m_oldEnd + m_newEnd;
    if (token.range.end <= offset)
        token.range.end = endless; // past the source: nothing but text typed at the end
    return token;
}

} // namespace hookbench
