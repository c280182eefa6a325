// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "liquid/Data.h"

#include <map>
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
    bool isRequired = false; ///< a contract says that it is never absent
    bool isSafeText = false; ///< a contract says that no text of it has to be escaped in JSON

    bool isNumberOrBoolean() const { return (hasNumber || hasBoolean) && !hasText && !hasList && !hasMap; }
};

/// Looks fields up in the samples and the contracts. Keeps a view of both.
class FieldValues {
public:
    /// Without contracts: nullptr.
    FieldValues(std::span<const liquid::Data> samples, const FieldContracts* contracts)
        : m_samples(samples)
        , m_contracts(contracts)
    {
    }

    bool isEmpty() const { return m_samples.empty(); }

    /// Steps from the root; "*" is any element of a list. Looks at the first few samples that have the field. A
    /// contract counts more than what they hold.
    FieldSummary summary(std::span<const std::string> steps) const;

    /// Names beside which a last step would stand, each once.
    std::vector<std::string> namesIn(std::span<const std::string> steps) const;

private:
    bool isSafeText(const FieldContract& contract) const;

    std::span<const liquid::Data> m_samples;
    const FieldContracts* m_contracts;
    mutable std::map<const FieldContract*, bool> m_safety; ///< what was asked before: reading a pattern takes time
};

} // namespace hookbench
