// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/language/Edits.h"

#include <algorithm>

namespace hookbench::proof {

namespace {

using Nfa = NondeterministicAutomaton;

constexpr int firstOperation = 100;

std::vector<std::size_t> failuresOf(const std::vector<Symbol>& needle)
{
    std::vector<std::size_t> failures(needle.size() + 1, 0);
    for (std::size_t i = 1, k = 0; i < needle.size(); ++i) {
        while (k > 0 && needle[k] != needle[i])
            k = failures[k];
        k += needle[k] == needle[i] ? 1 : 0;
        failures[i + 1] = k;
    }
    return failures;
}

/// Reads a set of texts and writes it with a needle replaced: states are pairs of a state of the set and the number of
/// characters of the needle that have been read and not yet written.
class ReplaceBuilder {
public:
    ReplaceBuilder(const Automaton& in, const std::vector<Symbol>& needle, const Automaton& replacement,
        std::size_t symbolCount, bool isFirstOnly)
        : m_in(in)
        , m_needle(needle)
        , m_replacement(replacement)
        , m_failures(failuresOf(needle))
        , m_symbolCount(symbolCount)
        , m_isFirstOnly(isFirstOnly)
    {
    }

    Nfa build()
    {
        const std::size_t width = m_needle.size();
        for (std::size_t i = 0; i < m_in.size() * width; ++i)
            m_out.add();
        m_out.start(0);
        if (m_isFirstOnly)
            m_after = m_out.copy(m_in);
        for (std::size_t state = 0; state < m_in.size(); ++state) {
            if (m_isFirstOnly && m_in.accepts[state])
                m_out.accept(static_cast<Nfa::State>(m_after + state));
            for (std::size_t held = 0; held < width; ++held)
                addWays(static_cast<StateIndex>(state), held);
        }
        return std::move(m_out);
    }

private:
    Nfa::State at(StateIndex state, std::size_t held) const
    {
        return static_cast<Nfa::State>(state * m_needle.size() + held);
    }

    std::vector<Symbol> beginning(std::size_t count) const
    {
        return {m_needle.begin(), m_needle.begin() + static_cast<std::ptrdiff_t>(count)};
    }

    void addWays(StateIndex state, std::size_t held)
    {
        if (m_in.accepts[state])
            m_out.path(at(state, held), beginning(held), accepting());
        // Symbols that do nothing to the needle and lead to the same place share an edge.
        std::map<StateIndex, SymbolSet> plain;
        for (std::size_t i = 0; i < m_symbolCount; ++i) {
            const auto symbol = static_cast<Symbol>(i);
            const StateIndex to = m_in.step(state, symbol);
            if (to == noState)
                continue;
            std::size_t kept = held;
            while (kept > 0 && m_needle[kept] != symbol)
                kept = m_failures[kept];
            if (m_needle[kept] == symbol)
                addMatch(state, held, kept, to);
            else
                plain[to].set(i);
        }
        for (const auto& [to, symbols] : plain) {
            const Nfa::State released = m_out.add();
            m_out.path(at(state, held), beginning(held), released);
            m_out.edge(released, symbols, at(to, 0));
        }
    }

    /// One more character of the needle after `kept` of those that were held.
    void addMatch(StateIndex state, std::size_t held, std::size_t kept, StateIndex to)
    {
        const Nfa::State released = m_out.add();
        m_out.path(at(state, held), beginning(held - kept), released);
        if (kept + 1 < m_needle.size())
            return m_out.skip(released, at(to, kept + 1));
        m_out.embed(released, m_replacement, m_isFirstOnly ? m_after + to : at(to, 0));
    }

    Nfa::State accepting()
    {
        if (!m_hasEnd) {
            m_end = m_out.add(true);
            m_hasEnd = true;
        }
        return m_end;
    }

    const Automaton& m_in;
    const std::vector<Symbol>& m_needle;
    const Automaton& m_replacement;
    std::vector<std::size_t> m_failures;
    std::size_t m_symbolCount;
    bool m_isFirstOnly;
    Nfa m_out;
    Nfa::State m_after = 0;
    Nfa::State m_end = 0;
    bool m_hasEnd = false;
};

/// Any occurrences may be replaced, or none: for needles that are not known for sure, and for the last one.
Nfa replacedSomewhere(const Automaton& in, const std::vector<Symbol>& needle, const Automaton& replacement)
{
    Nfa out;
    const Nfa::State first = out.copy(in);
    out.start(first);
    for (std::size_t state = 0; state < in.size(); ++state) {
        if (in.accepts[state])
            out.accept(static_cast<Nfa::State>(first + state));
        StateIndex to = static_cast<StateIndex>(state);
        for (const Symbol symbol : needle)
            to = to == noState ? noState : in.step(to, symbol);
        if (to != noState)
            out.embed(static_cast<Nfa::State>(first + state), replacement, first + to);
    }
    return out;
}

} // namespace

Language Edits::remembered(
    const char* name, Language a, Language b, std::string_view text, const std::function<Language()>& make)
{
    const std::string key = std::string(name) + '\0' + std::string(text);
    const int operation =
        m_operations.try_emplace(key, firstOperation + static_cast<int>(m_operations.size())).first->second;
    return m_languages.remembered(operation, a, b, make);
}

bool Edits::isExact(std::string_view text) const
{
    const auto symbols = m_languages.alphabet().symbolsOf(text);
    return std::ranges::all_of(symbols, [this](Symbol symbol) { return m_languages.alphabet().isSingle(symbol); });
}

Language Edits::replace(Language in, std::string_view needle, Language replacement, Which which)
{
    if (m_languages.isNone(in) || m_languages.isNone(replacement))
        return m_languages.none();
    const char* const name = which == Which::All ? "replace" : which == Which::First ? "first" : "last";
    return remembered(name, in, replacement, needle, [&] {
        const std::vector<Symbol> symbols = m_languages.alphabet().symbolsOf(needle);
        const Automaton& from = m_languages.automaton(in);
        const Automaton& to = m_languages.automaton(replacement);
        if (which == Which::Last || !isExact(needle))
            return m_languages.add(replacedSomewhere(from, symbols, to));
        const std::size_t symbolCount = m_languages.alphabet().size();
        return m_languages.add(ReplaceBuilder(from, symbols, to, symbolCount, which == Which::First).build());
    });
}

Language Edits::replaceEmpty(Language in, Language replacement)
{
    SymbolMap map = identity();
    for (Language& to : map)
        to = m_languages.concat(replacement, to);
    return m_languages.concat(this->map(in, map), replacement);
}

const SymbolMap& Edits::identity()
{
    if (m_hasIdentity)
        return m_identity;
    m_identity.fill(m_languages.none());
    for (std::size_t i = 0; i < m_languages.alphabet().size(); ++i) {
        SymbolSet set;
        set.set(i);
        m_identity[i] = m_languages.oneOf(set);
    }
    m_hasIdentity = true;
    return m_identity;
}

Language Edits::map(Language in, const SymbolMap& map)
{
    return mapFirst(in, map, map);
}

Language Edits::mapFirst(Language in, const SymbolMap& first, const SymbolMap& others)
{
    const auto bytesOf = [](const SymbolMap& map) {
        return std::string_view(reinterpret_cast<const char*>(map.data()), sizeof map);
    };
    std::string key(bytesOf(first));
    if (&first != &others)
        key += bytesOf(others);
    return remembered("map", in, 0, key, [&] { return mapped(in, first, others); });
}

Language Edits::mapped(Language in, const SymbolMap& first, const SymbolMap& others)
{
    const Automaton& from = m_languages.automaton(in);
    if (from.size() == 0)
        return in;
    Nfa out;
    const Nfa::State start = out.add(from.accepts[0]);
    out.start(start);
    for (std::size_t i = 0; i < from.size(); ++i)
        out.add(from.accepts[i]);
    const SymbolMap& same = identity();
    const auto addWays = [&](Nfa::State at, StateIndex state, const SymbolMap& map) {
        std::map<StateIndex, SymbolSet> kept; // characters that stay as they are share an edge
        std::map<std::pair<StateIndex, Language>, SymbolSet> ways;
        for (std::size_t i = 0; i < m_languages.alphabet().size(); ++i) {
            const StateIndex to = from.step(state, static_cast<Symbol>(i));
            if (to != noState && map[i] == same[i])
                kept[to].set(i);
            else if (to != noState)
                ways[{to, map[i]}].set(i);
        }
        for (const auto& [to, symbols] : kept)
            out.edge(at, symbols, start + 1 + to);
        for (const auto& [way, symbols] : ways)
            out.embed(at, m_languages.automaton(way.second), start + 1 + way.first);
    };
    addWays(start, 0, first);
    for (std::size_t i = 0; i < from.size(); ++i)
        addWays(static_cast<Nfa::State>(start + 1 + i), static_cast<StateIndex>(i), others);
    return m_languages.add(out);
}

Language Edits::without(Language in, const SymbolSet& symbols)
{
    SymbolMap map = identity();
    for (std::size_t i = 0; i < mostSymbols; ++i)
        map[i] = symbols.test(i) ? m_languages.empty() : map[i];
    return this->map(in, map);
}

} // namespace hookbench::proof
