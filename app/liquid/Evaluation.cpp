// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"

#include <algorithm>
#include <array>

namespace hookbench::liquid {

Value RenderContext::evaluateOther(const Expression& expression)
{
    switch (expression.kind) {
    case ExpressionKind::ComputedPath: {
        const Step* const first = m_program->steps.data() + expression.second;
        return stepsFrom(computedVariable(evaluate(expression.first)), first, first + expression.count);
    }
    case ExpressionKind::Filtered:
        return evaluateFiltered(expression, m_scratch);
    default:
        return evaluateOperator(expression);
    }
}

const Value* RenderContext::findVariable(const Name& name) const
{
    if (name.slot != noIndex) {
        const Value* found = m_scope.find(name.slot);
        if (found != nullptr)
            return found;
    }
    if (name.counterSlot != noIndex) {
        const Value* found = m_scope.find(name.counterSlot);
        if (found != nullptr)
            return found;
    }
    return m_root.isMap() ? m_root.map().find(name.text, name.hash) : nullptr;
}

Value RenderContext::variableNamed(std::string_view name) const
{
    const std::uint32_t hash = keyHash(name);
    const NameIndex known = m_program->findName(name, hash);
    if (known != noIndex)
        return variable(m_names[known]);
    Name other{name, hash};
    if (m_program->linksNames || !m_partialName.empty())
        other.slot = m_links.find(name, hash);
    return variable(other);
}

Value RenderContext::computedVariable(const Value& name)
{
    const std::size_t begin = m_scratch.size();
    m_dialect->values.appendKey(m_scratch, name);
    return variableNamed(finishText(begin));
}

Value RenderContext::evaluatePath(const Expression& expression)
{
    const Value* value = findVariable(m_names[expression.first]);
    if (value == nullptr)
        return {};
    const Step* step = m_program->steps.data() + expression.second;
    for (const Step* const end = step + expression.count; step != end; ++step) {
        const Value* found = value->isMap() && !step->key.empty() ? value->map().find(step->key, step->hash) : nullptr;
        if (found == nullptr)
            return stepsFrom(*value, step, end);
        value = found;
    }
    return *value;
}

/// The way from this step on, where it is more than keys that are there.
Value RenderContext::stepsFrom(Value value, const Step* next, const Step* end)
{
    for (; next != end && !value.isNil(); ++next)
        value = step(value, *next);
    return value;
}

Value RenderContext::step(const Value& value, const Step& step)
{
    if (value.isMap() && !step.key.empty()) {
        const Value* found = value.map().find(step.key, step.hash);
        if (found != nullptr)
            return *found;
    }
    if (step.kind != StepKind::Index)
        return m_dialect->values.property(*this, value, step);
    return m_dialect->values.element(*this, value, evaluate(step.expression));
}

Value RenderContext::evaluateFiltered(const Expression& expression, TextBuffer& lastBuffer)
{
    Value value = evaluate(expression.first);
    for (std::uint32_t i = 0; i < expression.count && !hasFailed(); ++i) {
        TextBuffer& buffer = i + 1U == expression.count ? lastBuffer : m_scratch;
        value = apply(m_program->filterCalls[expression.second + i], value, buffer);
    }
    return value;
}

void RenderContext::assign(NameIndex name, const Value& value, ExpressionIndex from)
{
    m_scope.set(slotOf(name), value);
    if (m_chains.isOn() && m_recordsOrigins)
        m_chains.assign(slotOf(name), from == noIndex ? std::vector<ChainStep>() : stepsOf(from));
}

std::vector<ChainStep> RenderContext::stepsOf(ExpressionIndex index)
{
    const Expression& expression = m_program->expressions[index];
    const bool isFiltered = expression.kind == ExpressionKind::Filtered;
    const Expression& first = m_program->expressions[isFiltered ? expression.first : index];
    std::vector<ChainStep> steps;
    const auto add = [&](ByteRange source, const Value& value) {
        const std::size_t begin = m_scratch.size();
        m_dialect->values.appendOutput(m_scratch, value, m_place);
        steps.push_back({source, std::string(m_scratch.viewFrom(begin))});
        m_scratch.truncate(begin);
    };
    if (first.kind == ExpressionKind::Path && first.count == 0 && m_names[first.first].slot != noIndex
        && !m_scope.hasLocal(m_names[first.first].slot))
        steps = m_chains.stepsOf(m_names[first.first].slot);
    Value value = evaluate(isFiltered ? expression.first : index);
    add({first.begin, first.end}, value);
    for (std::uint32_t i = 0; isFiltered && i < expression.count && !hasFailed(); ++i) {
        const FilterCall& call = m_program->filterCalls[expression.second + i];
        value = apply(call, value, m_scratch);
        add({call.begin, call.end}, value);
    }
    return steps;
}

Value RenderContext::apply(const FilterCall& call, const Value& input, TextBuffer& buffer)
{
    if (call.definition == nullptr) {
        for (std::uint32_t i = 0; i < call.argumentCount; ++i)
            evaluate(m_program->arguments[call.firstArgument + i]); // may fail
        return input;
    }
    if (call.firstLiteral != noIndex)
        return apply(call, input, {m_program->literals.data() + call.firstLiteral, call.argumentCount}, buffer);
    return applyComputed(call, input, buffer);
}

/// A filter whose arguments have to be evaluated first.
Value RenderContext::applyComputed(const FilterCall& call, const Value& input, TextBuffer& buffer)
{
    // Most filters have one argument or none: room for all that may be is not made ready in advance.
    alignas(Value) std::array<std::byte, Parser::mostArguments * sizeof(Value)> room;
    auto* const arguments = reinterpret_cast<Value*>(room.data());
    for (std::uint32_t i = 0; i < call.argumentCount; ++i)
        new (arguments + i) Value(evaluate(m_program->arguments[call.firstArgument + i]));
    if (call.namedCount > 1) {
        Value& named = arguments[call.argumentCount - call.namedCount];
        named = joinedMaps({&named, call.namedCount});
    }
    const std::size_t count = call.argumentCount - (call.namedCount > 1 ? call.namedCount - 1U : 0U);
    return hasFailed() ? Value() : apply(call, input, {arguments, count}, buffer);
}

Value RenderContext::apply(
    const FilterCall& call, const Value& input, std::span<const Value> arguments, TextBuffer& buffer)
{
    const FilterDefinition& filter = *call.definition;
    setPlace(call.begin, call.end);
    FilterCallContext context{*this, filter, arguments, buffer, call.namedCount > 0};
    if (arguments.size() < filter.fewest || arguments.size() > filter.most) {
        m_dialect->errors.failArgumentCount(context);
        return {};
    }
    countSteps(1);
    countWork(input);
    return hasFailed() ? Value() : filter.apply(context, input);
}

Value RenderContext::evaluateOperator(const Expression& expression)
{
    const ValueRules& rules = m_dialect->values;
    countSteps(1);
    switch (expression.kind) {
    case ExpressionKind::And:
        return Value::boolean(isTrue(expression.first) && isTrue(expression.second));
    case ExpressionKind::Or:
        return Value::boolean(isTrue(expression.first) || isTrue(expression.second));
    case ExpressionKind::Compare: {
        const Value left = evaluate(expression.first);
        const Value right = evaluate(expression.second);
        countWork(left);
        if (expression.operation == Comparison::Equal)
            return Value::boolean(rules.equals(left, right));
        if (expression.operation == Comparison::NotEqual)
            return Value::boolean(!rules.equals(left, right));
        if (expression.operation == Comparison::Unknown) {
            const Expression& before = m_program->expressions[expression.first];
            fail(errors::unknownOperator, {operatorBehind(before.end)});
            return {};
        }
        return Value::boolean(rules.compares(*this, expression.operation, left, right));
    }
    case ExpressionKind::Contains: {
        const Value whole = evaluate(expression.first);
        const Value part = evaluate(expression.second);
        countWork(whole);
        return Value::boolean(rules.contains(*this, whole, part));
    }
    case ExpressionKind::Range:
        return rules.range(*this, evaluate(expression.first), evaluate(expression.second));
    case ExpressionKind::PerMode:
        return evaluate(m_options->strict ? expression.first : expression.second);
    case ExpressionKind::Named:
        return namedArgument(expression);
    default:
        return {};
    }
}

/// The word that stands in place of an operator behind this byte of the source, by the pattern of lax mode.
std::string RenderContext::operatorBehind(std::size_t end) const
{
    const std::string_view rest = std::string_view(m_program->source).substr(end);
    const std::size_t begin = std::min(rest.find_first_not_of(" \t\r\n\f\v"), rest.size());
    constexpr std::string_view operatorBytes = "=!<>_abcdefghijklmnopqrstuvwxyz";
    return std::string(rest.substr(begin, rest.find_first_not_of(operatorBytes, begin) - begin));
}

/// One map of maps that have one entry each. The last of equal names counts, in the first one's place.
Value RenderContext::joinedMaps(std::span<const Value> maps)
{
    MapEntry* const entries = hasFailed() ? nullptr : allocateEntries(maps.size());
    if (entries == nullptr)
        return {};
    std::size_t count = 0;
    for (const Value& map : maps) {
        const MapEntry& added = map.map().entries().front();
        MapEntry* const end = entries + count;
        MapEntry* const place = std::find_if(
            entries, end, [&added](const MapEntry& entry) { return entry.hasKey(added.key(), added.hash); });
        count += place == end ? 1U : 0U;
        *place = added;
    }
    return mapOf({entries, count});
}

/// A map of one entry, as LiqP passes named arguments to filters.
Value RenderContext::namedArgument(const Expression& expression)
{
    const Name& name = m_program->names[expression.first];
    const Value value = evaluate(expression.second);
    MapEntry* const entry = allocateEntries(1);
    if (entry == nullptr)
        return {};
    *entry = {name.text.data(), static_cast<std::uint32_t>(name.text.size()), name.hash, value};
    return mapOf({entry, 1});
}

} // namespace hookbench::liquid
