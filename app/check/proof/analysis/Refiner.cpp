// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/Refiner.h"

#include <algorithm>
#include <cmath>

namespace hookbench::proof {

namespace {

using liquid::Expression;
using liquid::ExpressionIndex;
using liquid::ExpressionKind;

constexpr int deepest = 8;

std::uint32_t countOf(double bound)
{
    constexpr double most = 1e9;
    return bound < 0 ? 0 : bound > most ? noIndex : static_cast<std::uint32_t>(bound);
}

} // namespace

bool Refiner::expression(ExpressionIndex index, const AbstractValue& value)
{
    if (value.isNone())
        return false;
    if (++m_depth > deepest)
        return true;
    const Expression& expression = m_domain.program().expressions[index];
    if (expression.kind == ExpressionKind::Filtered)
        return filtered(expression, value);
    if (expression.kind != ExpressionKind::Path)
        return true;
    const std::uint32_t slot = m_domain.program().names[expression.first].slot;
    Environment::Variable* variable = slot == liquid::noIndex ? nullptr : m_environment.variable(slot);
    if (variable != nullptr && expression.count == 0) {
        const PathIndex path = variable->value.path;
        const std::uint32_t origin = variable->origin;
        variable->value = value;
        variable->value.path = path;
        if (path != noIndex && !this->path(path, value))
            return false;
        return origin == noIndex || this->expression(origin, value);
    }
    const AbstractValue now = m_evaluator.evaluate(index, m_environment);
    return now.path == noIndex || path(now.path, value);
}

/// Through the filters that keep enough of what goes in.
bool Refiner::filtered(const Expression& expression, const AbstractValue& value)
{
    if (expression.count != 1)
        return true;
    const liquid::FilterCall& call = m_domain.program().filterCalls[expression.second];
    if (call.definition == nullptr)
        return this->expression(expression.first, value);
    const AbstractValue input = m_evaluator.evaluate(expression.first, m_environment);
    if (call.definition->name == "size") {
        AbstractValue result;
        const AbstractValue lists = restricted(input, ListKind | TextKind);
        if (!value.may(IntegerKind) || !sized(lists, value, result))
            result = {};
        // Numbers count eight, everything else nothing.
        if (value.integer.has(8))
            result = joined(m_domain.languages(), result, restricted(input, numberKinds));
        const bool countsMaps = m_domain.isRuby() && input.may(MapKind);
        auto others =
            static_cast<std::uint16_t>(~(ListKind | TextKind | IntegerKind | (m_domain.isRuby() ? 0 : DecimalKind)));
        if (!value.integer.has(0))
            others = static_cast<std::uint16_t>(countsMaps ? MapKind : 0);
        result = joined(m_domain.languages(), result, restricted(input, others));
        result.path = input.path;
        return this->expression(expression.first, result);
    }
    if (call.definition->name == "default" && call.argumentCount == 1) {
        const AbstractValue other =
            m_evaluator.evaluate(m_domain.program().arguments[call.firstArgument], m_environment);
        const bool isReplaced = !met(m_domain.languages(), value, other).isNone();
        return isReplaced || this->expression(expression.first, met(m_domain.languages(), input, value));
    }
    return true;
}

bool Refiner::path(PathIndex path, AbstractValue value)
{
    if (value.isNone())
        return false;
    value.path = path;
    m_environment.setPath(path, value);
    const DataPlace place = m_domain.place(path);
    if (place.parent == noIndex || ++m_depth > deepest || value.may(NilKind))
        return true;
    const AbstractValue around = m_evaluator.ofPath(m_environment, place.parent);
    AbstractValue narrowed = around;
    switch (place.kind) {
    case DataPlace::Kind::Key:
        narrowed = restricted(around, MapKind | LoopKind);
        break;
    case DataPlace::Kind::Size:
        return parentOfSize(place.parent, value);
    case DataPlace::Kind::First:
    case DataPlace::Kind::Last: {
        const auto kinds =
            static_cast<std::uint16_t>(MapKind | ListKind | (m_domain.isRuby() ? TextKind | RangeKind : 0));
        narrowed = withLength(restricted(around, kinds), 1, noIndex);
        break;
    }
    case DataPlace::Kind::Index: {
        const auto least =
            static_cast<std::uint32_t>(std::min<unsigned long long>(std::stoull(place.key) + 1, 1U << 30U));
        narrowed = withLength(restricted(around, ListKind | MapKind), least, noIndex);
        break;
    }
    default:
        return true;
    }
    return narrowed == around || this->path(place.parent, narrowed);
}

/// The values among these whose size is one of those.
bool Refiner::sized(const AbstractValue& around, const AbstractValue& size, AbstractValue& result)
{
    Languages& languages = m_domain.languages();
    const double low = std::ceil(size.integer.low);
    const double high = std::floor(size.integer.high);
    result = withLength(restricted(around, ListKind), countOf(low), high < 0 ? 0 : countOf(high));
    if (high < 0)
        result = {};
    if (around.may(TextKind) && high >= 0) {
        // A character beyond ASCII may count once or twice.
        Language text = around.text;
        if (low > 0 && std::isfinite(low))
            text = languages.minus(text, m_domain.edits().upTo(languages.anything(), (countOf(low) - 1) / 2));
        if (low > 0)
            text = languages.minus(text, languages.empty());
        if (std::isfinite(high))
            text = m_domain.edits().upTo(text, countOf(high));
        AbstractValue texts = textValue(text);
        texts.path = around.path;
        result = joined(languages, result, texts);
    }
    return !result.isNone();
}

bool Refiner::parentOfSize(PathIndex parent, const AbstractValue& size)
{
    Languages& languages = m_domain.languages();
    const AbstractValue around = m_evaluator.ofPath(m_environment, parent);
    AbstractValue result;
    if (size.may(IntegerKind))
        sized(restricted(around, ListKind | TextKind), size, result);
    result = joined(languages, result, restricted(around, MapKind | LoopKind | RangeKind));
    if (m_domain.isRuby() && size.may(IntegerKind) && size.integer.has(8))
        result = joined(languages, result, restricted(around, IntegerKind));
    return path(parent, result);
}

} // namespace hookbench::proof
