// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/language/Alphabet.h"

#include "liquid/Utf16.h"
#include "text/Utf8.h"

#include <algorithm>

namespace hookbench::proof {

namespace {

constexpr char32_t firstPrintable = 0x20;
constexpr char32_t lastPrintable = 0x7E;
constexpr std::string_view breaks = "\t\n\r";
constexpr std::size_t printableCount = lastPrintable - firstPrintable + 1;

} // namespace

Alphabet::Alphabet(std::string_view source)
{
    for (std::size_t at = 0; at < source.size();) {
        const liquid::CodePoint point = liquid::codePointAt(source, at);
        at += point.size;
        const bool isNew = point.value >= 0x80 && std::ranges::find(m_known, point.value) == m_known.end();
        if (isNew && m_size < mostSymbols) {
            m_known.push_back(point.value);
            ++m_size;
        }
    }
    for (std::size_t i = 0; i < m_size; ++i)
        m_all.set(i);
}

Symbol Alphabet::of(char32_t character) const
{
    if (character >= firstPrintable && character <= lastPrintable)
        return static_cast<Symbol>(character - firstPrintable);
    if (character < firstPrintable) {
        const std::size_t place = breaks.find(static_cast<char>(character));
        return place == std::string_view::npos ? control : static_cast<Symbol>(printableCount + place);
    }
    const auto found = std::ranges::find(m_known, character);
    return found == m_known.end() ? rest
                                  : static_cast<Symbol>(firstKnown + static_cast<std::size_t>(found - m_known.begin()));
}

char32_t Alphabet::characterOf(Symbol symbol) const
{
    if (symbol < printableCount)
        return firstPrintable + symbol;
    if (symbol < control)
        return static_cast<char32_t>(breaks[symbol - printableCount]);
    if (symbol >= firstKnown)
        return m_known[symbol - firstKnown];
    constexpr char32_t plainForeign = 0xE9;
    return symbol == control ? 1 : of(plainForeign) == rest ? plainForeign : 0x4E00;
}

std::vector<Symbol> Alphabet::symbolsOf(std::string_view text) const
{
    std::vector<Symbol> symbols;
    symbols.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const liquid::CodePoint point = liquid::codePointAt(text, at);
        symbols.push_back(of(point.value));
        at += point.size;
    }
    return symbols;
}

std::string Alphabet::textOf(const std::vector<Symbol>& symbols) const
{
    std::string text;
    for (const Symbol symbol : symbols)
        appendUtf8(text, characterOf(symbol));
    return text;
}

SymbolSet Alphabet::plain() const
{
    SymbolSet set = m_all;
    set.reset(control);
    return set;
}

SymbolSet Alphabet::setOf(std::string_view asciiCharacters) const
{
    SymbolSet set;
    for (const char c : asciiCharacters)
        set.set(of(c));
    return set;
}

SymbolSet Alphabet::range(char first, char last) const
{
    SymbolSet set;
    for (char c = first; c < last; ++c)
        set.set(of(c));
    set.set(of(last));
    return set;
}

SymbolSet Alphabet::foreign() const
{
    SymbolSet set;
    for (std::size_t i = rest; i < m_size; ++i)
        set.set(i);
    return set;
}

} // namespace hookbench::proof
