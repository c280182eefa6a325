// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/tags/Tags.h"

#include <algorithm>

namespace hookbench::liquid::tags {

void parseJavaIfchanged(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    const std::string words = parser.takeParameters();
    if (!words.empty())
        parser.node(node).expression =
            parser.addLiteral(Value::string(parser.keep(words)), parser.tagBegin(), parser.tagBegin());
    finishOpenTag(parser, node);
    parser.noteOptionalBlock(node);
}

/// Shows each text once in a loop over a list. The set of what was shown begins in the first round and ends with the
/// last: another ifchanged in the same loop finds it gone, which is an error; one inside works on its own set, or on
/// this one where it has none.
Signal renderJavaIfchanged(RenderContext& context, NodeIndex index)
{
    const Node& node = context.node(index);
    if (node.expression == noIndex && !node.flag)
        return Signal::None;
    const LoopState* loop = context.innermostLoop();
    if (loop == nullptr || !loop->hasBegun) {
        context.fail(errors::ifchangedOutsideLoop);
        return Signal::None;
    }
    if (loop->isFirst)
        context.beginSeenSet();
    const std::uint32_t set = context.seenSet();
    const std::size_t begin = context.output().size();
    Signal signal = Signal::None;
    context.openIfchanged();
    if (node.expression != noIndex)
        context.output().append(context.text(context.evaluate(node.expression)));
    else
        signal = context.renderBlock(index + 1, node.next);
    context.closeIfchanged();
    if (signal == Signal::Stop || context.hasFailed())
        return Signal::Stop;
    if (set == 0) {
        context.fail(errors::ifchangedOutsideLoop);
        return Signal::None;
    }
    const std::string_view text = context.keep(context.output().viewFrom(begin));
    auto& seen = context.seen();
    context.countSteps(seen.size() / 16);
    const bool isKnown = std::ranges::any_of(
        seen, [&](const auto& old) { return old.set == set && old.text == text && old.signal == signal; });
    if (isKnown) {
        context.truncateOutput(begin);
        signal = Signal::None;
    } else {
        seen.push_back({text, signal, set});
    }
    if (loop->isLast && context.seenSet() != 0)
        context.endSeenSet();
    return signal;
}

void parseIfchanged(Parser& parser)
{
    static constexpr std::string_view stops[] = {"endifchanged"};
    const NodeIndex node = openTag(parser);
    const LexToken opened = parser.tagNameToken();
    parser.skipTag(); // whatever words it has
    finishSkippedTag(parser, node);
    parser.parseBlock(stops, opened);
    parser.skipTag();
    parser.closeNode(node);
}

/// Shows its text if it differs from what the last ifchanged of the render would have shown.
Signal renderIfchanged(RenderContext& context, NodeIndex index)
{
    const std::size_t begin = context.output().size();
    const Signal signal = context.renderNodes(index + 1, context.node(index).next, OutputPlace::Block);
    if (signal == Signal::Stop)
        return signal;
    const std::string_view text = context.output().viewFrom(begin);
    auto& seen = context.seen();
    if (!seen.empty() && seen.back().text == text) {
        context.truncateOutput(begin);
        return signal;
    }
    seen.assign(1, {context.keep(text), Signal::None});
    return signal;
}

} // namespace hookbench::liquid::tags
