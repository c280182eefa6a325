// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/KeyFinding.h"

namespace hookbench::qualtrics {

/// What an answer to GET /API/v3/whoami says of the key, and what to do next. The cases are recorded ones unless a text
/// says otherwise; all that is not Qualtrics' own is judged by HTTP alone.
KeyFinding keyFinding(const Attempt& attempt);

} // namespace hookbench::qualtrics
