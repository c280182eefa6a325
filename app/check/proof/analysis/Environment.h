// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/analysis/AbstractValue.h"

#include <utility>
#include <vector>

namespace hookbench::proof {

/// A condition that is met or not, by its text; see Facts.
using FactIndex = std::uint32_t;

/// What is known on one way through the template: of the data, of the variables, and which conditions are met.
struct Environment {
    struct Variable {
        std::uint32_t slot = 0;
        std::uint32_t frame = 0; ///< 0: assigned for good; otherwise local to the loop of this depth
        AbstractValue value;
        std::uint32_t origin = noIndex; ///< expression over the data that it stands for
        bool operator==(const Variable&) const = default;
    };

    std::vector<std::pair<PathIndex, AbstractValue>> paths; ///< more than their contracts say; sorted
    std::vector<Variable> variables; ///< sorted by slot, then frame
    std::vector<std::pair<FactIndex, bool>> facts; ///< sorted

    const AbstractValue* path(PathIndex index) const;
    void setPath(PathIndex index, AbstractValue value);
    void dropPath(PathIndex index);

    /// The innermost one; nullptr if nothing was set.
    const Variable* variable(std::uint32_t slot) const;
    Variable* variable(std::uint32_t slot);
    const Variable* global(std::uint32_t slot) const;
    void setVariable(std::uint32_t slot, std::uint32_t frame, AbstractValue value, std::uint32_t origin = noIndex);
    /// Forgets the locals of this loop.
    void closeFrame(std::uint32_t frame);

    const bool* fact(FactIndex index) const;
    void setFact(FactIndex index, bool isMet);

    bool operator==(const Environment&) const = default;
};

/// Tells what holds in general, where the environments say nothing.
class Defaults {
public:
    virtual ~Defaults() = default;
    virtual AbstractValue ofPath(const Environment& environment, PathIndex path) = 0;
    /// What a name stands for that the template sets on some ways only.
    virtual AbstractValue ofUnset(std::uint32_t slot) = 0;
};

/// What is known on both ways.
Environment joined(Languages& languages, Defaults& defaults, const Environment& a, const Environment& b);
Environment widened(Languages& languages, Defaults& defaults, const Environment& before, const Environment& now);

} // namespace hookbench::proof
