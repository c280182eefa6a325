// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/FilterModel.h"
#include "liquid/RenderErrors.h"

#include <algorithm>

namespace hookbench::proof {

AbstractValue FilterModel::replace(const Call& call)
{
    return replaced(call, Edits::Which::All, true);
}

AbstractValue FilterModel::replaceFirst(const Call& call)
{
    return replaced(call, Edits::Which::First, true);
}

AbstractValue FilterModel::replaceLast(const Call& call)
{
    return replaced(call, Edits::Which::Last, true);
}

AbstractValue FilterModel::remove(const Call& call)
{
    return replaced(call, Edits::Which::All, false);
}

AbstractValue FilterModel::removeFirst(const Call& call)
{
    return replaced(call, Edits::Which::First, false);
}

AbstractValue FilterModel::removeLast(const Call& call)
{
    return replaced(call, Edits::Which::Last, false);
}

AbstractValue FilterModel::replaced(const Call& call, Edits::Which which, bool hasReplacement)
{
    const Language in = text(call.input);
    AbstractValue pattern = call.arguments[0];
    AbstractValue replacement = hasReplacement && call.count() > 1 ? call.arguments[1] : textual(m_languages.empty());
    if (!m_domain.isRuby()) {
        if (pattern.may(NilKind))
            fail(call, liquid::errors::nilPattern, pattern.isOnly(NilKind));
        if (replacement.may(NilKind))
            fail(call, liquid::errors::nilReplacement, replacement.isOnly(NilKind));
        pattern = restricted(pattern, static_cast<std::uint16_t>(~NilKind));
        replacement = restricted(replacement, static_cast<std::uint16_t>(~NilKind));
        if (pattern.isNone() || replacement.isNone())
            return {};
    }
    const auto needle = pattern.may(ListKind) ? std::nullopt : known(pattern);
    const bool isLiteral = !m_domain.isRuby() || which == Edits::Which::Last;
    const Language to = isLiteral ? text(replacement) : rubyReplacement(replacement, needle.value_or(""));
    if (!needle) {
        // Whatever is looked for, pieces of the one and of the other remain.
        const Language any = m_languages.many(m_languages.symbolsOf(in) | m_languages.symbolsOf(to));
        return textual(m_domain.isRuby() && !m_languages.single(text(replacement)) ? m_languages.anything() : any);
    }
    if (!needle->empty())
        return textual(m_edits.replace(in, *needle, to, which));
    if (which == Edits::Which::All)
        return textual(m_edits.replaceEmpty(in, to));
    return textual(which == Edits::Which::First ? m_languages.concat(to, in) : m_languages.concat(in, to));
}

/// \0 and \& stand for what was found, \\ for a backslash, \1 to \9 for nothing; \` and \' for the text around it.
Language FilterModel::rubyReplacement(const AbstractValue& value, std::string_view needle)
{
    const auto written = known(value);
    if (!written)
        return m_languages.symbolsOf(text(value)).test(m_domain.alphabet().of('\\')) ? m_languages.anything()
                                                                                     : text(value);
    std::string made;
    for (std::size_t i = 0; i < written->size(); ++i) {
        const char c = (*written)[i];
        const char next = i + 1 < written->size() ? (*written)[i + 1] : '\0';
        if (c != '\\' || i + 1 == written->size()) {
            made += c;
            continue;
        }
        ++i;
        if (next == '0' || next == '&')
            made += needle;
        else if (next == '`' || next == '\'')
            return m_languages.anything();
        else if (next == '\\')
            made += '\\';
        else if (next < '1' || next > '9')
            made += std::string("\\") + next;
    }
    return m_languages.text(made);
}

/// Half of a character that UTF-16 writes as two units prints as a question mark.
Language FilterModel::withHalves(Language language)
{
    if (m_domain.isRuby() || (m_languages.symbolsOf(language) & m_domain.alphabet().foreign()).none())
        return language;
    const Language half = m_languages.unite(m_languages.empty(), m_languages.text("?"));
    return m_languages.concat(half, m_languages.concat(language, half));
}

AbstractValue FilterModel::slice(const Call& call)
{
    const auto offset = knownInteger(call.arguments[0]);
    const bool hasLength = call.count() > 1 && !(m_domain.isRuby() && call.arguments[1].isOnly(NilKind | FalseKind));
    const std::optional<long long> length = hasLength ? knownInteger(call.arguments[1]) : std::optional<long long>(1);
    // What is no whole number, or a length below zero, is an error of LiqP; in Ruby the latter gives nothing.
    const auto isWhole = [](const AbstractValue& value) { return value.isOnly(IntegerKind); };
    const bool isNegative = hasLength && call.arguments[1].integer.low < 0 && !m_domain.isRuby();
    if (!isWhole(call.arguments[0]) || (hasLength && !isWhole(call.arguments[1])) || isNegative)
        fail(call, liquid::errors::invalidInteger, false);
    Language in = text(restricted(call.input, static_cast<std::uint16_t>(~ListKind)));
    const bool keepsAll = offset == 0 && length && *length >= 0 && m_languages.longestLength(in)
        && *m_languages.longestLength(in) <= static_cast<std::size_t>(*length);
    if (!keepsAll) {
        in = offset == 0 ? m_edits.prefixes(in) : m_edits.factors(in);
        // How long a text is matters where it cannot be just anything; otherwise counting would cost too much.
        if (length && *length >= 0 && m_languages.longestLength(in))
            in = m_edits.upTo(in, static_cast<std::size_t>(*length));
        in = withHalves(in);
    }
    AbstractValue result = textual(m_languages.unite(in, m_languages.empty()));
    if (!call.input.may(ListKind))
        return result;
    const auto most = length && *length >= 0 ? static_cast<std::uint32_t>(*length) : noIndex;
    AbstractValue list = madeList(m_domain.elementOf(call.input), 0, std::min(most, mostOf(call.input)));
    return call.input.isOnly(ListKind) && m_domain.isRuby() ? list : joined(m_languages, result, list);
}

/// The argument that says how many.
void FilterModel::checkLength(const Call& call)
{
    if (call.count() == 0 || call.arguments[0].isOnly(IntegerKind))
        return;
    const AbstractValue& length = call.arguments[0];
    const auto good = static_cast<std::uint16_t>(IntegerKind | (m_domain.isRuby() ? 0 : DecimalKind));
    if (!length.isOnly(good))
        fail(call, m_domain.isRuby() ? liquid::errors::invalidInteger : liquid::errors::notANumber,
            length.isOnly(NilKind | booleanKinds | ListKind | MapKind));
}

AbstractValue FilterModel::truncate(const Call& call)
{
    checkLength(call);
    const auto length = call.count() > 0 ? knownInteger(call.arguments[0]) : std::optional<long long>(50);
    const Language end = call.count() > 1 ? text(call.arguments[1]) : m_languages.text("...");
    const Language in = text(restricted(call.input, static_cast<std::uint16_t>(~NilKind)));
    const auto longest = m_languages.longestLength(in);
    const bool keepsAll = length && longest && static_cast<long long>(*longest) <= *length;
    Language result = in;
    if (!keepsAll) {
        Language cut = m_edits.prefixes(in);
        Language whole = in;
        if (length && *length >= 0 && longest) {
            const long long kept =
                std::max<long long>(*length - static_cast<long long>(m_languages.shortestLength(end)), 0);
            cut = m_edits.upTo(cut, static_cast<std::size_t>(kept));
            whole = m_edits.upTo(in, static_cast<std::size_t>(*length));
        }
        if (!m_domain.isRuby() && (m_languages.symbolsOf(in) & m_domain.alphabet().foreign()).any())
            cut = m_languages.concat(cut, m_languages.unite(m_languages.empty(), m_languages.text("?")));
        result = m_languages.unite(whole, m_languages.concat(cut, end));
    }
    if (call.input.may(NilKind) && !m_domain.isRuby())
        result = m_languages.unite(result, m_languages.empty());
    return m_domain.isRuby() ? withNil(call, result) : textual(result);
}

AbstractValue FilterModel::truncatewords(const Call& call)
{
    checkLength(call);
    const Language end = call.count() > 1 ? text(call.arguments[1]) : m_languages.text("...");
    const Language in = text(restricted(call.input, static_cast<std::uint16_t>(~NilKind)));
    SymbolSet spaces = m_domain.alphabet().setOf(" \t\n\r");
    spaces.set(Alphabet::control);
    // A text is cut where white space stands; runs of it become one space.
    const Language perhaps = m_languages.unite(m_languages.text(" "), m_languages.empty());
    SymbolMap map = m_edits.identity();
    for (std::size_t i = spaces._Find_first(); i < mostSymbols; i = spaces._Find_next(i))
        map[i] = i == Alphabet::control ? m_languages.unite(map[i], perhaps) : perhaps;
    const Language kept = m_languages.unite(m_edits.map(m_edits.prefixesBefore(in, spaces), map), m_languages.empty());
    Language result = m_languages.unite(in, m_languages.concat(kept, end));
    if (call.input.may(NilKind) && !m_domain.isRuby())
        result = m_languages.unite(result, m_languages.empty());
    return m_domain.isRuby() ? withNil(call, result) : textual(result);
}

AbstractValue FilterModel::split(const Call& call)
{
    const Language in = text(call.input);
    const auto delimiter = known(call.arguments[0]);
    Language piece = m_edits.factors(in);
    if (delimiter && !delimiter->empty() && !(m_domain.isRuby() && *delimiter == " "))
        piece = m_edits.pieces(in, *delimiter);
    else if (delimiter && delimiter->empty())
        piece =
            m_languages.unite(m_edits.upTo(piece, 1), m_languages.unite(m_languages.empty(), m_languages.text("?")));
    // LiqP gives at least one element, be it an empty one.
    return madeList(textual(piece), m_domain.isRuby() ? 0 : 1, noIndex);
}

} // namespace hookbench::proof
