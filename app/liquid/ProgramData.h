// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Arena.h"
#include "liquid/LexToken.h"
#include "liquid/Node.h"
#include "liquid/Program.h"

#include <mutex>

namespace hookbench::liquid {

/// The tables of a program, filled by the parser. Everything refers to everything else by place; texts are views of the
/// source or of the arena.
struct Program::Impl {
    std::string source;
    const Dialect* dialect = nullptr;
    Arena arena; ///< names that do not stand in the source as such

    std::vector<LexToken> lexTokens;
    std::vector<Node> nodes;
    std::vector<Expression> expressions;
    std::vector<Step> steps;
    std::vector<Value> literals;
    std::vector<FilterCall> filterCalls;
    std::vector<ExpressionIndex> arguments;
    std::vector<Name> names;
    std::vector<LoopDetail> loops;
    std::vector<VariableDetail> variables;
    std::vector<ListDetail> lists;
    std::uint32_t slotCount = 0;

    std::vector<Diagnostic> diagnostics;
    std::vector<Diagnostic> strictDiagnostics; ///< only wrong where the dialect runs in strict mode
    bool hasErrors = false;

    mutable std::once_flag tokensMade;
    mutable std::vector<Token> tokens;

    std::string_view text(std::size_t begin, std::size_t end) const
    {
        return std::string_view(source).substr(begin, end - begin);
    }
};

} // namespace hookbench::liquid
