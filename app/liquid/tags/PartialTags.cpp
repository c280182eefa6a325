// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/LaxPatterns.h"
#include "liquid/LaxReader.h"
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/RubyValues.h"
#include "liquid/tags/Tags.h"

#include <map>
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

/// Behind the white space, the word and more white space that begin here; `at` if they do not, or it is another word.
std::size_t skipSpacedWord(std::string_view text, std::size_t at, std::string_view word)
{
    const std::size_t begin = lax::skipSpace(text, at);
    if (begin == at || !text.substr(begin).starts_with(word))
        return at;
    const std::size_t end = lax::skipSpace(text, begin + word.size());
    return end > begin + word.size() ? end : at;
}

/// The end of fragments, or of quoted texts alone, that stand side by side; `at` if none does.
std::size_t fragmentsEnd(std::string_view text, std::size_t at, bool hasToBeText)
{
    for (;;) {
        const std::size_t end = hasToBeText ? lax::quotedEnd(text, at).value_or(at) : lax::fragmentEnd(text, at);
        if (end == at)
            return at;
        at = end;
    }
}

/// The first such fragments in the text, wherever they begin.
ByteRange partialName(std::string_view text, bool hasToBeText)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = fragmentsEnd(text, at, hasToBeText);
        if (end > at)
            return {at, end};
    }
    return {text.size(), text.size()};
}

/// with value, for value and as name, behind the partial's name.
void readBinding(LaxReader& reader, ByteRange markup, std::size_t at, ListDetail& list)
{
    const std::string_view text = reader.text(markup);
    for (const std::string_view word : {"with", "for"}) {
        const std::size_t begin = skipSpacedWord(text, at, word);
        const std::size_t end = fragmentsEnd(text, begin, false);
        if (begin == at || end == begin)
            continue;
        const ByteRange value = {markup.begin + begin, markup.begin + end};
        if (!reader.isFalsy(reader.value(value))) // else it is as if there were none
            list.group = reader.value(value);
        list.isForEach = word == "for";
        at = end;
        break;
    }
    const std::size_t name = skipSpacedWord(text, at, "as");
    std::size_t end = name;
    while (end < text.size() && (lax::isWord(text[end]) || text[end] == '-'))
        ++end;
    if (name > at)
        list.name = text.substr(name, end - name);
}

/// name: value, wherever it stands.
std::vector<ExpressionIndex> readArguments(Parser& parser, LaxReader& reader, ByteRange markup)
{
    std::vector<ExpressionIndex> arguments;
    std::map<NameIndex, ExpressionIndex> known;
    for (const lax::Attribute& attribute : lax::findAttributes(reader.text(markup))) {
        const ByteRange name = {markup.begin + attribute.name.begin, markup.begin + attribute.name.end};
        const ByteRange value = {markup.begin + attribute.value.begin, markup.begin + attribute.value.end};
        Expression argument;
        argument.kind = ExpressionKind::Named;
        argument.first = parser.nameIndex(reader.text(name));
        argument.second = reader.value(value);
        argument.begin = static_cast<std::uint32_t>(name.begin);
        argument.end = static_cast<std::uint32_t>(value.end);
        const auto [earlier, isNew] = known.try_emplace(argument.first, noIndex);
        if (isNew)
            earlier->second = arguments.emplace_back(parser.addExpression(argument));
        else
            parser.program().expressions[earlier->second] = argument; // the last one counts
    }
    return arguments;
}

/// Words of the tag itself, beside what colourMarkup() knows.
void colourWords(Parser& parser, std::size_t from)
{
    parser.colourMarkup(from);
    const std::size_t at = parser.position();
    for (parser.moveTo(from); !parser.isAtClose() && !parser.is(LexType::End);) {
        const bool isArgument = parser.is(LexType::Name) && parser.peekSecond().type == LexType::Colon;
        const std::string_view word = parser.text(parser.peek());
        if (isArgument || word == "with" || word == "for" || word == "as")
            parser.colour(parser.peek(), TokenKind::Keyword);
        parser.take();
    }
    parser.moveTo(at);
}

/// Ruby has the same pattern for both modes, which passes over everything that it does not know.
void parsePartial(Parser& parser, bool hasToBeText)
{
    const NodeIndex node = openTag(parser);
    const std::size_t from = parser.position();
    const LexToken first = parser.peek();
    const ByteRange markup = parser.markupFrom(parser.tagNameToken().end);
    LaxReader reader(parser);
    const ByteRange name = partialName(reader.text(markup), hasToBeText);
    ListDetail list;
    if (name.begin == name.end) {
        parser.fail(syntax::missingPartialName, {first.begin, first.end}, {parser.spelling(first)});
        parser.node(node).expression = parser.addLiteral({}, first.begin, first.begin);
    } else {
        parser.node(node).expression = reader.value({markup.begin + name.begin, markup.begin + name.end});
        readBinding(reader, markup, name.end, list);
    }
    const std::vector<ExpressionIndex> arguments = readArguments(parser, reader, markup);
    list.first = parser.addArguments(arguments);
    list.count = static_cast<std::uint32_t>(arguments.size());
    parser.node(node).detail = static_cast<std::uint32_t>(parser.program().lists.size());
    parser.program().lists.push_back(list);
    parser.program().linksNames = true;
    colourWords(parser, from);
    parser.skipTag();
    finishSkippedTag(parser, node);
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
    for (std::size_t i = 0; i < rounds.size() && signal != Signal::Stop && !context.hasFailed(); ++i) {
        if (signal != Signal::None)
            context.postpone(signal);
        context.scope().setLocal(boundSlot, rounds[i]);
        signal = context.renderPartial(*partial, name.text());
    }
    context.closeFrame();
    return signal == Signal::None ? context.takeSignal() : signal;
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
