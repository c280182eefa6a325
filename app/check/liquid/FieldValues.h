// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Data.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// What the samples hold under a path.
struct FieldSummary {
    bool isKnown = false; ///< some sample has the object or list in which the field would be
    bool isFound = false; ///< some sample has the field
    bool hasText = false;
    bool hasNumber = false;
    bool hasBoolean = false;
    bool hasList = false;
    bool hasMap = false;

    bool isNumberOrBoolean() const { return (hasNumber || hasBoolean) && !hasText && !hasList && !hasMap; }
};

/// Looks fields up in the samples. Keeps a view of them.
class FieldValues {
public:
    explicit FieldValues(std::span<const liquid::Data> samples)
        : m_samples(samples)
    {
    }

    bool isEmpty() const { return m_samples.empty(); }

    /// Steps from the root; "*" is any element of a list. Looks at the first few samples that have the field.
    FieldSummary summary(std::span<const std::string> steps) const;

    /// Names beside which a last step would stand, each once.
    std::vector<std::string> namesIn(std::span<const std::string> steps) const;

private:
    std::span<const liquid::Data> m_samples;
};

} // namespace hookbench
