// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/WitnessSearch.h"
#include "check/proof/analysis/Walker.h"

#include <map>

namespace hookbench::proof {

/// Turns what the analysis knows of a way that goes wrong into data, and lets the search try it.
class WitnessGuide {
public:
    WitnessGuide(const liquid::Program& program, const FieldTree& tree, const Candidates& candidates, Domain& domain,
        WitnessSearch& search);

    void follow(const Trouble& trouble);

private:
    /// The states that fit what is known; properties of which nothing is known are plain, or absent where they may be.
    FieldStates statesFor(const Environment& environment, bool isFilled) const;
    void apply(FieldStates& states, FieldIndex field, const AbstractValue& value) const;
    std::optional<json::Value> some(const AbstractValue& value, FieldIndex field) const;
    /// Properties that an expression is made from.
    std::vector<FieldIndex> fieldsIn(liquid::ExpressionIndex expression) const;
    std::vector<FieldIndex> fieldsNear(ByteRange place) const;

    const liquid::Program& m_program;
    const FieldTree& m_tree;
    const Candidates& m_candidates;
    Domain& m_domain;
    WitnessSearch& m_search;
    std::vector<std::pair<ByteRange, FieldIndex>> m_reads; ///< where the body reads which property
};

} // namespace hookbench::proof
