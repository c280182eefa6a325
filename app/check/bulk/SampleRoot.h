// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/ProfileSource.h"

namespace hookbench {

/// What rootScope() gives, as JSON: {"Profile": {…}, "Event": {…}} and, of an event that has them, "ExternalTrigger"
/// and "Linked". `event` may be nullptr.
json::Value sampleRoot(const Sample& profile, const Sample* event);

/// Puts the data of such a root into the samples of a record; names and ids stay. Without "Event" and its like there is
/// no event.
void setSampleRoot(ProfileWindow::Record& record, const json::Value& root);

} // namespace hookbench
