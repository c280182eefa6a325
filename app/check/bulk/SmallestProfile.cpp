// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/SmallestProfile.h"

#include "check/bulk/SampleRoot.h"
#include "json/Reader.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace hookbench {

namespace {

using json::Value;

constexpr int mostTries = 300;

bool isSamePlace(const Place& one, const Place& other)
{
    if (one.part != other.part || one.item != other.item)
        return false;
    return one.range == other.range || (one.range.begin < other.range.end && other.range.begin < one.range.end);
}

bool holdsIn(const std::vector<Diagnostic>& found, const Diagnostic& wanted)
{
    const Place& place = KnownFindings::authorsPlace(wanted);
    return std::ranges::any_of(found, [&](const Diagnostic& each) {
        return each.code == wanted.code
            && (place.part == Part::Payload || isSamePlace(KnownFindings::authorsPlace(each), place));
    });
}

/// Where characters begin, and the end.
std::vector<std::size_t> boundaries(const std::string& text)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
            places.push_back(i);
    }
    places.push_back(text.size());
    return places;
}

} // namespace

SmallestProfile::SmallestProfile(const BulkTarget& target, const std::atomic_bool& isStopped)
    : m_target(target)
    , m_isStopped(isStopped)
    , m_renderer(target.requestTemplate)
{
}

ProfileWindow::Record SmallestProfile::of(const ProfileWindow::Record& record, const std::vector<Diagnostic>& findings)
{
    m_findings = &findings;
    m_tries = 0;
    const Sample* event = record.event ? &*record.event : m_target.event;
    m_root = sampleRoot(record.profile, event);
    ProfileWindow::Record smallest = record;
    if (!holds())
        return smallest;
    shrink(m_root);
    if (!m_root.find("Profile"))
        m_root.set("Profile", Value::object());
    setSampleRoot(smallest, m_root);
    return smallest;
}

bool SmallestProfile::holds()
{
    ++m_tries;
    const liquid::Data data = json::toData(m_root);
    if (!m_target.contracts.isKept(data.root()))
        return false;
    const RenderedRequest request = m_renderer.render(data, m_target.context.clock);
    std::vector<Diagnostic> found = request.diagnostics;
    const std::vector<Diagnostic> more = checkRequest(request, m_target.context);
    found.insert(found.end(), more.begin(), more.end());
    return std::ranges::all_of(*m_findings, [&found](const Diagnostic& wanted) { return holdsIn(found, wanted); });
}

/// Changes a part of the data, unless what was found is not found then.
template <typename Change> bool SmallestProfile::attempt(Value& part, Change change)
{
    if (m_tries >= mostTries || m_isStopped)
        return false;
    Value before = part;
    change(part);
    if (holds())
        return true;
    part = std::move(before);
    return false;
}

void SmallestProfile::shrink(Value& part)
{
    switch (part.kind()) {
    case Value::Kind::Object:
        return shrinkObject(part);
    case Value::Kind::Array:
        return shrinkList(part);
    case Value::Kind::String:
        return shrinkText(part);
    default:
        return;
    }
}

void SmallestProfile::shrinkObject(Value& object)
{
    for (std::size_t i = object.members().size(); i-- > 0;)
        attempt(object,
            [i](Value& part) { part.members().erase(part.members().begin() + static_cast<std::ptrdiff_t>(i)); });
    for (auto& [name, member] : object.members())
        shrink(member);
}

/// Takes out ever smaller pieces.
void SmallestProfile::shrinkList(Value& list)
{
    for (std::size_t piece = list.items().size(); piece > 0; piece /= 2) {
        for (std::size_t at = 0; at + piece <= list.items().size();) {
            const auto first = static_cast<std::ptrdiff_t>(at);
            const bool isGone = attempt(list, [first, piece](Value& part) {
                const auto begin = part.items().begin() + first;
                part.items().erase(begin, begin + static_cast<std::ptrdiff_t>(piece));
            });
            at += isGone ? 0 : piece;
        }
    }
    for (Value& item : list.items())
        shrink(item);
}

void SmallestProfile::shrinkText(Value& text)
{
    std::vector<std::size_t> ends = boundaries(text.text());
    for (std::size_t piece = ends.size() - 1; piece > 0; piece /= 2) {
        for (std::size_t at = 0; at + piece < ends.size();) {
            const bool isGone = attempt(text, [&](Value& part) {
                std::string shorter = part.text();
                shorter.erase(ends[at], ends[at + piece] - ends[at]);
                part = Value::string(std::move(shorter));
            });
            if (isGone)
                ends = boundaries(text.text());
            else
                at += piece;
        }
    }
}

void shrinkProfiles(BulkResult& result, const BulkTarget& target, const std::atomic_bool& isStopped)
{
    std::map<std::size_t, std::vector<Diagnostic>> findings; // by profile
    for (const FindingGroup& group : result.groups()) {
        for (const std::size_t profile : group.profiles) {
            if (group.first.severity == Severity::Error && result.record(profile))
                findings[profile].push_back(group.first);
        }
    }
    SmallestProfile smallest(target, isStopped);
    for (const auto& [profile, found] : findings)
        result.replace(smallest.of(*result.record(profile), found));
}

} // namespace hookbench
