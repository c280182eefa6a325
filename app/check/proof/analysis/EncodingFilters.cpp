// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/FilterModel.h"
#include "liquid/RenderErrors.h"

namespace hookbench::proof {

SymbolMap FilterModel::entityMap()
{
    SymbolMap map = m_edits.identity();
    const Alphabet& alphabet = m_domain.alphabet();
    map[alphabet.of('&')] = m_languages.text("&amp;");
    map[alphabet.of('<')] = m_languages.text("&lt;");
    map[alphabet.of('>')] = m_languages.text("&gt;");
    map[alphabet.of('"')] = m_languages.text("&quot;");
    if (m_domain.isRuby())
        map[alphabet.of('\'')] = m_languages.text("&#39;");
    return map;
}

AbstractValue FilterModel::escape(const Call& call)
{
    const bool keepsNil = m_domain.isRuby();
    const Language in = text(keepsNil ? restricted(call.input, static_cast<std::uint16_t>(~NilKind)) : call.input);
    const Language escaped = m_edits.map(in, entityMap());
    return keepsNil ? withNil(call, escaped) : textual(escaped);
}

AbstractValue FilterModel::escapeOnce(const Call& call)
{
    SymbolMap map = entityMap();
    const Symbol ampersand = m_domain.alphabet().of('&');
    map[ampersand] = m_languages.unite(map[ampersand], m_languages.text("&"));
    return textual(m_edits.map(text(call.input), map));
}

AbstractValue FilterModel::urlEncode(const Call& call)
{
    SymbolMap map = m_edits.identity();
    const Alphabet& alphabet = m_domain.alphabet();
    const SymbolSet kept = alphabet.letters() | alphabet.digits() | alphabet.setOf(m_domain.isRuby() ? "-_.~" : "-_.*");
    const Language byte = m_domain.pattern("%[0-9A-F][0-9A-F]");
    const Language bytes = m_domain.pattern("(%[0-9A-F][0-9A-F])+");
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        if (!kept.test(i))
            map[i] = i >= Alphabet::rest ? bytes : byte;
    }
    map[alphabet.of(' ')] = m_languages.text("+");
    const bool keepsNil = m_domain.isRuby();
    const Language in = text(keepsNil ? restricted(call.input, static_cast<std::uint16_t>(~NilKind)) : call.input);
    return keepsNil ? withNil(call, m_edits.map(in, map)) : textual(m_edits.map(in, map));
}

AbstractValue FilterModel::urlDecode(const Call& call)
{
    const Language in = text(call.input);
    const bool hasBytes = m_languages.symbolsOf(in).test(m_domain.alphabet().of('%'));
    if (hasBytes && m_domain.isRuby())
        fail(call, liquid::errors::invalidUtf8, false);
    SymbolMap map = m_edits.identity();
    map[m_domain.alphabet().of('+')] = m_languages.text(" ");
    AbstractValue result = textual(hasBytes ? m_languages.anything() : m_edits.map(in, map));
    // LiqP gives back what it cannot read.
    if (hasBytes && !m_domain.isRuby())
        result = joined(m_languages, result, call.input);
    return m_domain.isRuby() ? withNil(call, result.text) : result;
}

AbstractValue FilterModel::stripHtml(const Call& call)
{
    const Language in = text(call.input);
    const Alphabet& alphabet = m_domain.alphabet();
    const SymbolSet symbols = m_languages.symbolsOf(in);
    if (m_domain.isRuby())
        return textual(symbols.test(alphabet.of('<')) ? m_languages.many(symbols) : in);
    // Entities stand for any character, control characters and such as break lines included.
    if (symbols.test(alphabet.of('&')))
        return textual(m_languages.anything());
    if (symbols.test(alphabet.of('<')) || symbols.test(Alphabet::control))
        return textual(m_languages.many(symbols | alphabet.setOf(" ")));
    SymbolMap map = m_edits.identity();
    const Language perhaps = m_languages.unite(m_languages.text(" "), m_languages.empty());
    for (const char space : std::string_view(" \t\n\r"))
        map[alphabet.of(space)] = m_languages.unite(map[alphabet.of(space)], perhaps);
    return textual(m_edits.map(in, map));
}

AbstractValue FilterModel::base64Encode(const Call& call)
{
    return textual(
        text(call.input) == m_languages.empty() ? m_languages.empty() : m_domain.pattern("[0-9A-Za-z+/_=-]*"));
}

AbstractValue FilterModel::base64Decode(const Call& call)
{
    fail(call, liquid::errors::invalidBase64, false);
    return textual(m_languages.anything());
}

} // namespace hookbench::proof
