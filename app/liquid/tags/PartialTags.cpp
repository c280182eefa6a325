// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/RubyValues.h"
#include "liquid/tags/Tags.h"

#include <vector>

namespace hookbench::liquid::tags {

/// CleverTap's engine knows include, but there is nothing to include from: then it prints nothing.
void parseMissingInclude(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    parser.expect(LexType::String, "'name'");
    if (!parser.tagHasError() && parser.acceptWord("with"))
        parser.expect(LexType::String, "'value'");
    finishOpenTag(parser, node);
    if (!parser.tagHasError())
        parser.warn(syntax::includePrintsNothing, {parser.tagBegin(), parser.previousEnd()});
}

namespace {

/// name: value, wherever it stands; Ruby passes over everything else, in strict mode too.
std::vector<ExpressionIndex> parseArguments(Parser& parser)
{
    std::vector<ExpressionIndex> arguments;
    while (!parser.tagHasError() && !parser.is(LexType::TagClose) && !parser.is(LexType::End)) {
        if (!parser.is(LexType::Name) || parser.peekSecond().type != LexType::Colon) {
            parser.take();
            continue;
        }
        parser.colour(parser.peek(), TokenKind::Keyword);
        const LexToken name = parser.take();
        parser.take();
        Expression argument;
        argument.kind = ExpressionKind::Named;
        argument.first = parser.nameIndex(parser.text(name));
        argument.second = parser.parseTerm();
        argument.begin = name.begin;
        argument.end = parser.previousEnd();
        arguments.push_back(parser.addExpression(argument));
    }
    return arguments;
}

void parsePartial(Parser& parser, bool hasToBeText)
{
    const NodeIndex node = openTag(parser);
    const LexToken name = parser.peek();
    ListDetail list;
    if (name.type == LexType::TagClose || (hasToBeText && name.type != LexType::String)) {
        parser.fail(syntax::missingPartialName, {name.begin, name.end}, {parser.spelling(name)});
        parser.node(node).expression = parser.addLiteral({}, name.begin, name.begin);
    } else {
        parser.node(node).expression = parser.parseTerm();
    }
    list.isForEach = parser.isWord("for");
    if (!parser.tagHasError() && (parser.acceptWord("with") || parser.acceptWord("for")))
        list.group = parser.parseTerm();
    if (!parser.tagHasError() && parser.acceptWord("as") && parser.is(LexType::Name))
        list.name = parser.text(parser.take());
    const std::vector<ExpressionIndex> arguments = parseArguments(parser);
    list.first = parser.addArguments(arguments);
    list.count = static_cast<std::uint32_t>(arguments.size());
    parser.node(node).detail = static_cast<std::uint32_t>(parser.program().lists.size());
    parser.program().lists.push_back(list);
    parser.program().usesPartials = true;
    finishOpenTag(parser, node);
}

const ListDetail& listOf(RenderContext& context, NodeIndex index)
{
    return context.program().lists[context.node(index).detail];
}

/// Under which name the value of `with` or `for` is known: the alias, or the last part of the partial's name.
std::string_view boundName(const ListDetail& list, std::string_view partial)
{
    return list.name.empty() ? partial.substr(partial.rfind('/') + 1) : list.name;
}

/// The named values of the tag, as `set(slot, value)` takes them. Each may use those before it if `set` makes them
/// seen.
template <typename Set> void evaluateArguments(RenderContext& context, const ListDetail& list, Set set)
{
    for (std::uint32_t i = 0; i < list.count && !context.hasFailed(); ++i) {
        const Expression& argument = context.program().expressions[context.program().arguments[list.first + i]];
        set(context.slotOf(argument.first), context.evaluate(argument.second));
    }
}

} // namespace

void parseInclude(Parser& parser)
{
    parsePartial(parser, false);
}

void parseRender(Parser& parser)
{
    parsePartial(parser, true);
}

/// The partial sees and changes the variables around it, and a break in it ends the loop around it.
Signal renderInclude(RenderContext& context, NodeIndex index)
{
    const ListDetail& list = listOf(context, index);
    if (context.isIsolated()) {
        context.fail(errors::includeInRender);
        return Signal::None;
    }
    const Value name = context.evaluate(context.node(index).expression);
    if (!context.hasFailed() && !name.isString())
        context.fail(errors::illegalPartialName);
    const Program::Impl* partial = context.hasFailed() ? nullptr : context.findPartial(name.text());
    if (partial == nullptr)
        return Signal::None;
    const Value bound = list.group == noIndex ? context.variableNamed(name.text()) : context.evaluate(list.group);
    const std::uint32_t boundSlot = context.slotOfName(boundName(list, name.text()));
    context.openFrame();
    if (context.isNestedTooDeeply())
        context.fail(errors::nestingLimit);
    evaluateArguments(context, list, [&](std::uint32_t slot, Value value) { context.scope().setLocal(slot, value); });
    const std::span<const Value> rounds = bound.isList() ? bound.items() : std::span<const Value>(&bound, 1);
    Signal signal = Signal::None;
    for (std::size_t i = 0; i < rounds.size() && signal == Signal::None && !context.hasFailed(); ++i) {
        context.scope().setLocal(boundSlot, rounds[i]);
        signal = context.renderPartial(*partial, name.text());
    }
    context.closeFrame();
    return signal;
}

namespace {

/// One run of a partial that sees nothing but its arguments.
Signal renderAlone(RenderContext& context, const Program::Impl& partial, const ListDetail& list, std::string_view name,
    const Value& bound, const LoopState* loop)
{
    const std::span<Value> values(context.allocateValues(list.count), list.count);
    std::size_t count = 0;
    if (values.data() != nullptr)
        evaluateArguments(context, list, [&](std::uint32_t, Value value) { values[count++] = value; });
    if (context.hasFailed() || !context.openIsolated())
        return Signal::None;
    if (loop != nullptr)
        context.scope().set(context.slotOfName("forloop"), Value::loop(*loop));
    for (std::uint32_t i = 0; i < list.count; ++i) {
        const Expression& argument = context.program().expressions[context.program().arguments[list.first + i]];
        context.scope().set(context.slotOf(argument.first), values[i]);
    }
    if (!bound.isNil())
        context.scope().set(context.slotOfName(boundName(list, name)), bound);
    const Signal signal = context.renderPartial(partial, name);
    context.closeIsolated();
    return signal == Signal::Stop ? signal : Signal::None;
}

} // namespace

Signal renderRender(RenderContext& context, NodeIndex index)
{
    const ListDetail& list = listOf(context, index);
    const std::string_view name = context.evaluate(context.node(index).expression).text();
    const Program::Impl* partial = context.findPartial(name);
    if (partial == nullptr)
        return Signal::None;
    const Value bound = list.group == noIndex ? Value() : context.evaluate(list.group);
    const bool isEach = list.isForEach && (bound.isList() || bound.isMap() || bound.is(ValueType::Range));
    if (!isEach)
        return context.hasFailed() ? Signal::None : renderAlone(context, *partial, list, name, bound, nullptr);
    const std::span<const Value> items = ruby::loopItems(context, bound);
    auto* state = new (context.arena().allocate<LoopState>(1)) LoopState();
    state->name = name;
    state->length = static_cast<std::int64_t>(items.size());
    state->hasParent = true;
    state->isOfPartial = true;
    Signal signal = Signal::None;
    for (std::size_t i = 0; i < items.size() && signal == Signal::None && !context.hasFailed(); ++i) {
        state->index0 = static_cast<std::int64_t>(i);
        state->isFirst = i == 0;
        state->isLast = i + 1 == items.size();
        signal = renderAlone(context, *partial, list, name, items[i], state);
    }
    return signal;
}

} // namespace hookbench::liquid::tags
