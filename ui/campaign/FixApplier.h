// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

namespace hookbench {

class Session;

/// Makes the changes of a fix in the body, the URL, the headers, the URL parameters and the environment of the selected
/// campaign. Each text's edits count in the text as it is now. Undoable.
void applyFix(Session& session, const Fix& fix);

} // namespace hookbench
