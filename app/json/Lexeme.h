// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Problem.h"
#include "json/Scanner.h"

namespace hookbench::json {

/// One stretch of text between two boundaries, and the first thing that is wrong inside it.
struct Lexeme {
    TokenKind kind = TokenKind::Invalid; ///< never Key: that depends on what stands before
    ByteRange range;
    Problem problem = Problem::None;
    ByteRange problemRange;

    void note(Problem found, ByteRange where)
    {
        if (problem == Problem::None) {
            problem = found;
            problemRange = where;
        }
    }

    /// Whether it stands between tokens: white space, or what people take for it.
    bool isBetween() const
    {
        return kind == TokenKind::Space || problem == Problem::Comment || problem == Problem::OddSpace
            || problem == Problem::ByteOrderMark;
    }
};

} // namespace hookbench::json
