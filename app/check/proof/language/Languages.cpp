// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/language/Languages.h"

#include <algorithm>
#include <deque>

namespace hookbench::proof {

namespace {

/// A set that takes more states is replaced by a larger one that takes fewer.
constexpr std::size_t mostStates = 4000;

enum Operation : int { Unite, Concat, Repeat, Intersect, Minus };

} // namespace

std::size_t Languages::Hash::operator()(const Automaton& automaton) const
{
    std::size_t hash = automaton.size();
    for (const StateIndex state : automaton.next)
        hash = (hash ^ state) * 0x100000001B3ULL;
    return hash ^ std::hash<std::vector<bool>>()(automaton.accepts);
}

Languages::Languages(const Alphabet& alphabet)
    : m_alphabet(alphabet)
{
    m_none = store(Automaton());
    m_empty = word({});
    m_anything = many(alphabet.all());
    m_plain = many(alphabet.plain());
}

Language Languages::store(Automaton automaton)
{
    const auto [found, isNew] = m_known.try_emplace(std::move(automaton), static_cast<Language>(m_automata.size()));
    if (isNew)
        m_automata.push_back(&found->first);
    return found->second;
}

Language Languages::add(const NondeterministicAutomaton& automaton)
{
    auto result = automaton.determinised(m_alphabet.size(), mostStates);
    return result ? store(std::move(*result)) : many(automaton.symbols());
}

Language Languages::text(std::string_view text)
{
    const auto [found, isNew] = m_texts.try_emplace(std::string(text), m_none);
    if (isNew)
        found->second = word(m_alphabet.symbolsOf(text));
    return found->second;
}

Language Languages::word(const std::vector<Symbol>& symbols)
{
    Automaton automaton;
    automaton.accepts.assign(symbols.size() + 1, false);
    automaton.accepts.back() = true;
    automaton.next.assign(automaton.size() * mostSymbols, noState);
    if (symbols.size() >= mostStates) {
        SymbolSet set;
        for (const Symbol symbol : symbols)
            set.set(symbol);
        return many(set);
    }
    for (std::size_t i = 0; i < symbols.size(); ++i)
        automaton.next[i * mostSymbols + symbols[i]] = static_cast<StateIndex>(i + 1);
    return store(std::move(automaton));
}

Language Languages::oneOf(const SymbolSet& symbols)
{
    NondeterministicAutomaton automaton;
    const auto from = automaton.add();
    automaton.start(from);
    automaton.edge(from, symbols, automaton.add(true));
    return add(automaton);
}

Language Languages::many(const SymbolSet& symbols)
{
    Automaton automaton;
    automaton.accepts.push_back(true);
    automaton.next.assign(mostSymbols, noState);
    for (std::size_t i = 0; i < m_alphabet.size(); ++i) {
        if (symbols.test(i))
            automaton.next[i] = 0;
    }
    return store(std::move(automaton));
}

Language Languages::remembered(int operation, Language a, Language b, const std::function<Language()>& make)
{
    const auto key = std::tuple(operation, a, b);
    const auto found = m_results.find(key);
    if (found != m_results.end())
        return found->second;
    const Language result = make();
    m_results.emplace(key, result);
    return result;
}

Language Languages::unite(Language a, Language b)
{
    if (a == b || b == m_none)
        return a;
    if (a == m_none)
        return b;
    return remembered(Unite, std::min(a, b), std::max(a, b), [&] {
        NondeterministicAutomaton automaton;
        const auto from = automaton.add();
        const auto to = automaton.add(true);
        automaton.start(from);
        automaton.embed(from, this->automaton(a), to);
        automaton.embed(from, this->automaton(b), to);
        return add(automaton);
    });
}

Language Languages::concat(Language a, Language b)
{
    if (a == m_none || b == m_none)
        return m_none;
    if (a == m_empty)
        return b;
    if (b == m_empty)
        return a;
    return remembered(Concat, a, b, [&] {
        NondeterministicAutomaton automaton;
        const auto from = automaton.add();
        const auto middle = automaton.add();
        const auto to = automaton.add(true);
        automaton.start(from);
        automaton.embed(from, this->automaton(a), middle);
        automaton.embed(middle, this->automaton(b), to);
        return add(automaton);
    });
}

Language Languages::repeat(Language a)
{
    return remembered(Repeat, a, 0, [&] {
        NondeterministicAutomaton automaton;
        const auto from = automaton.add(true);
        automaton.start(from);
        automaton.embed(from, this->automaton(a), from);
        return add(automaton);
    });
}

Language Languages::intersect(Language a, Language b)
{
    if (a == b || b == m_anything)
        return a;
    if (a == m_anything)
        return b;
    return remembered(
        Intersect, std::min(a, b), std::max(a, b), [&] { return product(std::min(a, b), std::max(a, b), false); });
}

Language Languages::minus(Language a, Language b)
{
    if (a == b || a == m_none || b == m_anything)
        return m_none;
    if (b == m_none)
        return a;
    return remembered(Minus, a, b, [&] { return product(a, b, true); });
}

/// Both automata at once. Where it becomes too large, the first set is a larger one than the result.
Language Languages::product(Language a, Language b, bool isDifference)
{
    const Automaton& left = automaton(a);
    const Automaton& right = automaton(b);
    if (left.size() == 0 || right.size() == 0)
        return isDifference ? a : m_none;
    std::map<std::pair<StateIndex, StateIndex>, NondeterministicAutomaton::State> numbers;
    std::vector<std::pair<StateIndex, StateIndex>> pairs;
    NondeterministicAutomaton result;
    const auto number = [&](StateIndex l, StateIndex r) {
        const auto [found, isNew] = numbers.try_emplace({l, r}, 0);
        if (isNew) {
            const bool isInRight = r != noState && right.accepts[r];
            found->second = result.add(left.accepts[l] && isInRight != isDifference);
            pairs.emplace_back(l, r);
        }
        return found->second;
    };
    result.start(number(0, 0));
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        const auto [l, r] = pairs[at];
        std::map<std::pair<StateIndex, StateIndex>, SymbolSet> targets;
        for (std::size_t symbol = 0; symbol < m_alphabet.size(); ++symbol) {
            const StateIndex toLeft = left.step(l, static_cast<Symbol>(symbol));
            const StateIndex toRight = r == noState ? noState : right.step(r, static_cast<Symbol>(symbol));
            if (toLeft != noState && (isDifference || toRight != noState))
                targets[{toLeft, toRight}].set(symbol);
        }
        for (const auto& [target, symbols] : targets)
            result.edge(
                static_cast<NondeterministicAutomaton::State>(at), symbols, number(target.first, target.second));
        if (pairs.size() > 4 * mostStates)
            return a;
    }
    auto automaton = result.determinised(m_alphabet.size(), mostStates);
    return automaton ? store(std::move(*automaton)) : a;
}

Language Languages::widened(Language a)
{
    return a == m_none ? m_none : many(symbolsOf(a));
}

} // namespace hookbench::proof
