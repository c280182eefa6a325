// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/tags/Tags.h"

namespace hookbench::liquid::tags {

namespace {

void setVariable(Parser& parser, NodeIndex node, NameIndex name)
{
    VariableDetail detail;
    detail.variable = name;
    parser.node(node).detail = static_cast<std::uint32_t>(parser.program().variables.size());
    parser.program().variables.push_back(detail);
}

const VariableDetail& variableOf(RenderContext& context, NodeIndex index)
{
    return context.program().variables[context.node(index).detail];
}

/// The text that the block puts out, taken away from the output. `signal` tells how it ended.
std::string_view captured(RenderContext& context, NodeIndex index, Signal& signal)
{
    const std::size_t begin = context.output().size();
    signal = context.renderBlock(index + 1, context.node(index).next);
    const std::string_view text = context.keep(context.output().viewFrom(begin));
    context.truncateOutput(begin);
    return text;
}

} // namespace

void parseAssign(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    setVariable(parser, node, parser.parseNewName());
    if (!parser.tagHasError())
        parser.expect(LexType::Assign, "=");
    parser.insist();
    if (!parser.tagHasError())
        parser.node(node).expression = parser.parseFiltered();
    else
        parser.node(node).expression = parser.addLiteral({}, parser.tagBegin(), parser.tagBegin());
    finishOpenTag(parser, node);
}

Signal renderAssign(RenderContext& context, NodeIndex index)
{
    const Value value = context.evaluate(context.node(index).expression);
    if (!context.hasFailed())
        context.assign(variableOf(context, index).variable, value, context.node(index).expression);
    return Signal::None;
}

void parseCapture(Parser& parser)
{
    static constexpr std::string_view stops[] = {"endcapture"};
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    const LexToken name = parser.peek();
    if (name.type == LexType::String) {
        parser.take();
        setVariable(parser, node, parser.assignedName(parser.program().text(name.begin + 1, name.end - 1)));
    } else {
        setVariable(parser, node, parser.parseNewName());
        parser.insist();
    }
    finishOpenTag(parser, node);
    if (!parser.parseBlock(stops, opened).empty())
        parser.finishTag();
    parser.closeNode(node);
}

Signal renderCapture(RenderContext& context, NodeIndex index)
{
    Signal signal = Signal::None;
    const std::string_view text = captured(context, index, signal);
    if (signal == Signal::Stop)
        return signal;
    context.assign(variableOf(context, index).variable, Value::string(text));
    return signal;
}

Signal renderJavaCapture(RenderContext& context, NodeIndex index)
{
    Signal signal = Signal::None;
    const std::string_view text = captured(context, index, signal);
    if (signal == Signal::Stop)
        return signal;
    Value value = Value::string(text);
    if (signal != Signal::None)
        value = Value::constant(signal == Signal::Break ? ValueType::Break : ValueType::Continue);
    context.assign(variableOf(context, index).variable, value);
    return Signal::None;
}

} // namespace hookbench::liquid::tags
