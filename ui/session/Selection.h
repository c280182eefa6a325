// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Workspace.h"

#include <string>

namespace hookbench {

/// What is selected in a workspace, by id.
struct Selection {
    std::string campaign;
    std::string profile;
    std::string event; ///< empty = without an event, as in a campaign on past behaviour
    std::string environment;

    /// The same where it exists in the workspace, else the first there is (the default environment, for that one).
    Selection fittedTo(const Workspace& workspace) const;

    bool operator==(const Selection&) const = default;
};

} // namespace hookbench
