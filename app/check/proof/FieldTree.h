// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "liquid/Program.h"
#include "json/Value.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hookbench::proof {

using FieldIndex = std::uint32_t;
constexpr FieldIndex noField = 0xFFFFFFFFU;

/// One property that the body reads or that has a contract. Roots such as Profile have no parent.
struct Field {
    std::string name; ///< "*" for the elements of a list
    FieldIndex parent = noField;
    std::vector<FieldIndex> children;
    FieldContract contract; ///< FieldType::Any where none is set
    bool hasContract = false; ///< or something in it has one
    bool isRootObject = false; ///< Profile, Event …: an object if it is there at all
    bool isAlwaysThere = false; ///< required, or Profile itself

    bool hasElements() const { return elements != noField; }
    FieldIndex elements = noField; ///< the child named "*"
};

/// All properties that matter to one body, as a tree.
class FieldTree {
public:
    FieldTree(const liquid::Program& program, const FieldContracts& contracts);

    const std::vector<Field>& fields() const { return m_fields; }
    const Field& operator[](FieldIndex index) const { return m_fields[index]; }
    FieldIndex size() const { return static_cast<FieldIndex>(m_fields.size()); }
    const std::vector<FieldIndex>& roots() const { return m_roots; }
    /// noField if nothing reads it.
    FieldIndex find(std::span<const std::string> steps) const;
    FieldIndex child(FieldIndex parent, std::string_view name) const;
    /// Whether a contract says what the elements of a list are, or what is in them.
    bool hasElementContract(const Field& list) const;

private:
    FieldIndex add(std::span<const std::string> steps);
    FieldIndex addChild(FieldIndex parent, const std::string& name);

    std::vector<Field> m_fields; ///< a parent before its children
    std::vector<FieldIndex> m_roots;
};

/// What one property holds in one trial.
struct FieldState {
    enum class Kind : std::uint8_t {
        Absent,
        Own, ///< a value of its own
        Structure, ///< an object of its children, or a list of its elements
    };
    Kind kind = Kind::Absent;
    json::Value own;
    int length = 1; ///< of the list
    /// Elements that differ from the others: without their properties, or another text.
    enum class Mix : std::uint8_t { None, First, Last };
    Mix mix = Mix::None;
};

/// By field.
using FieldStates = std::vector<FieldState>;

/// The root scope that the states describe.
json::Value rootScopeOf(const FieldTree& tree, const FieldStates& states);

} // namespace hookbench::proof
