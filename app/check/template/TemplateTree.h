// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"
#include "text/ByteRange.h"
#include "text/Diagnostic.h"
#include "text/Result.h"

#include <string_view>
#include <vector>

namespace hookbench {

/// The white space before a part.
struct TemplateGap {
    std::size_t begin = 0; ///< bytes of the template
    std::size_t end = 0; ///< where the part begins
    bool hasSpace = false;
    int lineBreaks = 0;
    /// Whether white space may come or go here without joining or cutting what is rendered: not where the end of one
    /// bare value can meet the beginning of another.
    bool isFree = false;
};

struct TemplatePart;
using TemplateSequence = std::vector<TemplatePart>;

/// One way through a block: its tag and what it holds.
struct TemplateBranch {
    TemplateGap gap; ///< before the tag
    ByteRange tag;
    std::string_view name; ///< of the tag, such as elsif
    TemplateSequence parts;
};

/// A piece of JSON, or a piece of Liquid that stands outside the strings of the JSON.
struct TemplatePart {
    enum class Kind {
        Comma,
        Colon,
        String, ///< with all tags inside it
        Scalar, ///< a number, a literal, or what else stands bare
        Output, ///< a tag that prints something where a value may stand
        Statement, ///< a tag, or a block such as a comment, that prints nothing
        Group, ///< an object or a list with what is in it
        Block, ///< if, unless, case, for
    };

    Kind kind = Kind::Scalar;
    ByteRange range; ///< the whole part; for Group and Block from the opening to the end of the closing
    TemplateGap gap;
    std::string_view name; ///< of a tag
    TemplateSequence parts; ///< of a Group
    std::vector<TemplateBranch> branches; ///< of a Block
    TemplateGap closingGap; ///< before the closing bracket or end tag
    ByteRange closing;
};

/// A template that makes JSON, as a tree: brackets and blocks nest, strings are whole. The views and ranges are those
/// of the program, which has to outlive it.
struct TemplateTree {
    TemplateSequence parts;
    TemplateGap endGap;

    /// The error says where and why the template cannot be read so: it has errors, a bracket or a string is not closed
    /// in the block that opens it, or it is no JSON. Severity Information; linear in the template.
    static Result<TemplateTree, Diagnostic> of(const liquid::Program& program);
};

} // namespace hookbench
