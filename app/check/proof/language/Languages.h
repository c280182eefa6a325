// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/language/Automaton.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace hookbench::proof {

/// A set of texts: a place in Languages. Equal sets have equal places.
using Language = std::uint32_t;

/// All sets of texts of one analysis and what can be done with them. Every result holds at least the texts that it
/// should: where a set would become too large to describe, a larger one takes its place. Results are remembered.
class Languages {
public:
    explicit Languages(const Alphabet& alphabet);

    const Alphabet& alphabet() const { return m_alphabet; }
    const Automaton& automaton(Language language) const { return *m_automata[language]; }

    // Made from nothing.
    Language none() const { return m_none; } ///< no text at all
    Language empty() const { return m_empty; } ///< the empty text only
    Language anything() const { return m_anything; } ///< every text, control characters too
    Language plain() const { return m_plain; } ///< every text that a property may hold
    Language text(std::string_view text);
    Language word(const std::vector<Symbol>& symbols);
    Language oneOf(const SymbolSet& symbols); ///< texts of one character
    Language many(const SymbolSet& symbols); ///< any number of these characters
    Language add(const NondeterministicAutomaton& automaton);

    // Made from others.
    Language unite(Language a, Language b);
    Language concat(Language a, Language b);
    Language repeat(Language a); ///< any number of times, also none
    Language intersect(Language a, Language b);
    Language minus(Language a, Language b);
    /// Every text over the characters of this one: what a set becomes that goes on growing.
    Language widened(Language a);

    // Asked.
    bool isNone(Language a) const { return a == m_none; }
    bool hasEmpty(Language a) const { return a != m_none && automaton(a).accepts[0]; }
    bool has(Language a, std::string_view text) const;
    bool isWithin(Language a, Language b) { return minus(a, b) == m_none; }
    SymbolSet symbolsOf(Language a) const;
    /// Characters at least and at most; nothing for the most: no bound.
    std::size_t shortestLength(Language a) const;
    std::optional<std::size_t> longestLength(Language a) const;
    std::vector<Symbol> shortestWord(Language a) const;
    /// The only text, if there is exactly one and every character of it is known.
    std::optional<std::string> single(Language a) const;
    /// All texts, if they are so few and every character is known.
    std::optional<std::vector<std::string>> all(Language a, std::size_t most) const;

    /// A result remembered by name and operands.
    Language remembered(int operation, Language a, Language b, const std::function<Language()>& make);

private:
    Language store(Automaton automaton);
    Language product(Language a, Language b, bool isDifference);

    const Alphabet& m_alphabet;
    std::vector<const Automaton*> m_automata;
    struct Hash {
        std::size_t operator()(const Automaton& automaton) const;
    };
    std::unordered_map<Automaton, Language, Hash> m_known;
    std::map<std::tuple<int, Language, Language>, Language> m_results;
    std::unordered_map<std::string, Language> m_texts;
    Language m_none = 0;
    Language m_empty = 0;
    Language m_anything = 0;
    Language m_plain = 0;
};

} // namespace hookbench::proof
