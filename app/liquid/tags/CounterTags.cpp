// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/LaxPatterns.h"
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/RubyCalculations.h"
#include "liquid/tags/Tags.h"

namespace hookbench::liquid::tags {

namespace {

bool isKnown(RenderContext& context, NameIndex name)
{
    const Name& variable = context.name(name);
    return context.scope().find(variable.slot) != nullptr
        || (context.root().isMap() && context.root().map().find(variable.text, variable.hash) != nullptr);
}

/// LiqP's counters live in the frame where they begin. A variable that was there before keeps its value; else it shows
/// the count.
Signal renderJavaCounter(RenderContext& context, NodeIndex index, std::int64_t first, std::int64_t step)
{
    const Node& node = context.node(index);
    if (node.detail == noIndex) {
        context.fail(errors::missingCounterName);
        return Signal::None;
    }
    const VariableDetail& detail = context.program().variables[node.detail];
    const std::uint32_t counter = context.slotOf(detail.counter);
    const std::uint32_t existed = context.slotOf(detail.existed);
    const Value* known = context.scope().find(counter);
    const std::int64_t value = known == nullptr ? first : known->toInteger();
    if (value == first)
        context.scope().setLocal(existed, Value::boolean(isKnown(context, detail.variable)));
    if (!context.scope().find(existed)->toBoolean())
        context.scope().setLocal(context.slotOf(detail.variable), Value::integer(step > 0 ? value + step : value));
    context.scope().setLocal(counter, Value::integer(value + step));
    return context.print(Value::integer(value), OutputPlace::Block);
}

} // namespace

void parseJavaCounter(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    const std::string name = parser.takeParameters();
    if (!name.empty()) {
        const std::string prefix = "@" + std::string(parser.tagName()) + "_";
        VariableDetail detail;
        detail.variable = parser.assignedName(parser.keep(name));
        detail.counter = parser.assignedName(parser.keep(prefix + name));
        detail.existed = parser.assignedName(parser.keep("@existed_" + name));
        parser.node(node).detail = static_cast<std::uint32_t>(parser.program().variables.size());
        parser.program().variables.push_back(detail);
    }
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
        context.fail(errors::notCountable, {std::string(context.nameText(detail.variable))});
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
