// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/FieldPath.h"
#include "profile/FieldUses.h"
#include "profile/SampleData.h"
#include "profile/ValueType.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace hookbench {

/// One row of the field tree. A parent owns its children.
struct FieldNode {
    enum class Kind {
        Group,
        Field,
        Missing, ///< the campaign reads it, the sample does not have it
        Unreachable, ///< likewise, and there is no sample to put it into
    };

    Kind kind = Kind::Group;
    std::string root; ///< Profile, Event or ExternalTrigger
    FieldPath path; ///< below the root; empty for a group
    QString name;
    QString summary; ///< the value in one line
    ValueType type = ValueType::Text;
    bool isEmptyText = false;
    bool isUsed = false;
    bool hasDefault = false;
    FieldNode* parent = nullptr;
    std::vector<std::unique_ptr<FieldNode>> children;

    int row() const;
    FieldNode* add(std::unique_ptr<FieldNode> child);

    /// Whether this is the row of the same field as the other one, whatever it holds.
    bool isSameRow(const FieldNode& other) const;
    /// Whether it also looks the same, children left out.
    bool looksLike(const FieldNode& other) const;
    /// Takes over how the other one looks; keeps parent and children.
    void takeLook(const FieldNode& other);
};

/// The rows for these samples: first what the campaign reads, by root, then the other fields.
std::unique_ptr<FieldNode> makeFieldTree(const SampleData& data, const FieldUses& uses);

} // namespace hookbench
