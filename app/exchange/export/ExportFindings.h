// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableRequest.h"
#include "text/Diagnostic.h"

#include <optional>
#include <vector>

namespace hookbench {

/// What holds in every form: secrets in the URL, which no variable encodes by itself, and bytes that were masked.
std::vector<Diagnostic> commonFindings(const PortableRequest& request);

/// The body holds a byte that this form has no way to write: NUL, or one that is no UTF-8. Nothing if all is well.
std::optional<Diagnostic> unwritableByte(const PortableRequest& request, const char* form);

/// The same for one control character of the body.
std::optional<Diagnostic> unwritableControl(const PortableRequest& request, char control, const char* form);

/// Marks such as {{name}} that the other program would take for its own variables; nothing if there is none.
std::optional<Diagnostic> foreignMarks(const PortableRequest& request, const char* form);

} // namespace hookbench
