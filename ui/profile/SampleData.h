// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// One or two samples seen as what Liquid reads: a few root names, each with an object.
class SampleData {
public:
    static constexpr const char* profileRoot = "Profile";
    static constexpr const char* eventRoot = "Event";
    static constexpr const char* externalTriggerRoot = Sample::externalTriggerKey;
    static constexpr const char* linkedRoot = "Linked"; ///< what CleverTap calls linked content

    SampleData() = default;
    /// At most one profile and one event.
    explicit SampleData(std::vector<Sample> samples);

    const std::vector<Sample>& samples() const { return m_samples; }

    /// Names of the roots that there are, in the order Profile, Event, ExternalTrigger, Linked.
    std::vector<std::string> roots() const;

    /// The object behind a root name; nullptr if no sample has it.
    const json::Value* root(std::string_view name) const;
    json::Value* root(std::string_view name);

    /// Whether one of the samples has this root or could be given it.
    bool canHold(std::string_view name) const;
    /// The object behind a root name, made if need be; nullptr if no sample can hold it.
    json::Value* ensureRoot(std::string_view name);

    /// The sample that holds a root; nullptr if none does.
    const Sample* owner(std::string_view rootName) const;

    bool operator==(const SampleData&) const = default;

private:
    std::vector<Sample> m_samples;
};

} // namespace hookbench
