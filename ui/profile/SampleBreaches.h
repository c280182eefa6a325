// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "campaign/Sample.h"

#include <QString>

#include <atomic>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace hookbench {

/// The field contracts that samples break, in words.
class SampleBreaches {
public:
    SampleBreaches() = default;
    /// Holds profiles against what is stated of Profile, events against the rest. Stops half done when told to. Any
    /// thread.
    SampleBreaches(const FieldContracts& contracts, std::span<const Sample> profiles, std::span<const Sample> events,
        const std::atomic_bool& isStopped);

    /// One sentence for each contract that this sample breaks: which field, why, and what is stated of it.
    std::vector<QString> of(const Sample& sample) const;

private:
    using Key = std::pair<SampleKind, std::string>;

    std::map<Key, std::vector<QString>> m_sentences;
};

} // namespace hookbench
