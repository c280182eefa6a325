// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/FieldTree.h"
#include "liquid/Program.h"
#include "json/Value.h"

#include <vector>

namespace hookbench::proof {

/// Values that break bodies: those that customers really have first, and each kind of harm once.
const std::vector<json::Value>& hostileValues();

/// For each field, in the order in which they are worth trying, the values that its contract allows: hostile ones, and
/// such as the body compares or cuts with. For an object or list itself only values of other kinds.
class Candidates {
public:
    Candidates(const liquid::Program& program, const FieldTree& tree);
    Candidates(const Candidates&) = delete;
    Candidates& operator=(const Candidates&) = delete;

    const std::vector<json::Value>& of(FieldIndex field) const
    {
        return m_shared[field] == nullptr ? m_values[field] : *m_shared[field];
    }
    /// Whether they begin with hostileValues(), all of them in order.
    bool isFree(FieldIndex field) const { return m_shared[field] == &m_anyLeaf; }
    /// A plain value that the contract allows; null if none is known.
    const json::Value& plain(FieldIndex field) const { return m_plain[field]; }
    /// Values that the body's literals suggest, for any field.
    const std::vector<json::Value>& suggested() const { return m_suggested; }

private:
    void addSuggestions(const liquid::Program& program);

    std::vector<json::Value> m_suggested;
    std::vector<json::Value> m_anyLeaf; ///< for properties without a contract
    std::vector<json::Value> m_anyInner; ///< for such that have something in them
    std::vector<const std::vector<json::Value>*> m_shared; ///< by field: one of the two; null: it has its own
    std::vector<std::vector<json::Value>> m_values;
    std::vector<json::Value> m_plain;
};

} // namespace hookbench::proof
