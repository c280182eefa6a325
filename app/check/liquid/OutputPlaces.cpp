// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/liquid/OutputPlaces.h"

#include <algorithm>

namespace hookbench {

using PartKind = TemplatePart::Kind;

OutputPlaces::OutputPlaces(const TemplateTree& tree, std::string_view source)
    : m_source(source)
{
    addSequence(tree.parts, false);
}

void OutputPlaces::addSequence(const TemplateSequence& parts, bool isGroup)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const TemplatePart& part = parts[i];
        if (part.kind == PartKind::String)
            addString(part.range);
        else if (part.kind == PartKind::Output)
            addValue(parts, i, isGroup);
        addSequence(part.parts, true);
        for (const TemplateBranch& branch : part.branches)
            addSequence(branch.parts, false);
    }
}

void OutputPlaces::addString(ByteRange string)
{
    if (m_source.substr(string.begin, string.size()).find('{') != std::string_view::npos)
        m_places.push_back({OutputPlace::Kind::String, string, {}, {}, {}});
}

void OutputPlaces::addValue(const TemplateSequence& parts, std::size_t at, bool isGroup)
{
    OutputPlace place{OutputPlace::Kind::Other, parts[at].range, parts[at].range, {}, {}};
    const auto isComma = [&](std::size_t i) { return parts[i].kind == PartKind::Comma; };
    std::size_t first = at;
    if (at >= 2 && parts[at - 1].kind == PartKind::Colon && parts[at - 2].kind == PartKind::String)
        first = at - 2;
    const bool isAlone = (first == 0 || isComma(first - 1)) && (at + 1 == parts.size() || isComma(at + 1));
    if (isGroup && isAlone) {
        place.kind = OutputPlace::Kind::Value;
        place.member.begin = parts[first].range.begin;
        if (first > 0)
            place.commaBefore = parts[first - 1].range;
        if (at + 1 < parts.size())
            place.commaAfter = parts[at + 1].range;
    }
    m_places.push_back(place);
}

OutputPlace OutputPlaces::at(std::size_t outputBegin) const
{
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), outputBegin,
        [](std::size_t byte, const OutputPlace& place) { return byte < place.output.begin; });
    if (after == m_places.begin() || !std::prev(after)->output.contains(outputBegin))
        return {};
    return *std::prev(after);
}

} // namespace hookbench
