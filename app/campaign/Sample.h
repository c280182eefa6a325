// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Data.h"
#include "json/Value.h"

#include <string>

namespace hookbench {

/// Which root name a sample fills.
enum class SampleKind {
    Profile, ///< Profile.*
    Event, ///< Event.* and, where the file has it, ExternalTrigger.*
};

/// A named sample profile or sample event: the data to render with.
struct Sample {
    std::string id; ///< file name without ending, with "#n" for the n-th of a file that holds many
    std::string name; ///< for people; not sent
    SampleKind kind = SampleKind::Profile;
    json::Value fields; ///< an object: the properties, in order, numbers as written; null: there is no Event

    json::Value unknown; ///< other keys of the file; written back. Holds ExternalTrigger and Linked of an event

    static constexpr const char* externalTriggerKey = "ExternalTrigger";
    /// ExternalTrigger.* of an event that came through CleverTap's external-trigger API (documented); nullptr without.
    const json::Value* externalTrigger() const;

    bool operator==(const Sample&) const = default;
};

/// The root scope for Liquid: {"Profile": …, "Event": …}. Without an event there is no Event (as in a campaign on past
/// behaviour, documented).
liquid::Data rootScope(const Sample& profile, const Sample* event);

} // namespace hookbench
