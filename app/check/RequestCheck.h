// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "text/Diagnostic.h"

#include <vector>

namespace hookbench {

/// What can be known of one rendered request beyond its own diagnostics: is the payload the JSON that the campaign
/// promises, and did every value stay in the string it was put into? Each finding has its place in the payload and, in
/// `related`, the place in the body that made it; where a value is to blame, its tag comes first. Errors stop a
/// publish, not a send. Nothing for an abort or a render error: the request's own diagnostics tell of them. Sorted by
/// place; linear in the payload.
std::vector<Diagnostic> checkRequest(const RenderedRequest& request);

/// Whether checkRequest() finds an error, without saying which: for many requests, most of them good.
bool isBroken(const RenderedRequest& request);

} // namespace hookbench
