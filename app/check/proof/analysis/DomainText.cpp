// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/Domain.h"

#include "check/proof/language/Pattern.h"

#include <algorithm>
#include <cmath>

namespace hookbench::proof {

namespace {

/// Lists in lists, maps in lists … deeper than that may hold anything.
constexpr int deepest = 3;
constexpr std::uint32_t mostSpelled = 16;

} // namespace

Language Domain::pattern(std::string_view pattern)
{
    const auto known = m_patterns.find(pattern);
    if (known != m_patterns.end())
        return known->second;
    const Language language = languageOfPattern(m_languages, pattern).value_or(m_languages.anything());
    m_patterns.emplace(pattern, language);
    return language;
}

Language Domain::integerText(const Interval& bounds)
{
    constexpr double exact = 9007199254740992.0;
    if (bounds.isSingle() && std::fabs(bounds.low) < exact)
        return m_languages.text(std::to_string(static_cast<long long>(bounds.low)));
    if (bounds.low >= 1)
        return pattern("[1-9][0-9]*");
    return pattern(bounds.low >= 0 ? "0|[1-9][0-9]*" : "-?[1-9][0-9]*|0");
}

/// As Java prints it, or Ruby.
Language Domain::decimalText(const AbstractValue& value)
{
    Language text = pattern(
        m_isRuby ? "-?(0|[1-9][0-9]*)\\.[0-9]+(e[-+][0-9]{2,3})?" : "-?(0|[1-9][0-9]*)\\.[0-9]+(E-?[1-9][0-9]*)?");
    if (value.decimal.low > 0)
        text = m_languages.minus(text, pattern("-.*"));
    if (std::isinf(value.decimal.high))
        text = m_languages.unite(text, m_languages.text("Infinity"));
    if (std::isinf(value.decimal.low))
        text = m_languages.unite(text, m_languages.text("-Infinity"));
    return value.mayBeNaN ? m_languages.unite(text, m_languages.text("NaN")) : text;
}

/// Of everything but nil and lists.
Language Domain::scalarText(const AbstractValue& value)
{
    Language text = value.text;
    const auto add = [&](std::uint16_t kind, auto make) {
        if (value.may(kind))
            text = m_languages.unite(text, make());
    };
    add(TrueKind, [&] { return m_languages.text("true"); });
    add(FalseKind, [&] { return m_languages.text("false"); });
    add(IntegerKind, [&] { return integerText(value.integer); });
    add(DecimalKind, [&] { return decimalText(value); });
    add(MapKind | LoopKind, [&] {
        // Keys, texts, brackets in any order. Ruby escapes what stands in texts, as it were with control characters.
        const Language inside = m_languages.plain();
        const Language map =
            m_languages.concat(m_languages.text("{"), m_languages.concat(inside, m_languages.text("}")));
        // A map that was sorted has no braces, and a loop a name of its own.
        return m_isRuby ? m_languages.unite(map, pattern("Liquid::(Forloop|Tablerowloop)Drop")) : inside;
    });
    add(RangeKind, [&] { return pattern("-?[0-9]+\\.\\.-?[0-9]+"); });
    add(EmptyKind | BlankKind, [&] { return m_isRuby ? m_languages.empty() : m_languages.text("java.lang.Object@0"); });
    add(MarkerKind, [&] { return m_languages.empty(); });
    return text;
}

Language Domain::listText(const AbstractValue& value, Language (Domain::*itemText)(const AbstractValue&))
{
    if (++m_depth > deepest) {
        --m_depth;
        return m_languages.plain();
    }
    Language text = m_languages.empty();
    if (value.list && !value.list->items.empty()) {
        for (const AbstractValue& item : value.list->items)
            text = m_languages.concat(text, (this->*itemText)(item));
    } else {
        const Language item = (this->*itemText)(elementOf(value));
        const std::uint32_t least = leastOf(value);
        const std::uint32_t most = mostOf(value);
        for (std::uint32_t i = 0; i < std::min(least, mostSpelled); ++i)
            text = m_languages.concat(text, item);
        if (most > mostSpelled) // noIndex, too: any number
            text = m_languages.concat(text, m_languages.repeat(item));
        else
            for (std::uint32_t i = least; i < most; ++i)
                text = m_languages.concat(text, m_languages.unite(item, m_languages.empty()));
    }
    --m_depth;
    return text;
}

Language Domain::textOf(const AbstractValue& value)
{
    Language text = scalarText(value);
    if (value.may(NilKind))
        text = m_languages.unite(text, m_languages.empty());
    if (!value.may(ListKind))
        return text;
    if (m_isRuby)
        return m_languages.unite(text, nestedText(restricted(value, ListKind)));
    return m_languages.unite(text, listText(value, &Domain::textOf));
}

Language Domain::nestedText(const AbstractValue& value)
{
    Language text = scalarText(value);
    if (value.may(NilKind))
        text = m_languages.unite(text, m_languages.text(m_isRuby ? "nil" : "null"));
    if (value.may(ListKind)) {
        // Only lists that filters have made can hold control characters.
        const bool isPlain = !value.list || m_languages.isWithin(elementOf(value).text, m_languages.plain());
        const Language inside = isPlain ? m_languages.plain() : m_languages.anything();
        text = m_languages.unite(
            text, m_languages.concat(m_languages.text("["), m_languages.concat(inside, m_languages.text("]"))));
    }
    // Inside of something else Ruby shows texts with quotes and escapes.
    return m_isRuby && value.may(TextKind) ? m_languages.unite(text, m_languages.plain()) : text;
}

Language Domain::outputText(const AbstractValue& value, liquid::OutputPlace)
{
    Language text = scalarText(value);
    if (value.may(NilKind))
        text = m_languages.unite(text, m_languages.empty());
    if (!value.may(ListKind))
        return text;
    // A list from the data prints flat in a loop, and otherwise with the lists in it in brackets.
    Language list = listText(value, &Domain::textOf);
    if (m_isRuby)
        return m_languages.unite(text, list);
    list = m_languages.unite(list, listText(value, &Domain::nestedText));
    return m_languages.unite(text, list);
}

} // namespace hookbench::proof
