// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Characters.h"
#include "liquid/LaxPatterns.h"
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/tags/Tags.h"

#include <optional>
#include <utility>

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

} // namespace

namespace {

bool isSignatureByte(char c)
{
    return continuesName(c) || c == '.' || c == '[' || c == ']';
}

/// Behind a byte of a name, in parentheses on either side or without, that begins here; `at` if none does.
std::size_t signatureStep(std::string_view text, std::size_t at)
{
    const std::size_t byte = at < text.size() && text[at] == '(' ? at + 1 : at;
    if (byte >= text.size() || !isSignatureByte(text[byte]))
        return at;
    return byte + 1 < text.size() && text[byte + 1] == ')' ? byte + 2 : byte + 1;
}

/// Lax mode's name of a variable to be made, from there on: words, points and brackets.
ByteRange findSignature(std::string_view text, std::size_t from)
{
    while (from < text.size() && signatureStep(text, from) == from)
        ++from;
    std::size_t end = from;
    for (std::size_t next = signatureStep(text, end); next != end; next = signatureStep(text, end))
        end = next;
    return {from, end};
}

/// The name before the first = that has one, and where the value begins; nothing if there is none.
std::optional<std::pair<ByteRange, std::size_t>> findAssignment(std::string_view text)
{
    for (ByteRange name = findSignature(text, 0); !name.isEmpty(); name = findSignature(text, name.end)) {
        const std::size_t sign = lax::skipSpace(text, name.end);
        if (sign < text.size() && text[sign] == '=')
            return std::pair(name, sign + 1);
    }
    return std::nullopt;
}

} // namespace

void parseAssign(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    if (!parser.dialect().grammar.isForgiving) {
        setVariable(parser, node, parser.parseNewName());
        if (!parser.tagHasError())
            parser.expect(LexType::Assign, "=");
        parser.node(node).expression =
            parser.tagHasError() ? parser.addLiteral({}, parser.tagBegin(), parser.tagBegin()) : parser.parseFiltered();
        finishOpenTag(parser, node);
        return;
    }
    const ByteRange markup = parser.markupFrom(parser.tagNameToken().end);
    const std::string_view text = parser.program().text(markup.begin, markup.end);
    const auto assignment = findAssignment(text);
    if (!assignment) {
        parser.failAt(parser.peek());
        parser.insist();
        setVariable(parser, node, parser.assignedName(""));
        finishOpenTag(parser, node);
        return;
    }
    setVariable(parser, node, parser.assignedName(text.substr(assignment->first.begin, assignment->first.size())));
    const auto begin = static_cast<std::uint32_t>(markup.begin + assignment->second);
    parser.colour(parser.peek(), TokenKind::Variable);
    while (!parser.isAtClose() && parser.peek().begin < begin)
        parser.take();
    // A sign of two characters may begin with the = and belong to the value.
    if (!parser.isAtClose() && parser.previousEnd() > begin)
        parser.failAt(parser.peek());
    parser.node(node).expression = parser.parseFilteredMarkup(begin);
    finishOpenTag(parser, node);
}

Signal renderAssign(RenderContext& context, NodeIndex index)
{
    const Value value = context.evaluate(context.node(index).expression);
    if (!context.hasFailed())
        context.assign(variableOf(context, index).variable, value, context.node(index).expression);
    return Signal::None;
}

std::string_view captured(RenderContext& context, NodeIndex index, Signal& signal)
{
    const std::size_t begin = context.output().size();
    signal = context.renderBlock(index + 1, context.node(index).next);
    const std::string_view text = context.keep(context.output().viewFrom(begin));
    context.truncateOutput(begin);
    return text;
}

void parseLaxCapture(Parser& parser)
{
    static constexpr std::string_view stops[] = {"endcapture"};
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    const ByteRange markup = parser.markupFrom(opened.end);
    const std::string_view text = parser.program().text(markup.begin, markup.end);
    const ByteRange name = findSignature(text, 0);
    if (name.isEmpty()) {
        parser.failAt(parser.peek());
        parser.insist();
    }
    parser.colourMarkup(parser.position());
    setVariable(parser, node, parser.assignedName(text.substr(name.begin, name.size())));
    parser.skipTag();
    finishSkippedTag(parser, node);
    parser.parseBlock(stops, opened);
    parser.skipTag();
    parser.closeNode(node);
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
