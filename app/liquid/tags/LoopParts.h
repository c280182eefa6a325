// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Node.h"

#include <cstdint>
#include <string_view>

namespace hookbench::liquid {

class Parser;
class TextBuffer;

namespace tags {

/// What follows `for` and `tablerow` in LiqP's grammar: a name, `in`, the collection, attributes. Fills in the detail
/// and the node's expression; `loop.isRange` says whether a range comes.
void parseJavaLoopHead(Parser& parser, NodeIndex node, LoopDetail& loop);

/// An opening tag of HTML whose class counts: `before` is all that stands before the number.
void appendCounted(TextBuffer& output, std::string_view before, std::int64_t number);

} // namespace tags

} // namespace hookbench::liquid
