// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/FilterModel.h"
#include "liquid/RenderErrors.h"

#include <algorithm>

namespace hookbench::proof {

namespace {

constexpr auto notLists = static_cast<std::uint16_t>(~ListKind);

} // namespace

AbstractValue FilterModel::madeList(const AbstractValue& element, std::uint32_t least, std::uint32_t most)
{
    auto shape = std::make_shared<ListShape>();
    shape->least = least;
    shape->most = most;
    shape->hasElement = true;
    shape->element = element;
    shape->element.path = noIndex;
    AbstractValue list = ofKind(ListKind);
    list.list = std::move(shape);
    return list;
}

/// A list's elements, a map's pairs of key and value, anything else as the only element.
AbstractValue FilterModel::elements(const AbstractValue& value)
{
    AbstractValue all;
    if (value.may(ListKind))
        all = m_domain.elementOf(value);
    if (m_domain.isRuby() && all.may(ListKind))
        all = joined(m_languages, restricted(all, notLists), joined(m_languages, m_domain.anyProperty(), nilValue()));
    if (value.may(MapKind | LoopKind))
        all = joined(m_languages, all, m_domain.isRuby() ? ofKind(MapKind) : madeList(m_domain.anyProperty(), 2, 2));
    if (value.may(RangeKind))
        all = joined(m_languages, all, integerValue(-1e15, 1e15));
    const auto others = static_cast<std::uint16_t>(~(ListKind | MapKind | LoopKind | RangeKind | NilKind));
    all = joined(m_languages, all, restricted(value, others));
    all.path = noIndex;
    return all;
}

AbstractValue FilterModel::defaultTo(const Call& call)
{
    const bool hasOptions = call.hasNamed || (call.count() > 1 && m_domain.isRuby());
    const std::size_t plain = call.count() - (call.hasNamed ? 1 : 0);
    if (plain == 0 && !m_domain.isRuby() && call.count() == 0)
        return call.input;
    AbstractValue other = plain > 0 ? call.arguments[0] : textual(m_languages.empty());
    if (call.hasNamed && !m_domain.isRuby() && plain == 0)
        other = ofKind(MapKind);
    const AbstractValue& in = call.input;
    AbstractValue kept = restricted(in, static_cast<std::uint16_t>(~(NilKind | (hasOptions ? 0 : FalseKind))));
    kept = withLength(kept, 1, noIndex);
    kept.text = m_languages.minus(kept.text, m_languages.empty());
    if (m_languages.isNone(kept.text))
        kept = restricted(kept, static_cast<std::uint16_t>(~TextKind));
    kept.path = in.path;
    const bool isReplaced = in.may(NilKind | FalseKind | MapKind) || m_languages.hasEmpty(in.text)
        || (in.may(ListKind) && leastOf(in) == 0);
    return isReplaced ? joined(m_languages, kept, other) : kept;
}

AbstractValue FilterModel::join(const Call& call)
{
    const AbstractValue& in = call.input;
    const Language glue = call.count() == 0 ? m_languages.text(" ") : text(call.arguments[0]);
    Language all = m_languages.none();
    if (in.may(NilKind))
        all = m_languages.empty();
    if (in.may(ListKind | MapKind | LoopKind | RangeKind)) {
        const AbstractValue several = restricted(in, ListKind | MapKind | LoopKind | RangeKind);
        const Language item = text(elements(several));
        const Language more = m_languages.repeat(m_languages.concat(glue, item));
        all = m_languages.unite(all, m_languages.concat(item, more));
        if (leastOf(in) == 0 || in.may(MapKind | LoopKind | RangeKind))
            all = m_languages.unite(all, m_languages.empty());
    }
    const auto single = static_cast<std::uint16_t>(~(ListKind | MapKind | LoopKind | RangeKind | NilKind));
    if (m_domain.isRuby() && in.may(MapKind))
        all = m_languages.unite(all, text(restricted(in, MapKind)));
    return textual(m_languages.unite(all, text(restricted(in, single))));
}

AbstractValue FilterModel::first(const Call& call)
{
    return ending(call, true);
}

AbstractValue FilterModel::last(const Call& call)
{
    return ending(call, false);
}

AbstractValue FilterModel::ending(const Call& call, bool isFirst)
{
    const AbstractValue& in = call.input;
    AbstractValue result;
    if (in.may(ListKind)) {
        const bool isKnown = in.list && !in.list->items.empty();
        result = !isKnown ? m_domain.elementOf(in) : isFirst ? in.list->items.front() : in.list->items.back();
        if (leastOf(in) == 0)
            result = joined(m_languages, result, nilValue());
    }
    if (m_domain.isRuby()) {
        if (in.may(TextKind))
            result = joined(m_languages, result, textual(m_edits.upTo(m_edits.factors(in.text), 1)));
        if (in.may(MapKind))
            result = joined(m_languages, result, madeList(m_domain.anyProperty(), 2, 2));
        if (in.may(RangeKind))
            result = joined(m_languages, result, integerValue(-1e15, 1e15));
        return in.may(notLists) ? joined(m_languages, result, nilValue()) : result;
    }
    if (in.may(notLists))
        result = joined(m_languages, result, elements(restricted(in, notLists)));
    return in.may(NilKind | MapKind | LoopKind) ? joined(m_languages, result, nilValue()) : result;
}

AbstractValue FilterModel::concat(const Call& call)
{
    const AbstractValue& other = call.arguments[0];
    if (other.may(notLists))
        fail(call, liquid::errors::notAList, !other.may(ListKind));
    if (!other.may(ListKind))
        return {};
    const AbstractValue front = m_domain.isRuby() ? call.input : restricted(call.input, ListKind);
    const AbstractValue all = joined(m_languages, elements(front), m_domain.elementOf(other));
    return madeList(all, leastOf(other), noIndex);
}

/// The elements that are maps have the property; others are errors or, in Ruby's Liquid, partly searched as texts.
AbstractValue FilterModel::map(const Call& call)
{
    const AbstractValue all = elements(call.input);
    // LiqP does not look at the argument of what is missing.
    AbstractValue ofNil =
        !m_domain.isRuby() && call.input.may(NilKind) ? textual(m_languages.empty()) : AbstractValue();
    if (call.count() == 0) {
        if (!call.input.isOnly(NilKind))
            fail(call, liquid::errors::missingArgument, ofNil.isNone());
        return ofNil;
    }
    if (m_domain.isRuby())
        checkSelectable(call);
    else if (all.may(static_cast<std::uint16_t>(~MapKind)))
        fail(call, liquid::errors::notSelectable, false);
    AbstractValue property = m_domain.anyProperty();
    if (!m_domain.isRuby())
        property = restricted(property, static_cast<std::uint16_t>(~NilKind));
    return joined(m_languages, madeList(property, 0, noIndex), ofNil);
}

/// Some of the elements, in some order. LiqP leaves alone what is no list.
AbstractValue FilterModel::sameElements(const Call& call)
{
    if (!m_domain.isRuby()) {
        if (!call.input.may(ListKind))
            return call.input;
        const bool keepsOne = call.call.definition->name != "compact" && leastOf(call.input) > 0;
        return joined(m_languages, restricted(call.input, notLists),
            madeList(m_domain.elementOf(call.input), keepsOne ? 1 : 0, mostOf(call.input)));
    }
    if (call.count() > 0)
        fail(call, liquid::errors::notSelectable, false);
    return madeList(elements(call.input), 0, noIndex);
}

AbstractValue FilterModel::sort(const Call& call)
{
    const AbstractValue all = elements(call.input);
    const bool isOneKind = all.isOnly(TextKind) || all.isOnly(IntegerKind);
    if (m_domain.isRuby()) {
        if (!(isOneKind || all.isOnly(numberKinds)) || call.count() > 0)
            fail(call, liquid::errors::notSortable, false);
        return madeList(all, 0, noIndex);
    }
    const bool isSorted =
        call.input.isOnly(NilKind) || (call.input.isOnly(ListKind | NilKind) && isOneKind && call.count() == 0);
    if (!isSorted)
        fail(call, liquid::errors::notSortable, !call.input.may(ListKind | NilKind));
    AbstractValue result;
    if (call.input.may(ListKind))
        result = madeList(m_domain.elementOf(call.input), leastOf(call.input), mostOf(call.input));
    return call.input.may(NilKind) ? joined(m_languages, result, textual(m_languages.empty())) : result;
}

AbstractValue FilterModel::sortNatural(const Call& call)
{
    if (m_domain.isRuby()) {
        if (call.count() > 0)
            fail(call, liquid::errors::notSelectable, false);
        return madeList(elements(call.input), 0, noIndex);
    }
    if (!call.input.may(ListKind))
        return call.input;
    return joined(m_languages, restricted(call.input, notLists),
        madeList(m_domain.elementOf(call.input), leastOf(call.input), mostOf(call.input)));
}

/// A map has any property; a text one that is a text itself; numbers and lists have none.
void FilterModel::checkSelectable(const Call& call)
{
    const AbstractValue all = elements(call.input);
    const bool asksTexts = call.count() > 0 && call.arguments[0].may(static_cast<std::uint16_t>(~TextKind));
    if (all.may(IntegerKind | ListKind | RangeKind) || (asksTexts && all.may(TextKind | LoopKind)))
        fail(call, liquid::errors::notSelectable, false);
}

AbstractValue FilterModel::select(const Call& call)
{
    checkSelectable(call);
    return joined(m_languages, madeList(elements(call.input), 0, noIndex), nilValue());
}

AbstractValue FilterModel::has(const Call& call)
{
    select(call);
    return joined(m_languages, anyBoolean(), nilValue());
}

AbstractValue FilterModel::find(const Call& call)
{
    select(call);
    return joined(m_languages, elements(call.input), nilValue());
}

AbstractValue FilterModel::findIndex(const Call& call)
{
    select(call);
    return joined(m_languages, integerValue(0, 1e15), nilValue());
}

AbstractValue FilterModel::sum(const Call& call)
{
    if (call.count() > 0)
        select(call);
    AbstractValue result =
        integerValue(-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity());
    return joined(m_languages, result, anyDecimal());
}

AbstractValue FilterModel::size(const Call& call)
{
    const AbstractValue& in = call.input;
    AbstractValue result;
    if (in.may(ListKind)) {
        const double most = mostOf(in) == noIndex ? mostCounted : mostOf(in);
        result = joined(m_languages, result, integerValue(leastOf(in), most));
    }
    if (in.may(TextKind)) {
        const auto longest = m_languages.longestLength(in.text);
        const auto shortest = static_cast<double>(m_languages.shortestLength(in.text));
        result =
            joined(m_languages, result, integerValue(shortest, longest ? static_cast<double>(*longest) : mostCounted));
    }
    // Ruby gives nothing for an integer beyond 64 bits.
    if (in.may(m_domain.isRuby() ? std::uint16_t(IntegerKind) : numberKinds))
        result = joined(m_languages, result, integerValue(m_domain.isRuby() ? 0 : 8, 8));
    if (m_domain.isRuby() && in.may(MapKind | RangeKind))
        result = joined(m_languages, result, integerValue(0, mostCounted));
    const auto counted = static_cast<std::uint16_t>(ListKind | TextKind | IntegerKind);
    return in.may(static_cast<std::uint16_t>(~counted)) ? joined(m_languages, result, integerValue(0, 0)) : result;
}

} // namespace hookbench::proof
