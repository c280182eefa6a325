// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/KnownFindings.h"

#include <algorithm>

namespace hookbench {

namespace {

constexpr std::size_t mostOfACode = 100; // a hostile file has another property name in each of its lines

/// What a finding about a record is about: its place differs from record to record.
std::string aboutOf(const Diagnostic& diagnostic)
{
    if (diagnostic.place.part == Part::Profile && !diagnostic.arguments.empty())
        return diagnostic.arguments.front() + '\n' + diagnostic.messageText;
    if (!diagnostic.code.starts_with("import.") || diagnostic.arguments.size() < 3)
        return {};
    return diagnostic.arguments[2] + '\n' + diagnostic.messageText;
}

} // namespace

const Place& KnownFindings::authorsPlace(const Diagnostic& diagnostic)
{
    if (diagnostic.place.part != Part::Payload)
        return diagnostic.place;
    const auto body = std::find_if(diagnostic.related.begin(), diagnostic.related.end(),
        [](const Place& place) { return place.part == Part::Body; });
    return body == diagnostic.related.end() ? diagnostic.place : *body;
}

std::size_t KnownFindings::numberOf(const Diagnostic& diagnostic)
{
    const Place& place = authorsPlace(diagnostic);
    std::vector<Known>& places = kindOf(diagnostic, place.part).places;
    const auto found = std::find_if(places.begin(), places.end(), [&place](const Known& known) {
        return known.place.part == place.part && known.place.item == place.item
            && known.place.range.begin >= place.range.begin && known.place.range.end <= place.range.end;
    });
    if (found != places.end())
        return found->number;
    places.push_back({place, m_count});
    return m_count++;
}

bool KnownFindings::add(const Diagnostic& diagnostic)
{
    const std::size_t before = m_count;
    return numberOf(diagnostic) == before;
}

KnownFindings::Kind& KnownFindings::kindOf(const Diagnostic& diagnostic, Part part)
{
    const std::string& file = part == Part::File ? diagnostic.file : std::string();
    std::string about = part == Part::File || part == Part::Profile ? aboutOf(diagnostic) : std::string();
    std::size_t ofCode = 0;
    Kind* last = nullptr;
    for (Kind& known : m_kinds) {
        if (known.code != diagnostic.code)
            continue;
        if (known.file == file && known.about == about)
            return known;
        last = &known;
        ++ofCode;
    }
    return ofCode < mostOfACode ? m_kinds.emplace_back(Kind{diagnostic.code, file, std::move(about), {}}) : *last;
}

} // namespace hookbench
