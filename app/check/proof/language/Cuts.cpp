// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/language/Edits.h"

#include <algorithm>

namespace hookbench::proof {

namespace {

using Nfa = NondeterministicAutomaton;

/// Which states are reached from these by such symbols only.
std::vector<bool> reachedBy(const Automaton& automaton, const SymbolSet& symbols, std::vector<bool> from)
{
    for (bool hasChanged = true; hasChanged;) {
        hasChanged = false;
        for (std::size_t state = 0; state < automaton.size(); ++state) {
            for (std::size_t i = symbols._Find_first(); from[state] && i < mostSymbols; i = symbols._Find_next(i)) {
                const StateIndex to = automaton.step(static_cast<StateIndex>(state), static_cast<Symbol>(i));
                if (to != noState && !from[to]) {
                    from[to] = true;
                    hasChanged = true;
                }
            }
        }
    }
    return from;
}

/// From which states an accepting one is reached by such symbols only.
std::vector<bool> endsBy(const Automaton& automaton, const SymbolSet& symbols)
{
    std::vector<bool> ends = automaton.accepts;
    for (bool hasChanged = true; hasChanged;) {
        hasChanged = false;
        for (std::size_t state = 0; state < automaton.size(); ++state) {
            for (std::size_t i = symbols._Find_first(); !ends[state] && i < mostSymbols; i = symbols._Find_next(i)) {
                const StateIndex to = automaton.step(static_cast<StateIndex>(state), static_cast<Symbol>(i));
                ends[state] = to != noState && ends[to];
                hasChanged = hasChanged || ends[state];
            }
        }
    }
    return ends;
}

/// The same automaton with other beginnings and ends.
Nfa between(const Automaton& automaton, const std::vector<bool>& starts, const std::vector<bool>& ends)
{
    Nfa out;
    out.copy(automaton);
    for (std::size_t i = 0; i < automaton.size(); ++i) {
        if (starts[i])
            out.start(static_cast<Nfa::State>(i));
        if (ends[i])
            out.accept(static_cast<Nfa::State>(i));
    }
    return out;
}

std::vector<bool> onlyFirst(const Automaton& automaton)
{
    std::vector<bool> starts(automaton.size(), false);
    if (!starts.empty())
        starts[0] = true;
    return starts;
}

std::vector<bool> all(const Automaton& automaton)
{
    return std::vector<bool>(automaton.size(), true);
}

} // namespace

Language Edits::stripLeft(Language in, const SymbolSet& symbols)
{
    const Automaton& from = m_languages.automaton(in);
    const Language rest = m_languages.add(between(from, reachedBy(from, symbols, onlyFirst(from)), from.accepts));
    const Language led = m_languages.concat(m_languages.oneOf(symbols), m_languages.anything());
    return m_languages.minus(rest, led);
}

Language Edits::stripRight(Language in, const SymbolSet& symbols)
{
    const Automaton& from = m_languages.automaton(in);
    const Language rest = m_languages.add(between(from, onlyFirst(from), endsBy(from, symbols)));
    const Language trailed = m_languages.concat(m_languages.anything(), m_languages.oneOf(symbols));
    return m_languages.minus(rest, trailed);
}

Language Edits::prefixes(Language in)
{
    const Automaton& from = m_languages.automaton(in);
    return remembered(
        "prefixes", in, 0, {}, [&] { return m_languages.add(between(from, onlyFirst(from), all(from))); });
}

Language Edits::factors(Language in)
{
    const Automaton& from = m_languages.automaton(in);
    return remembered("factors", in, 0, {}, [&] { return m_languages.add(between(from, all(from), all(from))); });
}

Language Edits::prefixesBefore(Language in, const SymbolSet& symbols)
{
    const Automaton& from = m_languages.automaton(in);
    std::vector<bool> ends(from.size(), false);
    for (std::size_t state = 0; state < from.size(); ++state) {
        for (std::size_t i = symbols._Find_first(); i < mostSymbols; i = symbols._Find_next(i))
            ends[state] = ends[state] || from.step(static_cast<StateIndex>(state), static_cast<Symbol>(i)) != noState;
    }
    return m_languages.add(between(from, onlyFirst(from), ends));
}

Language Edits::pieces(Language in, std::string_view delimiter)
{
    const Automaton& from = m_languages.automaton(in);
    const std::vector<Symbol> needle = m_languages.alphabet().symbolsOf(delimiter);
    std::vector<bool> starts = onlyFirst(from);
    std::vector<bool> ends = from.accepts;
    for (std::size_t state = 0; state < from.size(); ++state) {
        StateIndex to = static_cast<StateIndex>(state);
        for (const Symbol symbol : needle)
            to = to == noState ? noState : from.step(to, symbol);
        if (to == noState)
            continue;
        ends[state] = true;
        starts[to] = true;
    }
    const Language cut = m_languages.add(between(from, starts, ends));
    // LiqP leaves a delimiter at the very beginning where it is.
    return isExact(delimiter) && !delimiter.empty() ? m_languages.unite(m_languages.minus(cut, containing(delimiter)),
               m_languages.intersect(cut, m_languages.concat(text(delimiter), m_languages.anything())))
                                                    : cut;
}

Language Edits::text(std::string_view text)
{
    return m_languages.text(text);
}

Language Edits::containing(std::string_view text)
{
    const Language around = m_languages.anything();
    return m_languages.concat(around, m_languages.concat(m_languages.text(text), around));
}

Language Edits::upTo(Language in, std::size_t length)
{
    constexpr std::size_t mostLength = 1000;
    if (length > mostLength)
        return in;
    return remembered("upTo", in, static_cast<Language>(length), {}, [&] {
        Nfa chain;
        const SymbolSet symbols = m_languages.alphabet().all();
        Nfa::State at = chain.add(true);
        chain.start(at);
        for (std::size_t i = 0; i < length; ++i) {
            const Nfa::State next = chain.add(true);
            chain.edge(at, symbols, next);
            at = next;
        }
        return m_languages.intersect(in, m_languages.add(chain));
    });
}

Language Edits::longerThan(Language in, std::size_t length)
{
    constexpr std::size_t mostLength = 1000;
    return length > mostLength ? in : m_languages.minus(in, upTo(m_languages.anything(), length));
}

} // namespace hookbench::proof
