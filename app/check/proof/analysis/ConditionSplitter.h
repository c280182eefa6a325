// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/analysis/Evaluator.h"

namespace hookbench::proof {

/// Tells the ways on which a condition is met from those on which it is not.
class ConditionSplitter {
public:
    explicit ConditionSplitter(Evaluator& evaluator)
        : m_evaluator(evaluator)
        , m_domain(evaluator.domain())
    {
    }

    using Split = Evaluator::Split;
    Split split(liquid::ExpressionIndex condition, const Environment& environment);
    Split splitEqual(liquid::ExpressionIndex left, liquid::ExpressionIndex right, const Environment& environment);

private:
    /// Values of one side for which the comparison holds, and for which it does not.
    struct Parts {
        AbstractValue yes;
        AbstractValue no;
        AbstractValue noEither; ///< the rest of them, where they are in two parts
    };

    Split splitAnd(const liquid::Expression& expression, const Environment& environment);
    Split splitOr(const liquid::Expression& expression, const Environment& environment);
    Split splitTruth(liquid::ExpressionIndex index, const Environment& environment);
    Split splitAtom(liquid::ExpressionIndex index, const Environment& environment);
    Split splitCompare(const liquid::Expression& expression, const Environment& environment);
    Split splitOrdered(const liquid::Expression& expression, const Environment& environment);
    Split splitContains(const liquid::Expression& expression, const Environment& environment);
    Split splitLoopCount(const liquid::Expression& expression, const Environment& environment, bool& isHandled);

    Parts equalParts(const AbstractValue& value, const AbstractValue& constant);
    Parts emptyParts(const AbstractValue& value);
    Parts blankParts(const AbstractValue& value);
    Parts orderedParts(const AbstractValue& value, liquid::Comparison operation, const AbstractValue& bound);
    bool isConstant(const AbstractValue& value);
    bool mayBeEqual(const AbstractValue& a, const AbstractValue& b);
    Split refined(liquid::ExpressionIndex index, const Parts& parts, const Environment& environment);
    void append(std::vector<Environment>& to, std::vector<Environment> from);

    Evaluator& m_evaluator;
    Domain& m_domain;
};

} // namespace hookbench::proof
