// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Node.h"

namespace hookbench::liquid {

class Parser;

namespace tags {

/// What follows `for` and `tablerow` in LiqP's grammar: a name, `in`, the collection, attributes. Fills in the detail
/// and the node's expression; `loop.isRange` says whether a range comes.
void parseJavaLoopHead(Parser& parser, NodeIndex node, LoopDetail& loop);

} // namespace tags

} // namespace hookbench::liquid
