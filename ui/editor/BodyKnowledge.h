// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/BodyCompletion.h"

namespace hookbench {

class Session;

/// What the session knows for completions: the dialect of the selected campaign, the fields of the samples (the
/// selected ones first) and the workspace's field contracts. No dialect where there is no campaign.
BodyCompletion::Knowledge bodyKnowledge(const Session& session);

/// What keys and values are offered and explained from: the schema that the campaign has, or else the one that ships
/// for the provider that its webhook calls. Null where there is neither.
std::shared_ptr<const json::Value> guidingSchema(const Session& session);

/// The fields of the selected profile and event, as two root scopes.
std::vector<json::Value> selectedScopes(const Session& session);

/// The help on tags and filters that comes with the program; read when it is first asked for.
const LiquidHelp& liquidHelp();

} // namespace hookbench
