// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Parser.h"

namespace hookbench::liquid {

/// Makes expressions of the inside of tags as Ruby's Liquid does in lax mode: by patterns over the text, so that
/// whatever stands there means something. The ranges given and all others are bytes of the source.
class LaxReader {
public:
    explicit LaxReader(Parser& parser);

    /// A literal, range or path. Anything can be read.
    ExpressionIndex value(ByteRange markup);
    /// The same beside a comparison or in `when`, where empty and blank stand for themselves.
    ExpressionIndex operand(ByteRange markup);
    /// A value and its filters, as in an output.
    ExpressionIndex filtered(ByteRange markup);
    /// Comparisons joined by and/or; noIndex if the text is none.
    ExpressionIndex condition(ByteRange markup);

    bool isNil(ExpressionIndex index) const
    {
        const Expression& expression = m_parser.program().expressions[index];
        return expression.kind == ExpressionKind::Literal && m_parser.program().literals[expression.first].isNil();
    }
    /// As written: nil or false.
    bool isFalsy(ExpressionIndex index) const
    {
        const Expression& expression = m_parser.program().expressions[index];
        return expression.kind == ExpressionKind::Literal && !m_parser.program().literals[expression.first].isTruthy();
    }
    std::string_view text(ByteRange range) const { return m_parser.program().text(range.begin, range.end); }

private:
    ExpressionIndex literal(Value value, ByteRange markup);
    ExpressionIndex constant(std::string_view word, ByteRange markup);
    ExpressionIndex range(ByteRange markup);
    ExpressionIndex number(ByteRange markup);
    ExpressionIndex path(ByteRange markup);
    ExpressionIndex nothing(ByteRange markup);
    Step step(ByteRange range);
    void addFilter(ByteRange markup, std::vector<FilterCall>& calls);
    ExpressionIndex argument(ByteRange markup);
    ExpressionIndex join(ExpressionKind kind, Comparison operation, ExpressionIndex left, ExpressionIndex right);
    ExpressionIndex comparison(ByteRange markup);

    Parser& m_parser;
    int m_depth = 0;
};

} // namespace hookbench::liquid
