// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/WitnessSearch.h"

#include "liquid/Utf16.h"
#include "text/Utf8.h"
#include "json/Reader.h"

#include <algorithm>

namespace hookbench::proof {

namespace {

FieldState own(json::Value value)
{
    FieldState state;
    state.kind = FieldState::Kind::Own;
    state.own = std::move(value);
    return state;
}

FieldState structure(int length)
{
    FieldState state;
    state.kind = FieldState::Kind::Structure;
    state.length = length;
    return state;
}

} // namespace

WitnessSearch::WitnessSearch(const FieldTree& tree, const Candidates& candidates, Trial& trial)
    : m_tree(tree)
    , m_candidates(candidates)
    , m_trial(trial)
{
}

FieldStates WitnessSearch::states(bool isFilled) const
{
    FieldStates states(m_tree.size());
    for (FieldIndex i = 0; i < m_tree.size(); ++i) {
        const Field& field = m_tree[i];
        const bool isThere = isFilled || field.isAlwaysThere;
        if (!isThere)
            continue;
        const bool isStructure = !field.children.empty() || field.isRootObject;
        states[i] = isStructure ? structure(2) : own(m_candidates.plain(i));
    }
    return states;
}

void WitnessSearch::reach(FieldStates& states, FieldIndex field, int length) const
{
    for (FieldIndex at = m_tree[field].parent; at != noField; at = m_tree[at].parent)
        states[at] = structure(length);
}

bool WitnessSearch::wantsMore() const
{
    return !m_trial.isOver() && (!broken() || (m_wantsReach && !error()));
}

bool WitnessSearch::offer(const FieldStates& states)
{
    const Finding finding = m_trial.run(rootScopeOf(m_tree, states));
    std::optional<Found>* place = nullptr;
    if (finding == Finding::BrokenPayload)
        place = &m_found[0];
    else if (finding == Finding::Error)
        place = &m_found[1];
    else if (finding == Finding::Abort)
        place = &m_found[2];
    if (place == nullptr || *place)
        return false;
    minimise(states, finding, *place);
    return true;
}

void WitnessSearch::searchGlobally()
{
    offer(states(false));
    offer(states(true));
    for (std::size_t i = 0; i < hostileValues().size() && wantsMore(); ++i)
        offer(allAlike(i));
}

/// Each property takes the hostile value at a place, or another one if its contract does not allow that.
FieldStates WitnessSearch::allAlike(std::size_t hostile) const
{
    FieldStates states = this->states(true);
    for (FieldIndex i = 0; i < m_tree.size(); ++i) {
        const auto& values = m_candidates.of(i);
        if (!m_tree[i].children.empty() || m_tree[i].isRootObject || values.empty())
            continue;
        if (m_candidates.isFree(i)) {
            states[i] = own(values[hostile]);
            continue;
        }
        const auto found = std::ranges::find(values, hostileValues()[hostile]);
        states[i] = own(found != values.end() ? *found : values[hostile % values.size()]);
    }
    return states;
}

/// Lists whose elements are not all alike.
void WitnessSearch::searchMixes(const FieldStates& base)
{
    for (FieldIndex i = 0; i < m_tree.size(); ++i) {
        for (const FieldState::Mix mix : {FieldState::Mix::First, FieldState::Mix::Last}) {
            if (!m_tree[i].hasElements() || !wantsMore())
                continue;
            FieldStates states = base;
            reach(states, i);
            states[i] = structure(2);
            states[i].mix = mix;
            offer(states);
        }
    }
}

void WitnessSearch::searchSingly()
{
    searchMixes(states(true));
    std::vector<FieldIndex> all(m_tree.size());
    for (FieldIndex i = 0; i < m_tree.size(); ++i)
        all[i] = i;
    searchAround(states(true), all);
    searchAround(states(false), all);
}

void WitnessSearch::searchAround(const FieldStates& base, const std::vector<FieldIndex>& fields)
{
    for (const FieldIndex field : fields) {
        FieldStates states = base;
        if (!m_tree[field].isRootObject)
            reach(states, field, 2);
        if (!m_tree[field].isAlwaysThere && wantsMore()) {
            states[field] = FieldState();
            offer(states);
        }
        for (const json::Value& value : m_candidates.of(field)) {
            if (!wantsMore())
                return;
            states[field] = own(value);
            offer(states);
        }
    }
}

void WitnessSearch::minimise(FieldStates states, Finding finding, std::optional<Found>& found)
{
    constexpr int mostRounds = 4;
    bool hasShrunk = true;
    for (int round = 0; round < mostRounds && hasShrunk; ++round) {
        hasShrunk = false;
        for (FieldIndex i = 0; i < m_tree.size(); ++i)
            hasShrunk = shrinkField(states, i, finding) || hasShrunk;
    }
    const json::Value root = rootScopeOf(m_tree, states);
    m_trial.run(root);
    found = Found{{root, m_trial.payload(), m_trial.error()}, m_trial.errorPlace()};
}

bool WitnessSearch::keeps(const FieldStates& states, Finding finding)
{
    return m_trial.run(rootScopeOf(m_tree, states)) == finding;
}

bool WitnessSearch::tryState(FieldStates& states, FieldIndex field, FieldState state, Finding finding)
{
    std::swap(states[field], state);
    if (keeps(states, finding))
        return true;
    std::swap(states[field], state);
    return false;
}

bool WitnessSearch::shrinkField(FieldStates& states, FieldIndex index, Finding finding)
{
    const Field& field = m_tree[index];
    const FieldState state = states[index];
    if (state.kind == FieldState::Kind::Absent)
        return false;
    if (!field.isAlwaysThere && tryState(states, index, FieldState(), finding))
        return true;
    if (state.kind == FieldState::Kind::Structure) {
        for (int length = 0; field.hasElements() && length < state.length; ++length) {
            if (tryState(states, index, structure(length), finding))
                return true;
        }
        return false;
    }
    const json::Value& plain = m_candidates.plain(index);
    if (!plain.isNull() && state.own != plain && tryState(states, index, own(plain), finding))
        return true;
    return state.own.isString() && state.own.text().size() > 1 && shrinkText(states, index, finding);
}

/// Leaves out halves, quarters … and at last single characters.
bool WitnessSearch::shrinkText(FieldStates& states, FieldIndex field, Finding finding)
{
    bool hasShrunk = false;
    std::u32string text;
    for (std::size_t at = 0; at < states[field].own.text().size();) {
        const liquid::CodePoint point = liquid::codePointAt(states[field].own.text(), at);
        text += point.value;
        at += point.size;
    }
    for (std::size_t size = (text.size() + 1) / 2; size > 0; size /= 2) {
        for (std::size_t at = 0; at < text.size();) {
            std::u32string shorter = text;
            shorter.erase(at, size);
            std::string utf8;
            for (const char32_t point : shorter)
                appendUtf8(utf8, point);
            if (tryState(states, field, own(json::Value::string(utf8)), finding)) {
                text = shorter;
                hasShrunk = true;
            } else {
                at += size;
            }
        }
    }
    return hasShrunk;
}

} // namespace hookbench::proof
