// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Value.h"

#include <cstdint>

namespace hookbench::liquid {

struct FilterDefinition;
struct TagDefinition;

using NodeIndex = std::uint32_t;
using ExpressionIndex = std::uint32_t;
using NameIndex = std::uint32_t;

constexpr std::uint32_t noIndex = 0xFFFFFFFFU;

enum class NodeKind : std::uint8_t {
    Text,
    Output,
    Tag, ///< what it does stands in the dialect's table
    Branch, ///< one way through a tag with several blocks
    EndMark, ///< the end of a block that only its surroundings can tell; does nothing
};

/// One piece of a template. Nodes lie in one row in the order of the source, a node before its children: those of node
/// i are i + 1 up to its `next`, exclusive, and each child's `next` is the beginning of its next sibling.
struct Node {
    NodeKind kind = NodeKind::Text;
    bool flag = false; ///< Branch: is an else. Tag: has a block of its own. Text: is from a raw block
    bool isBlank = false; ///< Tag: prints nothing, so that its errors do not show either
    bool isNegated = false; ///< Branch: taken if its condition is not true
    std::uint8_t tag = 0; ///< place in the dialect's table
    std::uint32_t begin = 0; ///< bytes of the source: the text, or the tag from brace to brace
    std::uint32_t end = 0;
    NodeIndex next = 0;
    ExpressionIndex expression = noIndex;
    std::uint32_t detail = noIndex; ///< for the tag: place in one of the program's tables
};

enum class ExpressionKind : std::uint8_t {
    Literal, ///< first: place of the value
    Path, ///< first: the name, second: first step, count: steps
    ComputedPath, ///< first: expression whose text is the name
    Filtered, ///< first: the expression, second: first filter, count: filters
    Compare, ///< operation on first and second
    Contains,
    And,
    Or,
    Range, ///< first..second
    PerMode, ///< first in strict mode, else second
    Named, ///< first: place of the name, second: expression; the argument name: value
};

enum class Comparison : std::uint8_t {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Unknown, ///< an operator that the dialect refuses only when it runs
};

struct Expression {
    ExpressionKind kind = ExpressionKind::Literal;
    Comparison operation = Comparison::Equal;
    std::uint16_t count = 0;
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t begin = 0; ///< bytes of the source
    std::uint32_t end = 0;
};

enum class StepKind : std::uint8_t {
    Key,
    Size, ///< a key that may also stand for a property
    First,
    Last,
    Index, ///< a computed one
};

struct Step {
    StepKind kind = StepKind::Key;
    std::uint32_t hash = 0;
    std::string_view key;
    ExpressionIndex expression = noIndex;
    std::uint32_t end = 0; ///< byte of the source after the step
};

struct FilterCall {
    const FilterDefinition* definition = nullptr; ///< nullptr: unknown
    std::uint32_t firstArgument = 0; ///< place in the list of arguments
    std::uint32_t firstLiteral = noIndex; ///< place of the arguments' values if all are literals
    std::uint16_t argumentCount = 0;
    std::uint16_t namedCount = 0; ///< of them, the last ones, where the dialect joins named arguments
    std::uint32_t begin = 0; ///< bytes of the source: bar, name and arguments
    std::uint32_t end = 0;
};

/// Before the name of a variable stands this in the hidden name of its counter.
constexpr std::string_view counterPrefix = "@counter ";

/// A variable's name. Names that the template itself gives values to have a slot.
struct Name {
    std::string_view text;
    std::uint32_t hash = 0;
    std::uint32_t slot = noIndex;
    std::uint32_t counterSlot = noIndex; ///< of a counter that is seen where nothing was assigned
};

/// What `for` and `tablerow` need beside their collection.
struct LoopDetail {
    NameIndex variable = noIndex;
    std::string_view name; ///< variable-collection
    ExpressionIndex last = noIndex; ///< of a range loop: its upper bound
    ExpressionIndex limit = noIndex;
    ExpressionIndex offset = noIndex;
    ExpressionIndex columns = noIndex;
    bool isRange = false;
    bool isReversed = false;
    bool continuesOffset = false;
    std::uint32_t attributes = noIndex; ///< clevertap: all of them as they stand, in the program's lists
    NameIndex loopVariable = noIndex; ///< `forloop` or `tablerowloop`
    NameIndex continueAt = noIndex; ///< the variable in which `offset: continue` finds the place
};

/// What tags need that make a variable: assign, capture, increment, decrement.
struct VariableDetail {
    NameIndex variable = noIndex;
    NameIndex counter = noIndex; ///< hidden variables of counters
    NameIndex existed = noIndex;
};

/// A list of expressions: cycle, when, arguments of a partial.
struct ListDetail {
    ExpressionIndex group = noIndex; ///< of a partial: the value behind `with` or `for`
    std::uint32_t first = 0; ///< place in the list of arguments
    std::uint32_t count = 0;
    std::string_view name; ///< of an unnamed cycle: what tells it from others; of a partial: the alias behind `as`
    bool isForEach = false; ///< of a partial: whether `for` stands there
};

} // namespace hookbench::liquid
