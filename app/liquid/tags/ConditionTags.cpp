// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/tags/Tags.h"

namespace hookbench::liquid::tags {

namespace {

using Stops = std::span<const std::string_view>;

/// Opens a way through the tag; one without a condition is an else.
NodeIndex openBranch(Parser& parser, ExpressionIndex condition)
{
    const NodeIndex branch = parser.openNode(NodeKind::Branch);
    parser.node(branch).expression = condition;
    parser.node(branch).flag = condition == noIndex;
    return branch;
}

/// `node` is the tag, opened; its first condition comes next.
void parseBranches(Parser& parser, NodeIndex node, Stops stops, bool isNegated)
{
    const LexToken opened = parser.tagNameToken();
    ExpressionIndex condition = parser.parseConditionMarkup();
    finishOpenTag(parser, node);
    bool hasElse = false;
    for (;;) {
        const NodeIndex branch = openBranch(parser, condition);
        parser.node(branch).isNegated = isNegated;
        isNegated = false;
        const std::string_view stop = parser.parseBlock(stops, opened);
        parser.closeNode(branch);
        if (stop.empty() || stop == stops.back())
            break;
        if (hasElse && !parser.dialect().grammar.isForgiving)
            parser.failAt(parser.tagNameToken());
        hasElse = hasElse || stop == "else";
        condition = stop == "else" ? noIndex : parser.parseConditionMarkup();
        if (stop == "else" && parser.dialect().grammar.isForgiving)
            parser.skipTag();
        else
            parser.finishTag();
    }
    if (parser.dialect().grammar.isForgiving)
        parser.skipTag();
    else
        parser.finishTag();
    parser.closeNode(node);
}

} // namespace

NodeIndex openTag(Parser& parser)
{
    const NodeIndex node = parser.openNode(NodeKind::Tag);
    const std::ptrdiff_t place = parser.tagDefinition() - parser.dialect().tags.data();
    parser.node(node).tag = static_cast<std::uint8_t>(place);
    return node;
}

void finishOpenTag(Parser& parser, NodeIndex node)
{
    parser.finishTag();
    finishSkippedTag(parser, node);
}

void finishSkippedTag(Parser& parser, NodeIndex node)
{
    parser.node(node).end = parser.previousEnd();
    parser.closeNode(node);
}

void parseIf(Parser& parser)
{
    static constexpr std::string_view stops[] = {"elsif", "else", "endif"};
    parseBranches(parser, openTag(parser), stops, false);
}

void parseUnless(Parser& parser)
{
    static constexpr std::string_view stops[] = {"elsif", "else", "endunless"};
    parseBranches(parser, openTag(parser), stops, true);
}

void parseUnlessWithoutElsif(Parser& parser)
{
    static constexpr std::string_view stops[] = {"else", "endunless"};
    parseBranches(parser, openTag(parser), stops, true);
}

Signal renderConditions(RenderContext& context, NodeIndex index)
{
    const NodeIndex end = context.node(index).next;
    for (NodeIndex i = index + 1; i < end; i = context.node(i).next) {
        const Node& branch = context.node(i);
        const bool isTaken = branch.flag || context.isTrue(branch.expression) != branch.isNegated;
        if (context.hasFailed())
            return Signal::None;
        if (isTaken)
            return context.renderBlock(i + 1, branch.next);
    }
    return Signal::None;
}

} // namespace hookbench::liquid::tags
