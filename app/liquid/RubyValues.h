// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/RenderContext.h"

#include <span>
#include <string_view>

/// How Ruby's Liquid, the engine behind the shopify dialect, treats values.
namespace hookbench::liquid::ruby {

bool equals(const Value& left, const Value& right);
/// Ruby's eql?, where 1 and 1.0 differ.
bool equalsStrictly(const Value& left, const Value& right);
bool compares(RenderContext& context, Comparison operation, const Value& left, const Value& right);
bool contains(RenderContext& context, const Value& whole, const Value& part);
Value property(RenderContext& context, const Value& value, const Step& step);
Value element(RenderContext& context, const Value& value, const Value& index);
Value range(RenderContext& context, const Value& first, const Value& last);

void appendText(TextBuffer& text, const Value& value);
void appendOutput(TextBuffer& text, const Value& value, OutputPlace place);
/// As Ruby shows it to programmers: "a text", nil, [1, 2].
void appendInspected(TextBuffer& text, const Value& value);

/// What list filters go through: a list with the lists inside it spread out, the numbers of a range, nothing of nil,
/// anything else as the only element.
std::span<const Value> flattened(RenderContext& context, const Value& value);
/// What a loop goes through: also the pairs of a map and a text as the only element; nothing of a number or boolean.
std::span<const Value> loopItems(RenderContext& context, const Value& value);

} // namespace hookbench::liquid::ruby
