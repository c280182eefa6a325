// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/analysis/Domain.h"
#include "check/proof/analysis/Environment.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace hookbench::proof {

class Evaluator;

/// Up to where in the template what is known may still matter, so that ways that differ in nothing else are put
/// together. What is used in a loop matters up to the loop's end.
class Liveness {
public:
    Liveness(Domain& domain, Evaluator& evaluator);

    /// Forgets what does not matter from this byte of the template on.
    void prune(Environment& environment, std::size_t position) const;
    bool isUsedFrom(std::uint32_t slot, std::size_t position) const { return m_slots[slot] >= position; }

private:
    void visitNodes(liquid::NodeIndex first, liquid::NodeIndex end, std::size_t loopEnd);
    void visitExpression(liquid::ExpressionIndex index, std::size_t place);
    void visitList(std::uint32_t list, std::size_t place);
    void visitTag(const liquid::Node& node, std::size_t place);
    void noteAlias(liquid::ExpressionIndex value, std::uint32_t slot, std::size_t end);
    std::size_t lastUseOf(PathIndex path) const;
    std::size_t beginOf(liquid::NodeIndex index) const;
    std::string groupOf(PathIndex path) const;

    Domain& m_domain;
    Evaluator& m_evaluator;
    std::unordered_map<std::string, std::size_t> m_groups; ///< last use of the first two names of a path
    std::vector<std::size_t> m_slots; ///< last use of a variable
    /// A group, and a variable that stands for part of it.
    struct Alias {
        std::string group;
        std::uint32_t slot = 0;
        std::size_t end = 0; ///< of a loop's variable: where the loop ends; 0: the variable stays
    };
    std::vector<Alias> m_aliases;
    mutable std::vector<std::size_t> m_pathUses; ///< by path, as far as they were asked for
};

} // namespace hookbench::proof
