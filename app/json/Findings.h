// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Problem.h"

#include <cstddef>
#include <string>
#include <vector>

namespace hookbench::json {

/// Collects what is wrong with one text, and leaves out what only follows from an earlier slip.
class Findings {
public:
    /// `related` are further places in the text.
    void report(Problem problem, ByteRange range, std::vector<std::string> arguments = {},
        const std::vector<ByteRange>& related = {});

    /// A new item begins: what is wrong from here on has causes of its own.
    void startItem() { m_isQuiet = false; }

    /// Nothing is said of brackets any more: after one slip with them all others are guesses.
    void loseBrackets() { m_areBracketsLost = true; }
    bool areBracketsLost() const { return m_areBracketsLost; }

    /// Takes back what looked wrong after a place only because a closing bracket is missing: members in an array, an
    /// item in an object.
    void forgetConsequences(std::size_t begin);

    /// Sorted by place. Once only.
    std::vector<Diagnostic> take();

private:
    bool isConsequence(Problem problem) const;

    std::vector<Diagnostic> m_diagnostics;
    bool m_isQuiet = false;
    bool m_areBracketsLost = false;
};

} // namespace hookbench::json
