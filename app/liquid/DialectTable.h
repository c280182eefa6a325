// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Dialect.h"
#include "liquid/HashIndex.h"
#include "liquid/Node.h"
#include "liquid/Program.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace hookbench::liquid {

class Lexer;
class Parser;
class RenderContext;
class TextBuffer;
struct FilterCallContext;
struct RenderError;

/// How a piece of a template ended.
enum class Signal : std::uint8_t {
    None,
    Break,
    Continue,
    Stop, ///< the render is over: an error or an abort, told in the context
};

/// In which of the program's tables the detail of a tag's node stands.
enum class TagDetail : std::uint8_t {
    None,
    Variable, ///< with an expression: assigns it
    Loop,
    List,
    Output, ///< none; prints the node's expression
};

/// Whether a tag counts as printing nothing in a dialect that drops the white space of such blocks.
enum class Blankness : std::uint8_t {
    Never,
    Always,
    IfContentIs, ///< and then its white space goes
    IfContentIsButKept,
};

struct TagDefinition {
    std::string_view name;
    /// Reads the tag from after its name; for a block tag up to the end of its end tag.
    void (*parse)(Parser& parser) = nullptr;
    Signal (*render)(RenderContext& context, NodeIndex node) = nullptr;
    TagDetail detail = TagDetail::None;
    Grade grade = Grade::Documented;
    Blankness blankness = Blankness::Never;
};

constexpr std::uint8_t anyNumber = 255;

struct FilterDefinition {
    std::string_view name;
    Value (*apply)(FilterCallContext& call, const Value& input) = nullptr;
    std::uint8_t fewest = 0; ///< arguments
    std::uint8_t most = anyNumber;
    Grade grade = Grade::Documented;
};

/// Where a value is printed; the clevertap dialect prints lists differently in each.
enum class OutputPlace : std::uint8_t {
    Block,
    ListLoop, ///< directly in the body of a loop over a list
    RangeLoop,
};

/// How templates are read.
struct Grammar {
    /// Cuts the source into tokens.
    void (*lex)(Lexer& lexer) = nullptr;
    /// Whether a hyphen beside a delimiter takes this byte of the text away.
    bool (*isTrimmed)(char byte) = nullptr;
    /// Reads a raw block from after its name.
    void (*parseRaw)(Parser& parser) = nullptr;
    bool hasAnyEndTag = false; ///< tags may have blocks that end at any {% end… %}
    /// Called for {% … %} whose name stands in no table, after the name.
    void (*parseUnknownTag)(Parser& parser) = nullptr;
    bool hasExpressionsEverywhere = false; ///< comparisons, and/or and parentheses wherever a value may stand
    bool joinsNamedArguments = false; ///< into one map behind the others
    bool isForgiving = false; ///< what cannot be read is left out where possible and only an error in strict mode
    bool keepsNamesReserved = false; ///< keywords are no names for new variables
    bool knowsAllFilters = false; ///< an unknown filter is an error
    bool dropsBlankBlocks = false; ///< white space in blocks that print nothing else
};

/// How values behave.
struct ValueRules {
    bool (*equals)(const Value& left, const Value& right) = nullptr;
    /// For < <= > >=. May fail in the context.
    bool (*compares)(RenderContext& context, Comparison operation, const Value& left, const Value& right) = nullptr;
    bool (*contains)(RenderContext& context, const Value& whole, const Value& part) = nullptr;
    /// A step that is no key of a map: `.size`, an index … May fail in the context.
    Value (*property)(RenderContext& context, const Value& value, const Step& step) = nullptr;
    Value (*element)(RenderContext& context, const Value& value, const Value& index) = nullptr;
    /// The value as filters see it when they want text.
    void (*appendText)(TextBuffer& text, const Value& value) = nullptr;
    /// The value as the name of a variable: [value].
    void (*appendKey)(TextBuffer& text, const Value& value) = nullptr;
    /// The value as {{ }} prints it.
    void (*appendOutput)(TextBuffer& text, const Value& value, OutputPlace place) = nullptr;
    Value (*range)(RenderContext& context, const Value& first, const Value& last) = nullptr;
    bool nilLoopVariableFallsThrough = false; ///< to an outer variable of the same name
};

/// What happens when something goes wrong, and where loops end.
struct ErrorRules {
    bool printsInline = false; ///< an error is printed in its place and rendering goes on
    /// Too many or too few arguments for a filter.
    void (*failArgumentCount)(FilterCallContext& call) = nullptr;
    bool signalDropsBlock = false; ///< break and continue take with them what their block has put out
};

class Dialect {
public:
    std::string_view name;
    std::span<const TagDefinition> tags;
    std::span<const FilterDefinition> filters; ///< sorted by name
    Grammar grammar;
    ValueRules values;
    ErrorRules errors;
    HashIndex tagIndex; ///< both made by indexNames()
    HashIndex filterIndex;
};

/// The last step of making a dialect: from now on its tags and filters are found.
void indexNames(Dialect& dialect);

/// nullptr if the dialect has none of that name.
const TagDefinition* findTag(const Dialect& dialect, std::string_view name);
const FilterDefinition* findFilter(const Dialect& dialect, std::string_view name);

} // namespace hookbench::liquid
