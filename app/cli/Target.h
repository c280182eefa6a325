// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "campaign/RequestRenderer.h"
#include "campaign/Sample.h"
#include "text/Diagnostic.h"

#include <QString>

#include <optional>
#include <vector>

namespace hookbench {

/// What render and send work on: one campaign with its webhook, for one profile, in one environment.
struct Target {
    QString workspaceFolder;
    RequestTemplate requestTemplate;

    Sample profile; ///< without any field where none was named
    std::optional<Sample> event;
    QString profileName; ///< as the user named them
    QString eventName;

    std::vector<Sample> workspaceProfiles; ///< empty for a bare body
    std::vector<Sample> workspaceEvents;
    FieldContracts workspaceContracts;

    std::vector<Diagnostic> workspaceDiagnostics; ///< Part::File: other files of the workspace that cannot be read

    liquid::Data rootScope() const { return hookbench::rootScope(profile, event ? &*event : nullptr); }
};

} // namespace hookbench
