// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/tags/Tags.h"

namespace hookbench::liquid::tags {

void parseFlow(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    if (parser.dialect().grammar.isForgiving) { // words behind it do not matter, in strict mode either
        parser.skipTag();
        finishSkippedTag(parser, node);
    } else {
        finishOpenTag(parser, node);
    }
}

void parseFlowWithOptionalBlock(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    parser.skipParameters();
    finishOpenTag(parser, node);
    parser.noteOptionalBlock(node);
}

Signal renderBreak(RenderContext&, NodeIndex)
{
    return Signal::Break;
}

Signal renderContinue(RenderContext&, NodeIndex)
{
    return Signal::Continue;
}

Signal renderAbort(RenderContext& context, NodeIndex)
{
    context.fail(errors::aborted);
    return Signal::Stop;
}

Signal renderNothing(RenderContext&, NodeIndex)
{
    return Signal::None;
}

} // namespace hookbench::liquid::tags
