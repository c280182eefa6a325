// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/HandoffField.h"
#include "exchange/PortableRequest.h"

#include <string>
#include <vector>

namespace hookbench {

/// The hand-off to CleverTap's dashboard as a text to read and copy from, or as JSON for scripts:
/// {"sections": [{"title", "fields": [{"label", "value", "kind", "documented", "note", "secret"}]}]}. English.
/// `secrets` holds the values to put in; one that is not there stands as <its-name>, unless it was written out by the
/// author in a header that gives access: that one is left out likewise unless `written`.
std::string handoffText(
    const std::vector<HandoffField>& fields, const std::vector<KnownSecret>& secrets, SecretsInExport written);
std::string handoffJson(
    const std::vector<HandoffField>& fields, const std::vector<KnownSecret>& secrets, SecretsInExport written);

} // namespace hookbench
