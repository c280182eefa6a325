// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/KnownFindings.h"

#include <algorithm>

namespace hookbench {

const Place& KnownFindings::authorsPlace(const Diagnostic& diagnostic)
{
    if (diagnostic.place.part != Part::Payload)
        return diagnostic.place;
    const auto body = std::find_if(diagnostic.related.begin(), diagnostic.related.end(),
        [](const Place& place) { return place.part == Part::Body; });
    return body == diagnostic.related.end() ? diagnostic.place : *body;
}

bool KnownFindings::add(const Diagnostic& diagnostic)
{
    const Place& place = authorsPlace(diagnostic);
    std::vector<Place>& places = placesOf(diagnostic, place.part == Part::File);
    const bool isThere = std::any_of(places.begin(), places.end(), [&place](const Place& known) {
        return known.part == place.part && known.item == place.item && known.range.begin >= place.range.begin
            && known.range.end <= place.range.end;
    });
    if (!isThere)
        places.push_back(place);
    return !isThere;
}

std::vector<Place>& KnownFindings::placesOf(const Diagnostic& diagnostic, bool isOfFile)
{
    const std::string& file = isOfFile ? diagnostic.file : std::string();
    const auto kind = std::find_if(m_kinds.begin(), m_kinds.end(),
        [&](const Kind& known) { return known.code == diagnostic.code && known.file == file; });
    if (kind != m_kinds.end())
        return kind->places;
    return m_kinds.emplace_back(Kind{diagnostic.code, file, {}}).places;
}

} // namespace hookbench
