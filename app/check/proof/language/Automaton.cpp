// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/language/Automaton.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace hookbench::proof {

namespace {

/// Symbols that behave alike on all edges, each group with its first symbol.
std::vector<SymbolSet> groupsOf(const std::vector<SymbolSet>& sets, std::size_t symbolCount)
{
    SymbolSet all;
    for (std::size_t i = 0; i < symbolCount; ++i)
        all.set(i);
    std::vector<SymbolSet> groups = {all};
    for (const SymbolSet& set : sets) {
        const std::size_t count = groups.size();
        for (std::size_t i = 0; i < count; ++i) {
            const SymbolSet inside = groups[i] & set;
            if (inside.none() || inside == groups[i])
                continue;
            groups.push_back(groups[i] & ~set);
            groups[i] = inside;
        }
    }
    std::ranges::sort(groups, {}, [](const SymbolSet& group) { return group._Find_first(); });
    return groups;
}

struct Table {
    std::size_t width = 0; ///< groups
    std::vector<StateIndex> next;
    std::vector<bool> accepts;
    std::size_t size() const { return accepts.size(); }
};

/// For each state how many symbols the shortest text has that it accepts; noState where it accepts none.
std::vector<StateIndex> distancesOf(const Table& table)
{
    std::vector<std::vector<StateIndex>> before(table.size());
    for (std::size_t i = 0; i < table.next.size(); ++i) {
        if (table.next[i] != noState)
            before[table.next[i]].push_back(static_cast<StateIndex>(i / table.width));
    }
    std::vector<StateIndex> distances(table.size(), noState);
    std::vector<StateIndex> order;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table.accepts[i]) {
            distances[i] = 0;
            order.push_back(static_cast<StateIndex>(i));
        }
    }
    for (std::size_t at = 0; at < order.size(); ++at) {
        for (const StateIndex state : before[order[at]]) {
            if (distances[state] != noState)
                continue;
            distances[state] = static_cast<StateIndex>(distances[order[at]] + 1);
            order.push_back(state);
        }
    }
    return distances;
}

/// States from which nothing is accepted lead nowhere any more. False: the start is one of them.
bool dropDeadEnds(Table& table)
{
    const std::vector<StateIndex> distances = distancesOf(table);
    for (StateIndex& to : table.next) {
        if (to != noState && distances[to] == noState)
            to = noState;
    }
    return !distances.empty() && distances[0] != noState;
}

/// The class of each state, so that states of one class accept the same texts. Begins with the distances, which tell
/// the states of long texts apart at once.
std::vector<StateIndex> classesOf(const Table& table)
{
    std::vector<StateIndex> classes = distancesOf(table);
    for (std::size_t count = 0;;) {
        std::map<std::vector<StateIndex>, StateIndex> found;
        std::vector<StateIndex> refined(table.size());
        for (std::size_t i = 0; i < table.size(); ++i) {
            std::vector<StateIndex> signature = {classes[i]};
            for (std::size_t j = 0; j < table.width; ++j) {
                const StateIndex to = table.next[i * table.width + j];
                signature.push_back(to == noState ? noState : classes[to]);
            }
            refined[i] = found.try_emplace(std::move(signature), static_cast<StateIndex>(found.size())).first->second;
        }
        classes = std::move(refined);
        if (found.size() == count)
            return classes;
        count = found.size();
    }
}

/// Numbered in the order in which a walk through the symbols meets them.
Automaton canonical(const Table& table, const std::vector<SymbolSet>& groups)
{
    const std::vector<StateIndex> classes = classesOf(table);
    std::vector<StateIndex> numbers(table.size(), noState); // by class
    std::vector<std::size_t> order = {0};
    numbers[classes[0]] = 0;
    Automaton result;
    for (std::size_t at = 0; at < order.size(); ++at) {
        result.accepts.push_back(table.accepts[order[at]]);
        result.next.resize(result.next.size() + mostSymbols, noState);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const StateIndex to = table.next[order[at] * table.width + i];
            if (to == noState)
                continue;
            StateIndex& number = numbers[classes[to]];
            if (number == noState) {
                number = static_cast<StateIndex>(order.size());
                order.push_back(to);
            }
            const SymbolSet& group = groups[i];
            for (std::size_t symbol = group._Find_first(); symbol < mostSymbols; symbol = group._Find_next(symbol))
                result.next[at * mostSymbols + symbol] = number;
        }
    }
    return result;
}

} // namespace

/// The construction of sets of states, one group of symbols at a time.
class Determiniser {
public:
    using State = NondeterministicAutomaton::State;
    using Set = std::vector<State>;

    Determiniser(const NondeterministicAutomaton& automaton, std::size_t symbolCount)
        : m_nodes(automaton.m_states)
        , m_marks(automaton.m_states.size(), 0)
    {
        std::vector<SymbolSet> sets;
        for (const auto& node : m_nodes) {
            for (const auto& edge : node.edges) {
                if (std::ranges::find(sets, edge.symbols) == sets.end())
                    sets.push_back(edge.symbols);
            }
        }
        m_groups = groupsOf(sets, symbolCount);
        m_table.width = m_groups.size();
        if (!automaton.m_starts.empty())
            number(automaton.m_starts);
    }

    std::optional<Automaton> run(std::size_t mostStates)
    {
        for (std::size_t at = 0; at < m_sets.size(); ++at) {
            m_work += m_sets[at].size() * m_groups.size();
            if (m_sets.size() > mostStates || m_work > mostWork)
                return std::nullopt;
            for (std::size_t group = 0; group < m_groups.size(); ++group) {
                const std::size_t symbol = m_groups[group]._Find_first();
                Set targets;
                for (const State state : m_sets[at]) {
                    for (const auto& edge : m_nodes[state].edges) {
                        if (edge.symbols.test(symbol))
                            targets.push_back(edge.to);
                    }
                }
                m_table.next.push_back(targets.empty() ? noState : number(targets));
            }
        }
        if (m_sets.empty() || !dropDeadEnds(m_table))
            return Automaton();
        return canonical(m_table, m_groups);
    }

private:
    /// The number of the set of these states and all that can be reached without a symbol.
    StateIndex number(Set set)
    {
        ++m_mark;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < set.size(); ++i) {
            const State state = set[i];
            if (m_marks[state] == m_mark)
                continue;
            m_marks[state] = m_mark;
            set.insert(set.end(), m_nodes[state].skips.begin(), m_nodes[state].skips.end());
            // A state that only passes on says nothing of its own.
            if (m_nodes[state].accepts || !m_nodes[state].edges.empty())
                set[kept++] = state;
        }
        set.resize(kept);
        std::ranges::sort(set);
        const auto [found, isNew] = m_numbers.try_emplace(set, static_cast<StateIndex>(m_sets.size()));
        if (isNew) {
            m_table.accepts.push_back(std::ranges::any_of(set, [this](State state) { return m_nodes[state].accepts; }));
            m_sets.push_back(std::move(set));
        }
        return found->second;
    }

    static constexpr std::size_t mostWork = 1'500'000;

    const std::vector<NondeterministicAutomaton::Node>& m_nodes;
    std::size_t m_work = 0;
    std::vector<SymbolSet> m_groups;
    std::vector<std::uint32_t> m_marks;
    std::uint32_t m_mark = 0;
    std::map<Set, StateIndex> m_numbers;
    std::vector<Set> m_sets;
    Table m_table;
};

NondeterministicAutomaton::State NondeterministicAutomaton::add(bool accepts)
{
    m_states.emplace_back();
    m_states.back().accepts = accepts;
    return static_cast<State>(m_states.size() - 1);
}

void NondeterministicAutomaton::edge(State from, const SymbolSet& symbols, State to)
{
    if (symbols.any())
        m_states[from].edges.push_back({symbols, to});
}

void NondeterministicAutomaton::edge(State from, Symbol symbol, State to)
{
    SymbolSet symbols;
    symbols.set(symbol);
    edge(from, symbols, to);
}

void NondeterministicAutomaton::path(State from, const std::vector<Symbol>& symbols, State to)
{
    for (const Symbol symbol : symbols) {
        const State next = add();
        edge(from, symbol, next);
        from = next;
    }
    skip(from, to);
}

NondeterministicAutomaton::State NondeterministicAutomaton::copy(const Automaton& automaton)
{
    const auto first = static_cast<State>(m_states.size());
    m_states.resize(m_states.size() + automaton.size());
    for (std::size_t i = 0; i < automaton.size(); ++i) {
        std::vector<Edge>& edges = m_states[first + i].edges;
        for (std::size_t symbol = 0; symbol < mostSymbols; ++symbol) {
            const StateIndex to = automaton.next[i * mostSymbols + symbol];
            if (to == noState)
                continue;
            auto known = std::ranges::find(edges, first + to, &Edge::to);
            if (known == edges.end())
                known = edges.insert(edges.end(), Edge{{}, first + to});
            known->symbols.set(symbol);
        }
    }
    return first;
}

void NondeterministicAutomaton::embed(State from, const Automaton& automaton, State to)
{
    if (automaton.size() == 0)
        return;
    const State first = copy(automaton);
    skip(from, first);
    for (std::size_t i = 0; i < automaton.size(); ++i) {
        if (automaton.accepts[i])
            skip(static_cast<State>(first + i), to);
    }
}

SymbolSet NondeterministicAutomaton::symbols() const
{
    SymbolSet all;
    for (const Node& node : m_states) {
        for (const Edge& edge : node.edges)
            all |= edge.symbols;
    }
    return all;
}

std::optional<Automaton> NondeterministicAutomaton::determinised(std::size_t symbolCount, std::size_t mostStates) const
{
    return Determiniser(*this, symbolCount).run(mostStates);
}

} // namespace hookbench::proof
