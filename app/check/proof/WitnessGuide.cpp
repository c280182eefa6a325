// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/WitnessGuide.h"

#include "json/Reader.h"

#include <algorithm>
#include <cmath>

namespace hookbench::proof {

namespace {

using Kind = FieldState::Kind;

std::string spelled(double number, bool isInteger)
{
    if (isInteger)
        return std::to_string(static_cast<long long>(number));
    std::string text = std::to_string(number);
    return text;
}

/// A number within, as small as can be.
double within(const Interval& interval)
{
    if (interval.has(0))
        return 0;
    return interval.low > 0 ? interval.low : interval.high;
}

} // namespace

WitnessGuide::WitnessGuide(const liquid::Program& program, const FieldTree& tree, const Candidates& candidates,
    Domain& domain, WitnessSearch& search)
    : m_program(program)
    , m_tree(tree)
    , m_candidates(candidates)
    , m_domain(domain)
    , m_search(search)
{
    for (const liquid::DataPath& path : program.dataPaths()) {
        const FieldIndex field = tree.find(path.steps);
        if (field != noField)
            m_reads.emplace_back(path.range, field);
    }
}

void WitnessGuide::follow(const Trouble& trouble)
{
    std::vector<FieldIndex> fields = fieldsIn(trouble.expression);
    if (fields.empty())
        fields = fieldsNear(trouble.place);
    for (const bool isFilled : {false, true}) {
        FieldStates states = statesFor(trouble.environment, isFilled);
        m_search.offer(states);
        for (const FieldIndex field : fields) {
            if (trouble.text.empty() || !m_tree[field].children.empty())
                continue;
            FieldStates tried = states;
            m_search.reach(tried, field);
            tried[field].kind = Kind::Own;
            tried[field].own = json::Value::string(trouble.text);
            m_search.offer(tried);
        }
        m_search.searchAround(states, fields);
    }
}

FieldStates WitnessGuide::statesFor(const Environment& environment, bool isFilled) const
{
    FieldStates states = m_search.states(isFilled);
    for (const auto& [path, value] : environment.paths) {
        const DataPlace& place = m_domain.place(path);
        if (place.field != noField && place.kind != DataPlace::Kind::Root)
            apply(states, place.field, value);
    }
    // Objects around what is known to be there, and to be something.
    for (const auto& [path, value] : environment.paths) {
        const FieldIndex field = m_domain.place(path).field;
        if (field == noField || m_domain.place(path).kind == DataPlace::Kind::Root || value.may(NilKind))
            continue;
        for (FieldIndex at = m_tree[field].parent; at != noField; at = m_tree[at].parent) {
            if (states[at].kind != Kind::Structure) {
                states[at].kind = Kind::Structure;
                states[at].length = 1;
            }
        }
    }
    return states;
}

void WitnessGuide::apply(FieldStates& states, FieldIndex field, const AbstractValue& value) const
{
    FieldState& state = states[field];
    const bool isStructure =
        m_tree[field].hasElements() ? value.may(ListKind) : !m_tree[field].children.empty() && value.may(MapKind);
    if (isStructure) {
        state.kind = Kind::Structure;
        const std::uint32_t least = leastOf(value);
        const std::uint32_t most = mostOf(value);
        constexpr std::uint32_t plenty = 20;
        state.length = static_cast<int>(std::min({std::max(least, 1U), most, plenty}));
        return;
    }
    const auto own = some(value, field);
    if (own) {
        state.kind = Kind::Own;
        state.own = *own;
    } else if (value.may(NilKind)) {
        state.kind = Kind::Absent;
    }
}

std::optional<json::Value> WitnessGuide::some(const AbstractValue& value, FieldIndex field) const
{
    const json::Value& plain = m_candidates.plain(field);
    const Languages& languages = m_domain.languages();
    if (value.may(TextKind)) {
        if (plain.isString() && languages.has(value.text, plain.text()))
            return plain;
        return json::Value::string(m_domain.alphabet().textOf(languages.shortestWord(value.text)));
    }
    if (value.may(IntegerKind))
        return json::Value::number(spelled(std::ceil(within(value.integer)), true));
    if (value.may(TrueKind | FalseKind))
        return json::Value::boolean(value.may(TrueKind));
    if (value.may(DecimalKind))
        return json::Value::number(spelled(within(value.decimal), false));
    constexpr std::uint32_t mostItems = 1000; // what conditions ask for beyond that is no use as an example
    if (value.may(ListKind) && leastOf(value) <= mostItems) {
        std::vector<json::Value> items;
        for (std::uint32_t i = 0; i < std::min(std::max(leastOf(value), 1U), mostOf(value)); ++i)
            items.push_back(json::Value::string("a"));
        return json::Value::array(std::move(items));
    }
    if (value.may(MapKind))
        return json::Value::object();
    return std::nullopt;
}

std::vector<FieldIndex> WitnessGuide::fieldsIn(liquid::ExpressionIndex index) const
{
    if (index == liquid::noIndex)
        return {};
    const liquid::Expression& expression = m_domain.program().expressions[index];
    std::vector<FieldIndex> fields = fieldsNear({expression.begin, expression.end});
    if (expression.kind != liquid::ExpressionKind::Filtered)
        return fields;
    for (std::uint32_t i = 0; i < expression.count; ++i) {
        const liquid::FilterCall& call = m_domain.program().filterCalls[expression.second + i];
        for (const FieldIndex field : fieldsNear({call.begin, call.end})) {
            if (std::ranges::find(fields, field) == fields.end())
                fields.push_back(field);
        }
    }
    return fields;
}

/// Read within the place; where nothing is, all that is read before it, the nearest first.
std::vector<FieldIndex> WitnessGuide::fieldsNear(ByteRange place) const
{
    std::vector<FieldIndex> inside;
    std::vector<FieldIndex> before;
    for (auto read = m_reads.rbegin(); read != m_reads.rend(); ++read) {
        const auto& [range, field] = *read;
        const bool isInside = range.begin >= place.begin && range.end <= place.end;
        std::vector<FieldIndex>& fields = isInside ? inside : before;
        if ((isInside || range.end <= place.begin) && std::ranges::find(fields, field) == fields.end())
            fields.push_back(field);
    }
    return inside.empty() ? before : inside;
}

} // namespace hookbench::proof
