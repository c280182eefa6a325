// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Node.h"
#include "text/ByteRange.h"

#include <string_view>

namespace hookbench::liquid {

class Parser;

namespace tags {

/// What a loop's tag says, by one of the two ways of reading it.
struct LoopHead {
    std::string_view variable;
    ExpressionIndex collection = noIndex;
    std::string_view collectionText;
    ExpressionIndex limit = noIndex;
    ExpressionIndex offset = noIndex;
    ExpressionIndex columns = noIndex;
    bool isReversed = false;
    bool continuesOffset = false;
    bool isPlain = true; ///< white space stands where lax mode wants it

    bool isRead() const { return collection != noIndex; }
};

/// What follows `for` in Shopify's Liquid, in both modes. Fills in the detail and the node's expression.
void parseForHead(Parser& parser, NodeIndex node, LoopDetail& loop);
/// A loop's variable, `in`, and the collection, wherever they begin: a table's may stand behind something else.
LoopHead readLaxHead(Parser& parser, ByteRange markup, bool isTable);
/// Takes over what was read into the detail and the node's expression.
void setHead(Parser& parser, NodeIndex node, LoopDetail& loop, const LoopHead& head);

} // namespace tags

} // namespace hookbench::liquid
