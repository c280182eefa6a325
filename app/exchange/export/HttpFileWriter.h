// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableRequest.h"
#include "exchange/export/ExportedText.h"

namespace hookbench {

/// A file for the HTTP clients of VS Code (REST Client) and JetBrains: one request with a name. Secrets are
/// {{variables}}; a Basic login is written for them to encode, the time limit as JetBrains reads it. What those clients
/// take out of a body by themselves is a finding: lines that begin another request or name a file are errors, line
/// breaks at the end a warning.
ExportedText httpFile(const PortableRequest& request);

} // namespace hookbench
