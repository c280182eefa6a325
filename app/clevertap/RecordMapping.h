// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"

#include <optional>
#include <string>

namespace hookbench {

/// What one record of a file gives: a profile, and the event that came with it.
struct ProfileAndEvent {
    Sample profile;
    std::optional<Sample> event;
};

/// Takes a record apart, whichever of these shapes it has: a sample of a workspace, an entry of /1/upload, a record of
/// /1/profile.json or of an export, a profile of the webhook's default body, or nothing but properties. Keys are found
/// in any case of letters (documented); identity, email, phone and name become Identity, Email, Phone and Name, $D_n
/// becomes the date that the clevertap dialect shows (inferred). What is no property stays in Sample::unknown.
ProfileAndEvent takeApart(json::Value record);

} // namespace hookbench
