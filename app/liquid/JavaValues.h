// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/RenderContext.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// How LiqP 0.7.9, the engine behind the clevertap dialect, treats values: Java's numbers, texts and comparisons.
namespace hookbench::liquid::java {

/// A number as Java has it after conversion.
struct Number {
    bool isInteger = false;
    std::int64_t integer = 0;
    double decimal = 0;
    bool isBig = false; ///< an integer beyond 64 bits: `integer` has its low bits, `decimal` is the nearest to it

    double toDouble() const { return isInteger && !isBig ? static_cast<double>(integer) : decimal; }
    /// Decimals are cut and kept within range.
    std::int64_t toLong() const;
    /// Integers wrap around, decimals are cut and kept within range.
    std::int32_t toInt() const;
};

/// A number, or a text that Java reads as a decimal; nothing for anything else.
std::optional<Number> toNumber(const Value& value);
std::optional<std::int32_t> toInt(const Value& value);
bool isNumber(const Value& value);
/// Whether it prints as `-?digits`, blanks around it aside.
bool canBeInteger(const Value& value);
/// Whether it prints as `-?digits[.digits]`.
bool canBeDecimal(const Value& value);
std::optional<double> parseDouble(std::string_view text);

/// Keeps an integer within 32 bits by wrapping around.
std::int32_t wrapped(std::int64_t value);

/// The elements of a list, the pairs of a map, nothing of nil, anything else as the only element.
std::span<const Value> toArray(RenderContext& context, const Value& value);

/// What filters take for nothing: nil, false, "", an empty list, an empty map.
bool isEmptyOrFalse(const Value& value);

bool equals(const Value& left, const Value& right);
/// Java's own equality, where 1 and 1.0 differ.
bool equalsStrictly(const Value& left, const Value& right);
bool compares(RenderContext& context, Comparison operation, const Value& left, const Value& right);
bool contains(RenderContext& context, const Value& whole, const Value& part);
Value property(RenderContext& context, const Value& value, const Step& step);
Value element(RenderContext& context, const Value& value, const Value& index);

void appendDecimal(TextBuffer& text, double value);
/// The value as Java's string conversion prints it inside of something else: `null`, `[1, 2]`, `{a=1}`.
void appendNested(TextBuffer& text, const Value& value);
void appendText(TextBuffer& text, const Value& value);
void appendOutput(TextBuffer& text, const Value& value, OutputPlace place);

} // namespace hookbench::liquid::java
