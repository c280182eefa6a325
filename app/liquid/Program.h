// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Dialect.h"
#include "text/ByteRange.h"
#include "text/Diagnostic.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace hookbench::liquid {

/// What a stretch of a template is, for colouring. The tokens of a program cover every byte of its source once, in
/// order.
enum class TokenKind : std::uint8_t {
    Text, ///< outside all tags
    Comment, ///< inside `comment`
    Raw, ///< inside `raw`
    OutputDelimiter, ///< {{ {{- }} -}}
    TagDelimiter, ///< {% {%- %} -%}
    TagName,
    Keyword, ///< in, and, or, contains, limit, offset …
    Constant, ///< true false nil null empty blank
    Variable, ///< first name of a path
    Property, ///< later names of a path
    FilterName,
    UnknownFilter,
    String,
    Number,
    Operator,
    Punctuation,
    Space,
    Invalid, ///< what the parser could not read
};

struct Token {
    TokenKind kind = TokenKind::Text;
    ByteRange range; ///< bytes of the template
};

/// A path that the template reads from its data, such as Profile.QualtricID or Event.items[*].sku.
struct DataPath {
    std::vector<std::string> steps; ///< first the root name; "*" stands for "any element" of a list
    ByteRange range; ///< the path in the template
    bool hasDefault = false; ///< a `default` filter follows directly or further along the chain

    std::string text() const; ///< Profile.Name, Event['Requested Product'].Id
};

/// How far a dialect's maker promises a tag or filter.
enum class Grade : std::uint8_t {
    Documented,
    EngineOnly, ///< the engine has it, the documentation does not mention it
    Unknown, ///< the dialect has none of that name
};

/// A tag or filter that a template uses. Inner and end tags, such as else and endif, belong to their tag.
struct NameUse {
    enum class Kind : std::uint8_t { Tag, Filter };

    Kind kind = Kind::Tag;
    std::string_view name; ///< a view of the program's source
    ByteRange range; ///< the name in the template
    Grade grade = Grade::Documented;
};

/// Bounds on one render. Reaching one ends it with a diagnostic that names the place.
struct Limits {
    std::size_t outputBytes = 16U << 20U;
    std::size_t steps = 10'000'000; ///< nodes rendered and loop rounds
    std::size_t memoryBytes = 64U << 20U; ///< values made while rendering
    int nesting = 100; ///< blocks and partials within each other, also while parsing
};

/// A parsed template. Immutable, hence shared between threads; owns its source.
class Program {
public:
    /// Never fails as a whole: what is wrong is in diagnostics(). A program with errors is not run.
    static std::shared_ptr<const Program> parse(std::string source, const Dialect& dialect);

    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    const std::string& source() const;
    const Dialect& dialect() const;

    /// All findings of parsing, sorted by place. Their place is Part::Body with bytes of the source.
    const std::vector<Diagnostic>& diagnostics() const;
    bool hasErrors() const;

    std::span<const Token> tokens() const;

    /// Every path read from the data, in order of appearance. Names made by assign, capture and for are resolved to
    /// what they stand for where that is plain, and left out otherwise.
    std::vector<DataPath> dataPaths() const;

    /// Every tag and filter, in order of appearance.
    std::vector<NameUse> nameUses() const;

    struct Impl;
    /// The tables behind it, for those who analyse templates: see ProgramData.h. Valid as long as the program.
    const Impl& tables() const { return *m_impl; }

private:
    explicit Program(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace hookbench::liquid
