// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"
#include "campaign/Environment.h"
#include "campaign/FieldContract.h"
#include "campaign/Sample.h"
#include "campaign/Webhook.h"

#include <string>
#include <vector>

namespace hookbench {

/// Everything a team works on, as a value: loaded from and saved to a folder of plain files by WorkspaceFiles.
struct Workspace {
    std::string name;
    std::string dialect = "clevertap"; ///< of campaigns that name none
    std::string defaultEnvironment;
    std::vector<Webhook> webhooks;
    std::vector<Campaign> campaigns;
    std::vector<Environment> environments;
    std::vector<Sample> profiles;
    std::vector<Sample> events;
    FieldContracts contracts; ///< what the properties of profiles and events may hold

    json::Value unknown;

    bool operator==(const Workspace&) const = default;

    const Webhook* webhook(const std::string& id) const;
    const Campaign* campaign(const std::string& id) const;
    const Environment* environment(const std::string& id) const;
    const Sample* profile(const std::string& id) const;
    const Sample* event(const std::string& id) const;
};

} // namespace hookbench
