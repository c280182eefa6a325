// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"
#include "liquid/Value.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace hookbench {

/// Which of the fields that a body reads are there, and whether they ever differ, over many profiles.
class FieldTally {
public:
    FieldTally() = default;
    /// Fields in order of appearance, each once; elements of lists count as their list.
    explicit FieldTally(std::span<const liquid::DataPath> paths);

    void add(const liquid::Value& rootScope);
    /// One of the same body.
    void add(const FieldTally& others);

    struct Field {
        std::string text; ///< such as Profile.Name
        std::vector<std::string> steps;
        std::size_t present = 0; ///< profiles that have it
        std::uint64_t first = 0; ///< fingerprint of the first value
        bool varies = false; ///< two profiles have different values of it
    };
    const std::vector<Field>& fields() const { return m_fields; }
    std::size_t total() const { return m_total; }

    bool isAlwaysMissing(const Field& field) const { return m_total > 0 && field.present == 0; }
    /// There in all of at least two profiles, and the same in all of them.
    bool neverVaries(const Field& field) const { return m_total > 1 && field.present == m_total && !field.varies; }

private:
    std::vector<Field> m_fields;
    std::size_t m_total = 0;
};

} // namespace hookbench
