// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/language/Languages.h"

#include <algorithm>
#include <deque>

namespace hookbench::proof {

bool Languages::has(Language a, std::string_view text) const
{
    const Automaton& automaton = this->automaton(a);
    StateIndex state = automaton.size() == 0 ? noState : 0;
    for (const Symbol symbol : m_alphabet.symbolsOf(text)) {
        if (state == noState)
            return false;
        state = automaton.step(state, symbol);
    }
    return state != noState && automaton.accepts[state];
}

SymbolSet Languages::symbolsOf(Language a) const
{
    SymbolSet symbols;
    const Automaton& automaton = this->automaton(a);
    for (std::size_t i = 0; i < automaton.next.size(); ++i) {
        if (automaton.next[i] != noState)
            symbols.set(i % mostSymbols);
    }
    return symbols;
}

std::vector<Symbol> Languages::shortestWord(Language a) const
{
    const Automaton& automaton = this->automaton(a);
    if (automaton.size() == 0)
        return {};
    struct Way {
        StateIndex from = noState;
        Symbol symbol = 0;
        bool isKnown = false;
    };
    std::vector<Way> ways(automaton.size());
    std::deque<StateIndex> open = {0};
    ways[0].isKnown = true;
    StateIndex end = noState;
    while (end == noState) {
        const StateIndex state = open.front();
        open.pop_front();
        if (automaton.accepts[state])
            end = state;
        for (std::size_t symbol = 0; symbol < m_alphabet.size(); ++symbol) {
            // Letters before signs: a witness is to be read.
            const Symbol tried = static_cast<Symbol>((symbol + m_alphabet.of('a')) % m_alphabet.size());
            const StateIndex to = automaton.step(state, tried);
            if (to == noState || ways[to].isKnown)
                continue;
            ways[to] = {state, tried, true};
            open.push_back(to);
        }
    }
    std::vector<Symbol> word;
    for (StateIndex at = end; ways[at].from != noState; at = ways[at].from)
        word.insert(word.begin(), ways[at].symbol);
    return word;
}

std::size_t Languages::shortestLength(Language a) const
{
    return shortestWord(a).size();
}

std::optional<std::size_t> Languages::longestLength(Language a) const
{
    const Automaton& automaton = this->automaton(a);
    std::vector<std::size_t> longest(automaton.size(), 0);
    // As many rounds as there are states suffice unless there is a loop.
    for (std::size_t round = 0; round <= automaton.size(); ++round) {
        bool hasChanged = false;
        for (std::size_t state = 0; state < automaton.size(); ++state) {
            for (std::size_t symbol = 0; symbol < m_alphabet.size(); ++symbol) {
                const StateIndex to = automaton.step(static_cast<StateIndex>(state), static_cast<Symbol>(symbol));
                // A character outside of what a 16-bit unit holds counts twice.
                const std::size_t units = symbol >= Alphabet::rest ? 2 : 1;
                if (to != noState && longest[state] < longest[to] + units) {
                    longest[state] = longest[to] + units;
                    hasChanged = true;
                }
            }
        }
        if (!hasChanged)
            return longest.empty() ? 0 : longest[0];
    }
    return std::nullopt;
}

std::optional<std::string> Languages::single(Language a) const
{
    const auto texts = all(a, 1);
    return texts && texts->size() == 1 ? std::optional(texts->front()) : std::nullopt;
}

std::optional<std::vector<std::string>> Languages::all(Language a, std::size_t most) const
{
    const Automaton& automaton = this->automaton(a);
    struct Step {
        StateIndex state = 0;
        std::vector<Symbol> word;
    };
    std::deque<Step> open;
    if (automaton.size() > 0)
        open.push_back({});
    std::vector<std::string> texts;
    while (!open.empty()) {
        Step step = std::move(open.front());
        open.pop_front();
        // Longer than there are states: it goes round, so there is no end of them.
        if (open.size() > most || step.word.size() > automaton.size())
            return std::nullopt;
        if (automaton.accepts[step.state])
            texts.push_back(m_alphabet.textOf(step.word));
        if (texts.size() > most)
            return std::nullopt;
        for (std::size_t symbol = 0; symbol < m_alphabet.size(); ++symbol) {
            const StateIndex to = automaton.step(step.state, static_cast<Symbol>(symbol));
            if (to == noState)
                continue;
            if (!m_alphabet.isSingle(static_cast<Symbol>(symbol)))
                return std::nullopt;
            Step next = step;
            next.state = to;
            next.word.push_back(static_cast<Symbol>(symbol));
            open.push_back(std::move(next));
        }
    }
    return texts;
}

} // namespace hookbench::proof
