// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/template/TemplateUnits.h"

namespace hookbench {

namespace {

using liquid::TokenKind;

class UnitCutter {
public:
    explicit UnitCutter(const liquid::Program& program)
        : m_source(program.source())
        , m_tokens(program.tokens())
    {
    }

    std::vector<TemplateUnit> cut()
    {
        while (m_at < m_tokens.size())
            cutOne();
        return std::move(m_units);
    }

private:
    std::string_view text(const liquid::Token& token) const
    {
        return m_source.substr(token.range.begin, token.range.size());
    }

    void cutOne()
    {
        switch (m_tokens[m_at].kind) {
        case TokenKind::OutputDelimiter:
            cutTag(TemplateUnit::Kind::Output, TokenKind::OutputDelimiter);
            return;
        case TokenKind::TagDelimiter:
            cutTag(TemplateUnit::Kind::Tag, TokenKind::TagDelimiter);
            return;
        default:
            cutText();
        }
    }

    void cutText()
    {
        const liquid::Token& token = m_tokens[m_at++];
        if (token.kind == TokenKind::Comment && !m_units.empty() && m_units.back().kind == TemplateUnit::Kind::Tag) {
            m_units.back().range.end = token.range.end; // a comment is one unit, up to its end tag
            return;
        }
        const bool isRaw = token.kind == TokenKind::Raw;
        m_units.push_back({isRaw ? TemplateUnit::Kind::RawText : TemplateUnit::Kind::Text, token.range, {}});
    }

    void cutTag(TemplateUnit::Kind kind, TokenKind delimiter)
    {
        TemplateUnit unit;
        unit.kind = kind;
        unit.range = m_tokens[m_at++].range;
        while (m_at < m_tokens.size()) {
            const liquid::Token& token = m_tokens[m_at++];
            if (token.kind == TokenKind::TagName && unit.name.empty())
                unit.name = text(token);
            unit.range.end = token.range.end;
            if (token.kind == delimiter)
                break;
        }
        const bool endsComment = (unit.name == "endcomment" || unit.name == "enddoc") && !m_units.empty()
            && m_units.back().kind == TemplateUnit::Kind::Tag;
        if (endsComment)
            m_units.back().range.end = unit.range.end;
        else
            m_units.push_back(unit);
    }

    std::string_view m_source;
    std::span<const liquid::Token> m_tokens;
    std::size_t m_at = 0;
    std::vector<TemplateUnit> m_units;
};

} // namespace

std::vector<TemplateUnit> templateUnits(const liquid::Program& program)
{
    return UnitCutter(program).cut();
}

} // namespace hookbench
