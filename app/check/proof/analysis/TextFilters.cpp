// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/FilterModel.h"
#include "liquid/TextBuffer.h"
#include "liquid/Unicode.h"
#include "liquid/Utf16.h"

namespace hookbench::proof {

AbstractValue FilterModel::append(const Call& call)
{
    return textual(m_languages.concat(text(call.input), text(call.arguments[0])));
}

AbstractValue FilterModel::prepend(const Call& call)
{
    return textual(m_languages.concat(text(call.arguments[0]), text(call.input)));
}

/// A character beyond ASCII may become several, and some of them become letters of ASCII.
SymbolMap FilterModel::caseMap(bool isUpper)
{
    SymbolMap map = m_edits.identity();
    const Alphabet& alphabet = m_domain.alphabet();
    for (char c = 'a'; c <= 'z'; ++c) {
        const char upper = static_cast<char>(c - 'a' + 'A');
        map[alphabet.of(isUpper ? c : upper)] = m_languages.text(std::string_view(isUpper ? &upper : &c, 1));
    }
    const SymbolSet foreign = alphabet.foreign();
    const Language letters = m_languages.oneOf(foreign | alphabet.letters() | alphabet.setOf("'"));
    const Language some = m_languages.concat(letters, m_languages.repeat(letters));
    for (std::size_t i = foreign._Find_first(); i < mostSymbols; i = foreign._Find_next(i))
        map[i] = some;
    return map;
}

AbstractValue FilterModel::upcase(const Call& call)
{
    return textual(m_edits.map(text(call.input), caseMap(true)));
}

AbstractValue FilterModel::downcase(const Call& call)
{
    return textual(m_edits.map(text(call.input), caseMap(false)));
}

AbstractValue FilterModel::capitalize(const Call& call)
{
    SymbolMap first = caseMap(true);
    if (m_domain.isRuby())
        return textual(m_edits.mapFirst(text(call.input), first, caseMap(false)));
    return textual(m_edits.mapFirst(text(call.input), first, m_edits.identity()));
}

AbstractValue FilterModel::stripped(const Call& call, bool left, bool right)
{
    const auto strippedText = [&](Language language) {
        const SymbolSet spaces = m_domain.alphabet().setOf(" \t\n\r");
        // Some of the other control characters go, too.
        if (m_languages.symbolsOf(language).test(Alphabet::control))
            return m_edits.factors(language);
        language = left ? m_edits.stripLeft(language, spaces) : language;
        return right ? m_edits.stripRight(language, spaces) : language;
    };
    if (m_domain.isRuby())
        return textual(strippedText(text(call.input)));
    AbstractValue result = call.input;
    result.text = strippedText(result.text);
    return result;
}

AbstractValue FilterModel::strip(const Call& call)
{
    return stripped(call, true, true);
}

AbstractValue FilterModel::lstrip(const Call& call)
{
    return stripped(call, true, false);
}

AbstractValue FilterModel::rstrip(const Call& call)
{
    return stripped(call, false, true);
}

AbstractValue FilterModel::squish(const Call& call)
{
    SymbolMap map = m_edits.identity();
    const Language perhaps = m_languages.unite(m_languages.text(" "), m_languages.empty());
    for (const char space : std::string_view(" \t\n\r"))
        map[m_domain.alphabet().of(space)] = perhaps;
    map[Alphabet::control] = m_languages.unite(map[Alphabet::control], perhaps);
    return withNil(call, m_edits.map(text(call.input), map));
}

/// In Shopify's Liquid a CR without an LF behind it stays.
AbstractValue FilterModel::stripNewlines(const Call& call)
{
    const Language input = text(call.input);
    if (!m_domain.isRuby())
        return textual(m_edits.without(input, m_domain.alphabet().setOf("\r\n")));
    const Language pairs = m_edits.replace(input, "\r\n", m_languages.empty(), Edits::Which::All);
    return textual(m_edits.without(pairs, m_domain.alphabet().setOf("\n")));
}

AbstractValue FilterModel::newlineToBr(const Call& call)
{
    Language input = text(call.input);
    if (m_domain.isRuby())
        input = m_edits.replace(input, "\r\n", m_languages.text("\n"), Edits::Which::All);
    SymbolMap map = m_edits.identity();
    map[m_domain.alphabet().of('\n')] = m_languages.text("<br />\n");
    return textual(m_edits.map(input, map));
}

} // namespace hookbench::proof
