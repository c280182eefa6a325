// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Parser.h"
#include "liquid/RenderContext.h"
#include "liquid/tags/Tags.h"

namespace hookbench::liquid::tags {

/// The grammar of CleverTap's engine has include, but there is nothing to include from.
void parseMissingInclude(Parser& parser)
{
    const NodeIndex node = openTag(parser);
    parser.expect(LexType::String, "'name'");
    if (!parser.tagHasError() && parser.acceptWord("with"))
        parser.expect(LexType::String, "'value'");
    finishOpenTag(parser, node);
}

Signal renderMissingInclude(RenderContext& context, NodeIndex)
{
    context.fail(errors::noPartials);
    return Signal::None;
}

} // namespace hookbench::liquid::tags
