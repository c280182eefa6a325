// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/language/Alphabet.h"

#include <optional>
#include <vector>

namespace hookbench::proof {

using StateIndex = std::uint16_t;
constexpr StateIndex noState = 0xFFFF;

/// A set of texts as a minimal deterministic automaton in a canonical form: equal sets are equal automata. Begins in
/// state 0; none at all for the set without any text. Every state leads to an accepting one.
struct Automaton {
    std::vector<StateIndex> next; ///< state × mostSymbols + symbol
    std::vector<bool> accepts;

    std::size_t size() const { return accepts.size(); }
    StateIndex step(StateIndex state, Symbol symbol) const { return next[state * mostSymbols + symbol]; }
    bool operator==(const Automaton&) const = default;
};

/// An automaton in the making: with several ways for one symbol, and ways without any.
class NondeterministicAutomaton {
public:
    using State = std::uint32_t;

    State add(bool accepts = false);
    void accept(State state) { m_states[state].accepts = true; }
    void start(State state) { m_starts.push_back(state); }
    void edge(State from, const SymbolSet& symbols, State to);
    void edge(State from, Symbol symbol, State to);
    void skip(State from, State to) { m_states[from].skips.push_back(to); }
    /// A chain of edges.
    void path(State from, const std::vector<Symbol>& symbols, State to);
    /// A copy of the automaton between two states.
    void embed(State from, const Automaton& automaton, State to);
    /// A copy whose states begin at the result, in their order; what accepts is not marked.
    State copy(const Automaton& automaton);

    std::size_t size() const { return m_states.size(); }
    /// All symbols on edges.
    SymbolSet symbols() const;
    /// Nothing if it would have more than so many states.
    std::optional<Automaton> determinised(std::size_t symbolCount, std::size_t mostStates) const;

private:
    struct Edge {
        SymbolSet symbols;
        State to = 0;
    };
    struct Node {
        std::vector<Edge> edges;
        std::vector<State> skips;
        bool accepts = false;
    };
    friend class Determiniser;

    std::vector<Node> m_states;
    std::vector<State> m_starts;
};

} // namespace hookbench::proof
