// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Parser.h"

namespace hookbench::liquid {

/// Counts how deeply blocks and brackets nest, so that no template can exhaust the stack.
class Parser::Depth {
public:
    explicit Depth(Parser& parser)
        : m_parser(parser)
    {
        if (++m_parser.m_depth == limit() + 1)
            parser.fail(syntax::tooDeep, {parser.peek().begin, parser.peek().end});
    }
    ~Depth() { --m_parser.m_depth; }
    Depth(const Depth&) = delete;
    Depth& operator=(const Depth&) = delete;

    bool isTooDeep() const { return m_parser.m_depth > limit(); }

private:
    static int limit() { return Limits().nesting; }

    Parser& m_parser;
};

} // namespace hookbench::liquid
