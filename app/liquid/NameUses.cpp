// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/DialectTable.h"
#include "liquid/ProgramData.h"

#include <algorithm>

namespace hookbench::liquid {

namespace {

/// The words of blocks, which stand in no table: else, endif, when …
bool isInnerTag(std::string_view name)
{
    constexpr std::string_view inner[] = {"else", "elsif", "when"};
    return name.starts_with("end") || std::ranges::find(inner, name) != std::end(inner);
}

} // namespace

std::vector<NameUse> Program::nameUses() const
{
    std::vector<NameUse> uses;
    for (const LexToken& token : m_impl->lexTokens) {
        const std::string_view name = token.text(m_impl->source);
        const ByteRange range{token.begin, token.end};
        if (token.colour == TokenKind::TagName) {
            const TagDefinition* tag = findTag(*m_impl->dialect, name);
            if (tag != nullptr || !isInnerTag(name))
                uses.push_back({NameUse::Kind::Tag, name, range, tag != nullptr ? tag->grade : Grade::Unknown});
        } else if (token.colour == TokenKind::FilterName || token.colour == TokenKind::UnknownFilter) {
            const FilterDefinition* filter = findFilter(*m_impl->dialect, name);
            uses.push_back({NameUse::Kind::Filter, name, range, filter != nullptr ? filter->grade : Grade::Unknown});
        }
    }
    return uses;
}

} // namespace hookbench::liquid
