// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/Evaluator.h"

#include "check/proof/analysis/FilterModel.h"
#include "liquid/RenderErrors.h"

#include <algorithm>
#include <cmath>

namespace hookbench::proof {

namespace {

using liquid::Expression;
using liquid::ExpressionIndex;
using liquid::ExpressionKind;
using liquid::StepKind;

constexpr double unbounded = std::numeric_limits<double>::infinity();

} // namespace

Evaluator::Evaluator(Domain& domain)
    : m_domain(domain)
    , m_filters(std::make_unique<FilterModel>(domain, *this))
    , m_slotRoots(domain.program().slotCount, noIndex)
{
    for (const liquid::Name& name : domain.program().names) {
        const FieldIndex field = domain.fields().child(noField, name.text);
        const bool isRoot = field != noField && domain.fields()[field].isRootObject;
        if (isRoot && name.slot != liquid::noIndex)
            m_slotRoots[name.slot] = domain.root(name.text);
    }
}

Evaluator::~Evaluator() = default;

AbstractValue Evaluator::evaluate(ExpressionIndex index, const Environment& environment)
{
    const Expression& expression = m_domain.program().expressions[index];
    switch (expression.kind) {
    case ExpressionKind::Literal:
        return m_domain.literal(m_domain.program().literals[expression.first]);
    case ExpressionKind::Path:
    case ExpressionKind::ComputedPath:
        return evaluatePath(expression, environment);
    case ExpressionKind::Filtered: {
        AbstractValue value = evaluate(expression.first, environment);
        for (std::uint32_t i = 0; i < expression.count && !value.isNone(); ++i)
            value = m_filters->apply(m_domain.program().filterCalls[expression.second + i], value, environment);
        return value;
    }
    case ExpressionKind::PerMode: // renders are not strict
        return evaluate(expression.second, environment);
    default:
        return evaluateOperator(index, environment);
    }
}

AbstractValue Evaluator::evaluateOperator(ExpressionIndex index, const Environment& environment)
{
    const Expression& expression = m_domain.program().expressions[index];
    if (expression.kind == ExpressionKind::Range)
        return rangeOf(expression, environment);
    if (expression.kind == ExpressionKind::Named) {
        evaluate(expression.second, environment);
        return ofKind(MapKind);
    }
    const bool isCondition = expression.kind == ExpressionKind::And || expression.kind == ExpressionKind::Or
        || expression.kind == ExpressionKind::Compare || expression.kind == ExpressionKind::Contains;
    // A kind that is not known here may be anything.
    if (!isCondition)
        return joined(m_domain.languages(), m_domain.anyProperty(), ofKind(RangeKind | EmptyKind | BlankKind));
    const Split both = split(index, environment);
    AbstractValue value;
    value.kinds = static_cast<std::uint16_t>((both.yes.empty() ? 0 : TrueKind) | (both.no.empty() ? 0 : FalseKind));
    return value;
}

/// Bounds that are no whole numbers are an error in Shopify's Liquid; LiqP has ranges in loop heads only.
AbstractValue Evaluator::rangeOf(const Expression& expression, const Environment& environment)
{
    for (const ExpressionIndex bound : {expression.first, expression.second}) {
        const AbstractValue value = evaluate(bound, environment);
        if (!value.isOnly(IntegerKind | TextKind | NilKind))
            fail(liquid::errors::invalidInteger, {expression.begin, expression.end},
                value.isOnly(static_cast<std::uint16_t>(~(IntegerKind | TextKind | NilKind))));
    }
    return ofKind(RangeKind);
}

AbstractValue Evaluator::variable(const liquid::Name& name, const Environment& environment)
{
    if (name.slot != liquid::noIndex) {
        const Environment::Variable* found = environment.variable(name.slot);
        if (found != nullptr)
            return found->value;
        if (name.counterSlot == liquid::noIndex)
            return ofUnset(name.slot);
    }
    AbstractValue value = ofPath(environment, m_domain.root(name.text));
    if (name.counterSlot != liquid::noIndex) {
        value = joined(m_domain.languages(), value, integerValue(-unbounded, unbounded));
        value.path = noIndex;
    }
    return value;
}

/// Names that the template makes are no names of data, except where they are those of profiles and events.
AbstractValue Evaluator::ofUnset(std::uint32_t slot)
{
    const PathIndex root = slot < m_slotRoots.size() ? m_slotRoots[slot] : noIndex;
    return root == noIndex ? nilValue() : ofPath({}, root);
}

AbstractValue Evaluator::evaluatePath(const Expression& expression, const Environment& environment)
{
    AbstractValue value;
    if (expression.kind == ExpressionKind::Path) {
        value = variable(m_domain.program().names[expression.first], environment);
    } else {
        evaluate(expression.first, environment);
        value = m_domain.anyProperty();
    }
    for (std::uint32_t i = 0; i < expression.count; ++i)
        value = step(
            value, m_domain.program().steps[expression.second + i], environment, {expression.begin, expression.end});
    return value;
}

AbstractValue Evaluator::ofPath(const Environment& environment, PathIndex path)
{
    if (const AbstractValue* known = environment.path(path))
        return *known;
    const DataPlace place = m_domain.place(path);
    if (place.kind == DataPlace::Kind::Root)
        return m_domain.byContract(path);
    AbstractValue value = derived(ofPath(environment, place.parent), place, environment);
    value.path = path;
    return value;
}

AbstractValue Evaluator::derived(const AbstractValue& around, const DataPlace& place, const Environment& environment)
{
    AbstractValue value;
    switch (place.kind) {
    case DataPlace::Kind::Key:
        return keyOf(around, place.key, environment);
    case DataPlace::Kind::Size:
        return sizeOf(around, environment);
    case DataPlace::Kind::First:
    case DataPlace::Kind::Last:
        return endOf(around, place.kind == DataPlace::Kind::First, environment);
    default:
        value = around.may(ListKind) ? m_domain.elementOf(around) : AbstractValue();
        // A negative index or one too large gives nothing in Shopify's Liquid.
        if (!around.isOnly(ListKind) || (m_domain.isRuby() && place.kind == DataPlace::Kind::Index))
            value = joined(m_domain.languages(), value, nilValue());
        return value;
    }
}

AbstractValue Evaluator::keyOf(const AbstractValue& value, std::string_view key, const Environment&)
{
    AbstractValue result;
    if (value.may(MapKind)) {
        result = value.path != noIndex ? m_domain.byContract(m_domain.child(value.path, DataPlace::Kind::Key, key))
                                       : m_domain.anyProperty();
    }
    if (value.may(LoopKind))
        result = joined(m_domain.languages(), result, loopProperty(value.loop, key));
    const auto others = static_cast<std::uint16_t>(~(MapKind | LoopKind));
    return value.may(others) ? joined(m_domain.languages(), result, nilValue()) : result;
}

AbstractValue Evaluator::sizeOf(const AbstractValue& value, const Environment& environment)
{
    Languages& languages = m_domain.languages();
    AbstractValue result;
    if (value.may(MapKind)) {
        const AbstractValue own = keyOf(restricted(value, MapKind), "size", environment);
        result = joined(languages, restricted(own, static_cast<std::uint16_t>(~NilKind)), integerValue(0, mostCounted));
    }
    if (value.may(TextKind)) {
        const auto longest = languages.longestLength(value.text);
        const auto shortest = static_cast<double>(languages.shortestLength(value.text));
        result =
            joined(languages, result, integerValue(shortest, longest ? static_cast<double>(*longest) : mostCounted));
    }
    if (value.may(ListKind)) {
        const double most = mostOf(value) == noIndex ? mostCounted : mostOf(value);
        result = joined(languages, result, integerValue(leastOf(value), most));
    }
    if (value.may(LoopKind | RangeKind))
        result = joined(languages, result, integerValue(0, mostCounted));
    if (value.may(IntegerKind) && m_domain.isRuby())
        result = joined(languages, result, integerValue(8, 8));
    const auto sized = static_cast<std::uint16_t>(
        MapKind | TextKind | ListKind | LoopKind | RangeKind | (m_domain.isRuby() ? IntegerKind : 0));
    return value.may(static_cast<std::uint16_t>(~sized)) || value.may(LoopKind) ? joined(languages, result, nilValue())
                                                                                : result;
}

AbstractValue Evaluator::endOf(const AbstractValue& value, bool isFirst, const Environment& environment)
{
    Languages& languages = m_domain.languages();
    const std::string_view name = isFirst ? "first" : "last";
    AbstractValue result;
    if (value.may(MapKind | LoopKind))
        result = keyOf(restricted(value, MapKind | LoopKind), name, environment);
    if (value.may(ListKind)) {
        if (value.list && !value.list->items.empty())
            result = joined(languages, result, isFirst ? value.list->items.front() : value.list->items.back());
        else
            result = joined(languages, result, m_domain.elementOf(value));
    }
    if (m_domain.isRuby() && value.may(TextKind))
        result = joined(languages, result, textValue(m_domain.edits().upTo(m_domain.edits().factors(value.text), 1)));
    if (m_domain.isRuby() && value.may(MapKind))
        result = joined(languages, result, ofKind(ListKind));
    if (m_domain.isRuby() && value.may(RangeKind))
        result = joined(languages, result, integerValue(-unbounded, unbounded));
    const bool mayBeNothing = !value.isOnly(ListKind | LoopKind) || (value.may(ListKind) && leastOf(value) == 0);
    result.path = noIndex;
    return mayBeNothing ? joined(languages, result, nilValue()) : result;
}

AbstractValue Evaluator::loopProperty(LoopIndex index, std::string_view key)
{
    if (index == noIndex)
        return joined(m_domain.languages(), m_domain.anyProperty(), nilValue());
    const LoopFacts& facts = m_loops[index];
    const auto shifted = [](const Interval& interval, double by) {
        const Interval counted = overlap(interval, {-mostCounted, mostCounted});
        return integerValue(counted.low + by, counted.high + by);
    };
    if (key == "index")
        return shifted(facts.index, 0);
    if (key == "index0")
        return shifted(facts.index, -1);
    if (key == "rindex")
        return shifted(facts.rindex, 0);
    if (key == "rindex0")
        return shifted(facts.rindex, -1);
    if (key == "length")
        return shifted(facts.length, 0);
    if (key == "first")
        return ofKind(facts.first);
    if (key == "last")
        return ofKind(facts.last);
    if (key == "parentloop" && m_domain.isRuby()) {
        AbstractValue parent = ofKind(facts.parent == noIndex ? NilKind : LoopKind);
        parent.loop = facts.parent;
        return parent;
    }
    if (key == "name")
        return joined(m_domain.languages(), textValue(m_domain.languages().plain()), nilValue());
    if (facts.isTable && (key == "col" || key == "col0" || key == "row"))
        return joined(m_domain.languages(), integerValue(0, mostCounted), nilValue());
    if (facts.isTable && (key == "col_first" || key == "col_last"))
        return joined(m_domain.languages(), anyBoolean(), nilValue());
    return nilValue();
}

AbstractValue Evaluator::step(
    const AbstractValue& value, const liquid::Step& step, const Environment& environment, ByteRange at)
{
    const bool isText = step.kind != StepKind::Index || !step.key.empty();
    if (!isText)
        return element(value, evaluate(step.expression, environment), environment, at);
    DataPlace place;
    place.key = step.key;
    place.kind = step.kind == StepKind::Size ? DataPlace::Kind::Size
        : step.kind == StepKind::First       ? DataPlace::Kind::First
        : step.kind == StepKind::Last        ? DataPlace::Kind::Last
                                             : DataPlace::Kind::Key;
    // In brackets it is only a property where LiqP takes it for one; then it may be either.
    if (step.kind == StepKind::Index && !m_domain.isRuby() && step.key == "size")
        return joined(m_domain.languages(), sizeOf(value, environment), nilValue());
    if (step.kind == StepKind::Index && value.may(ListKind) && (step.key == "first" || step.key == "last"))
        return joined(m_domain.languages(), endOf(value, step.key == "first", environment), nilValue());
    if (value.path != noIndex)
        return ofPath(environment, m_domain.child(value.path, place.kind, step.key));
    return derived(value, place, environment);
}

/// value[index].
AbstractValue Evaluator::element(
    const AbstractValue& value, const AbstractValue& index, const Environment& environment, ByteRange at)
{
    Languages& languages = m_domain.languages();
    AbstractValue result;
    if (value.may(static_cast<std::uint16_t>(~ListKind)) || !index.isOnly(numberKinds)) {
        const AbstractValue others = restricted(value, MapKind | TextKind | LoopKind);
        result = others.isNone() ? nilValue() : joined(languages, m_domain.anyProperty(), nilValue());
        // Beside keys there are only sizes to be had of a text.
        if (others.isOnly(TextKind))
            result = joined(languages, nilValue(), integerValue(0, mostCounted));
    }
    if (!value.may(ListKind) || !index.may(numberKinds))
        return result;
    const Interval places = index.may(DecimalKind) ? Interval() : index.integer;
    const bool isInside = places.low >= 0 && places.high < leastOf(value);
    const bool isOutside = !m_domain.isRuby() && (places.high < 0 || places.low >= mostOf(value));
    if (!isInside && !m_domain.isRuby())
        fail(liquid::errors::indexOutOfRange, at, isOutside && value.isOnly(ListKind));
    if (isOutside)
        return result;
    AbstractValue found = m_domain.elementOf(value);
    const bool isKnown = places.isSingle() && places.low >= 0;
    if (isKnown && value.list && places.low < static_cast<double>(value.list->items.size()))
        found = value.list->items[static_cast<std::size_t>(places.low)];
    PathIndex path = noIndex;
    if (isKnown && value.path != noIndex) {
        const std::string number = std::to_string(static_cast<long long>(places.low));
        path = m_domain.child(value.path, DataPlace::Kind::Index, number);
        const AbstractValue* known = environment.path(path);
        if (known != nullptr)
            return *known;
        found = met(languages, m_domain.byContract(path), found);
    }
    if (!isInside && m_domain.isRuby())
        found = joined(languages, found, nilValue());
    result = joined(languages, found, result);
    result.path = path;
    return result;
}

std::vector<PossibleError> Evaluator::takeErrors()
{
    return std::exchange(m_errors, {});
}

void Evaluator::fail(const liquid::RenderError& error, ByteRange place, bool isCertain, Language argument)
{
    if (m_mutes == 0)
        m_errors.push_back({&error, place, isCertain, argument});
}

LoopFacts& Evaluator::loop(LoopIndex index)
{
    if (index >= m_loops.size())
        m_loops.resize(index + 1);
    return m_loops[index];
}

FactIndex Evaluator::factOf(ExpressionIndex condition)
{
    const Expression& expression = m_domain.program().expressions[condition];
    std::string text(m_domain.program().text(expression.begin, expression.end));
    const auto [found, isNew] = m_facts.try_emplace(text, static_cast<FactIndex>(m_factTexts.size()));
    if (isNew) {
        m_factTexts.push_back(std::move(text));
        m_factUses.push_back(0);
    }
    return found->second;
}

void Evaluator::noteUse(ExpressionIndex condition, std::size_t place)
{
    std::size_t& last = m_factUses[factOf(condition)];
    last = std::max(last, place);
}

void Evaluator::dropFactsOf(Environment& environment, std::string_view name) const
{
    std::erase_if(
        environment.facts, [&](const auto& fact) { return m_factTexts[fact.first].find(name) != std::string::npos; });
}

} // namespace hookbench::proof
