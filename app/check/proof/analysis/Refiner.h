// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/analysis/Evaluator.h"

namespace hookbench::proof {

/// Notes in an environment that an expression has turned out to be one of fewer values, and what follows from it for
/// what it is made from. False: it cannot be, so this way is never gone.
class Refiner {
public:
    Refiner(Evaluator& evaluator, Environment& environment)
        : m_evaluator(evaluator)
        , m_domain(evaluator.domain())
        , m_environment(environment)
        , m_mute(evaluator)
    {
    }

    bool expression(liquid::ExpressionIndex index, const AbstractValue& value);
    bool path(PathIndex path, AbstractValue value);

private:
    bool filtered(const liquid::Expression& expression, const AbstractValue& value);
    bool parentOfSize(PathIndex parent, const AbstractValue& size);
    bool sized(const AbstractValue& around, const AbstractValue& size, AbstractValue& result);

    Evaluator& m_evaluator;
    Domain& m_domain;
    Environment& m_environment;
    Evaluator::Mute m_mute;
    int m_depth = 0;
};

} // namespace hookbench::proof
