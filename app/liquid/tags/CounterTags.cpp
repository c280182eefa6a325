// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/LaxPatterns.h"
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/RubyCalculations.h"
#include "liquid/tags/Tags.h"

namespace hookbench::liquid::tags {

namespace {

constexpr std::string_view existedPrefix = "@existed_";

std::string_view counterPrefix(std::int64_t step)
{
    return step > 0 ? "@increment_" : "@decrement_";
}

/// A counter of LiqP at work: the slots of its variable, of its count, and of whether the variable was there before.
struct JavaCounter {
    std::string_view name;
    std::uint32_t variable = 0;
    std::uint32_t count = 0;
    std::uint32_t existed = 0;
};

std::uint32_t slotOfPrefixed(RenderContext& context, std::string_view prefix, std::string_view name)
{
    const std::size_t begin = context.scratch().size();
    context.scratch().append(prefix);
    context.scratch().append(name);
    return context.slotOfName(context.finishText(begin));
}

/// A tag without a name takes what its block prints for one, and fails without a block.
JavaCounter namedByBlock(RenderContext& context, NodeIndex index, std::int64_t step, Signal& signal)
{
    if (!context.node(index).flag) {
        context.fail(errors::missingCounterName);
        return {};
    }
    const std::string_view name = captured(context, index, signal);
    return {name, context.slotOfName(name), slotOfPrefixed(context, counterPrefix(step), name),
        slotOfPrefixed(context, existedPrefix, name)};
}

JavaCounter counterOf(RenderContext& context, NodeIndex index, std::int64_t step, Signal& signal)
{
    const Node& node = context.node(index);
    if (node.detail == noIndex)
        return namedByBlock(context, index, step, signal);
    const VariableDetail& detail = context.program().variables[node.detail];
    return {context.nameText(detail.variable), context.slotOf(detail.variable), context.slotOf(detail.counter),
        context.slotOf(detail.existed)};
}

bool isKnown(RenderContext& context, const JavaCounter& counter)
{
    return context.scope().find(counter.variable) != nullptr
        || (context.root().isMap() && context.root().map().find(counter.name) != nullptr);
}

/// LiqP's counters live in the frame where they begin. A variable that was there before keeps its value; else it shows
/// the count.
Signal renderJavaCounter(RenderContext& context, NodeIndex index, std::int64_t first, std::int64_t step)
{
    Signal signal = Signal::None;
    const JavaCounter counter = counterOf(context, index, step, signal);
    if (context.hasFailed() || signal == Signal::Stop)
        return signal;
    Scope& scope = context.scope();
    const Value* known = scope.find(counter.count);
    const std::int64_t value = known == nullptr ? first : known->toInteger();
    if (value == first)
        scope.setLocal(counter.existed, Value::boolean(isKnown(context, counter)));
    if (!scope.find(counter.existed)->toBoolean())
        scope.setLocal(counter.variable, Value::integer(step > 0 ? value + step : value));
    scope.setLocal(counter.count, Value::integer(value + step));
    return context.print(Value::integer(value), OutputPlace::Block);
}

} // namespace

void parseJavaCounter(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    const std::string name = parser.takeParameters();
    if (!name.empty()) {
        const std::string_view prefix = counterPrefix(parser.tagName() == "increment" ? 1 : -1);
        VariableDetail detail;
        detail.variable = parser.assignedName(parser.keep(name));
        detail.counter = parser.assignedName(parser.keep(std::string(prefix) + name));
        detail.existed = parser.assignedName(parser.keep(std::string(existedPrefix) + name));
        parser.node(node).detail = static_cast<std::uint32_t>(parser.program().variables.size());
        parser.program().variables.push_back(detail);
    }
    parser.program().linksNames = parser.program().linksNames || name.empty();
    finishOpenTag(parser, node);
    parser.noteOptionalBlock(node);
}

Signal renderJavaIncrement(RenderContext& context, NodeIndex index)
{
    return renderJavaCounter(context, index, 0, 1);
}

Signal renderJavaDecrement(RenderContext& context, NodeIndex index)
{
    return renderJavaCounter(context, index, -1, -1);
}

void parseCounter(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    VariableDetail detail;
    const ByteRange markup = parser.markupFrom(parser.tagNameToken().end);
    const std::string_view text = parser.program().text(markup.begin, markup.end);
    const ByteRange name = lax::stripped(text, {0, text.size()});
    parser.colourMarkup(parser.position());
    detail.variable = parser.nameIndex(text.substr(name.begin, name.size()));
    detail.counter = parser.counterName(detail.variable);
    parser.node(node).detail = static_cast<std::uint32_t>(parser.program().variables.size());
    parser.program().variables.push_back(detail);
    parser.skipTag();
    finishSkippedTag(parser, node);
}

namespace {

/// The counters share the names of the data, and go on from what stands there. Assigned variables hide them.
Value countedSoFar(RenderContext& context, const VariableDetail& detail)
{
    const Value* known = context.scope().find(context.slotOf(detail.counter));
    if (known == nullptr && context.root().isMap())
        known = context.root().map().find(context.nameText(detail.variable));
    return known == nullptr || !known->isTruthy() ? Value::integer(0) : *known;
}

/// Shows the count before or after the step.
Signal renderCounter(RenderContext& context, NodeIndex index, int step)
{
    const VariableDetail& detail = context.program().variables[context.node(index).detail];
    const Value before = countedSoFar(context, detail);
    if (!before.isNumber()) {
        context.fail(errors::notCountable, {context.nameText(detail.variable)});
        return Signal::None;
    }
    const Value after = before.is(ValueType::Decimal)
        ? Value::decimal(before.toDecimal() + step)
        : ruby::calculated(context, ruby::Calculation::Sum, before, Value::integer(step));
    context.scope().set(context.slotOf(detail.counter), after);
    return context.print(step > 0 ? before : after, OutputPlace::Block);
}

} // namespace

Signal renderIncrement(RenderContext& context, NodeIndex index)
{
    return renderCounter(context, index, 1);
}

Signal renderDecrement(RenderContext& context, NodeIndex index)
{
    return renderCounter(context, index, -1);
}

} // namespace hookbench::liquid::tags
