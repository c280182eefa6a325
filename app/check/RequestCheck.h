// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "text/Diagnostic.h"

#include <vector>

namespace hookbench {

/// What can be known of one rendered request beyond its own diagnostics: is the payload the JSON that the campaign
/// promises? Each finding has its place in the payload and, in `related`, the place in the template that made it.
/// Errors stop a publish, not a send. Sorted by place; linear in the payload.
std::vector<Diagnostic> checkRequest(const RenderedRequest& request);

} // namespace hookbench
