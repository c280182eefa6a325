// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench::proof {

/// A class of characters that the analysis does not tell apart; most hold a single one.
using Symbol = std::uint8_t;
constexpr std::size_t mostSymbols = 128;
using SymbolSet = std::bitset<mostSymbols>;

/// All characters, as few enough symbols: each printable ASCII character, tab, LF and CR on their own, likewise the
/// characters beyond ASCII that stand in the template, as far as there is room; one symbol for the other control
/// characters, one for all the rest.
class Alphabet {
public:
    /// `source`: the template.
    explicit Alphabet(std::string_view source);

    std::size_t size() const { return m_size; }
    Symbol of(char32_t character) const;
    Symbol of(char character) const { return of(static_cast<char32_t>(static_cast<unsigned char>(character))); }
    /// Whether the symbol stands for one character only.
    bool isSingle(Symbol symbol) const { return symbol != control && symbol != rest; }
    /// The character, or for a symbol of many some plain one of them.
    char32_t characterOf(Symbol symbol) const;
    std::vector<Symbol> symbolsOf(std::string_view text) const;
    std::string textOf(const std::vector<Symbol>& symbols) const;

    SymbolSet all() const { return m_all; }
    /// What properties may hold: everything but control characters other than tab, LF and CR.
    SymbolSet plain() const;
    SymbolSet setOf(std::string_view asciiCharacters) const;
    SymbolSet range(char first, char last) const;
    SymbolSet letters() const { return range('a', 'z') | range('A', 'Z'); }
    SymbolSet digits() const { return range('0', '9'); }
    /// Beyond ASCII.
    SymbolSet foreign() const;

    static constexpr Symbol control = 98;
    static constexpr Symbol rest = 99;

private:
    static constexpr std::size_t firstKnown = 100;
    std::vector<char32_t> m_known; ///< characters beyond ASCII with a symbol of their own
    std::size_t m_size = firstKnown;
    SymbolSet m_all;
};

} // namespace hookbench::proof
