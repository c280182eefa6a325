// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/LaxPatterns.h"
#include "liquid/LaxReader.h"
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/tags/Tags.h"

namespace hookbench::liquid::tags {

namespace {

constexpr std::string_view stops[] = {"when", "else", "endcase"};

/// The values of a `when`, as one entry in the program's lists.
std::uint32_t parseWhenValues(Parser& parser)
{
    std::vector<ExpressionIndex> values;
    do {
        values.push_back(parser.parseTerm());
    } while (!parser.tagHasError() && (parser.accept(LexType::Comma) || parser.acceptWord("or")));
    ListDetail list;
    list.first = parser.addArguments(values);
    list.count = static_cast<std::uint32_t>(values.size());
    parser.program().lists.push_back(list);
    return static_cast<std::uint32_t>(parser.program().lists.size() - 1);
}

NodeIndex openBranch(Parser& parser, std::uint32_t list)
{
    const bool isElse = list == noIndex;
    const NodeIndex branch = parser.openNode(NodeKind::Branch);
    parser.node(branch).flag = isElse;
    parser.node(branch).detail = list;
    return branch;
}

/// Only text may stand before the first `when`, which has to be there.
void skipToFirstWhen(Parser& parser)
{
    if (parser.is(LexType::Text))
        parser.take();
    const LexToken& name = parser.peekSecond();
    if (parser.is(LexType::TagOpen) && parser.text(name) == "when")
        return;
    const LexToken& found = parser.is(LexType::TagOpen) ? name : parser.peek();
    parser.fail(syntax::missingWhen, {found.begin, found.end}, {parser.spelling(found)});
}

bool matches(RenderContext& context, const Value& subject, std::uint32_t list, std::size_t& count)
{
    const ListDetail& values = context.program().lists[list];
    count = 0;
    for (std::uint32_t i = 0; i < values.count; ++i) {
        const Value value = context.evaluate(context.program().arguments[values.first + i]);
        if (context.dialect().values.equals(subject, value))
            ++count;
    }
    return count > 0;
}

} // namespace

namespace {

bool isMatch(RenderContext& context, ExpressionIndex subject, std::uint32_t list, std::uint32_t place)
{
    const Value left = context.evaluate(subject);
    const ListDetail& values = context.program().lists[list];
    const Value right = context.evaluate(context.program().arguments[values.first + place]);
    return !context.hasFailed() && context.dialect().values.equals(left, right);
}

} // namespace

void parseStrictCase(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    parser.node(node).expression = parser.parseExpression();
    finishOpenTag(parser, node);
    skipToFirstWhen(parser);
    // What stands there after an error is read all the same, to find the errors in it.
    std::string_view stop = parser.parseBlock(stops, opened);
    bool hasElse = false;
    while (!stop.empty() && stop != stops[2]) {
        if (hasElse)
            parser.failAt(parser.tagNameToken());
        hasElse = hasElse || stop == "else";
        const NodeIndex branch = openBranch(parser, stop == "else" ? noIndex : parseWhenValues(parser));
        parser.finishTag();
        stop = parser.parseBlock(stops, opened);
        parser.closeNode(branch);
    }
    parser.finishTag();
    parser.closeNode(node);
}

Signal renderFirstMatch(RenderContext& context, NodeIndex index)
{
    const Node& node = context.node(index);
    const Value subject = context.evaluate(node.expression);
    for (NodeIndex i = index + 1; i < node.next; i = context.node(i).next) {
        const Node& branch = context.node(i);
        std::size_t count = 0;
        if (context.hasFailed())
            return Signal::None;
        if (branch.flag || matches(context, subject, branch.detail, count))
            return context.hasFailed() ? Signal::None : context.renderBlock(i + 1, branch.next);
    }
    return Signal::None;
}

namespace {

/// The values of a `when` in Shopify's Liquid. What does not separate values ends them, which is an error in strict
/// mode.
std::uint32_t parseLaxWhenValues(Parser& parser)
{
    const ByteRange markup = parser.markupFrom(parser.tagNameToken().end);
    const std::size_t from = parser.position();
    const std::uint32_t strict = parseWhenValues(parser);
    if (!parser.tagHasError() && !parser.isAtClose())
        parser.failAt(parser.peek());
    if (!parser.tagHasError() && parser.isSpacedPlainly(from, parser.position()))
        return strict;
    LaxReader reader(parser);
    const std::string_view text = reader.text(markup);
    std::vector<ExpressionIndex> values;
    auto fragment = lax::findFragment(text, 0);
    while (fragment) {
        values.push_back(reader.operand({markup.begin + fragment->begin, markup.begin + fragment->end}));
        const std::size_t next = lax::separatorEnd(text, fragment->end);
        const std::size_t end = lax::fragmentEnd(text, next);
        fragment = next > fragment->end && end > next ? std::optional(ByteRange{next, end}) : std::nullopt;
    }
    if (values.empty())
        parser.insist();
    ListDetail list;
    list.first = parser.addArguments(values);
    list.count = static_cast<std::uint32_t>(values.size());
    parser.program().lists.push_back(list);
    return static_cast<std::uint32_t>(parser.program().lists.size() - 1);
}

} // namespace

void parseCase(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    parser.node(node).expression = parser.parseLaxValue();
    finishOpenTag(parser, node);
    // Whatever stands before the first branch never shows, but counts for whether the tag is blank: a branch without
    // values.
    ListDetail none;
    none.first = parser.addArguments({});
    const NodeIndex before = openBranch(parser, static_cast<std::uint32_t>(parser.program().lists.size()));
    parser.program().lists.push_back(none);
    std::string_view stop = parser.parseBlock(stops, opened);
    parser.closeNode(before);
    if (parser.node(before).next == before + 1)
        parser.program().nodes.pop_back();
    while (!stop.empty() && stop != stops[2]) {
        if (stop == "else" && !parser.is(LexType::TagClose)) {
            parser.failAt(parser.peek());
            parser.insist();
        }
        const NodeIndex branch = openBranch(parser, stop == "else" ? noIndex : parseLaxWhenValues(parser));
        parser.finishTag();
        stop = parser.parseBlock(stops, opened);
        parser.closeNode(branch);
    }
    parser.skipTag();
    parser.closeNode(node);
}

/// Each value is a test of its own, with its own look at the subject: what came before an error stays, and a break ends
/// only what it stands in.
Signal renderEveryMatch(RenderContext& context, NodeIndex index)
{
    const Node& node = context.node(index);
    bool hasMatched = false;
    for (NodeIndex i = index + 1; i < node.next; i = context.node(i).next) {
        const Node& branch = context.node(i);
        const std::uint32_t tests = branch.flag ? 1 : context.program().lists[branch.detail].count;
        for (std::uint32_t test = 0; test < tests; ++test) {
            const bool isTaken = branch.flag ? !hasMatched : isMatch(context, node.expression, branch.detail, test);
            if (context.hasFailed())
                return context.takeSignal();
            hasMatched = hasMatched || (isTaken && !branch.flag);
            const Signal signal = isTaken ? context.renderBlock(i + 1, branch.next) : Signal::None;
            if (signal == Signal::Stop)
                return signal;
            if (signal != Signal::None)
                context.postpone(signal);
        }
    }
    return context.takeSignal();
}

} // namespace hookbench::liquid::tags
