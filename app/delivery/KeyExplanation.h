// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Explanation.h"

namespace hookbench {

/// Whether the request holds something that may be a key: a header with the name of a credential or with a secret in
/// it, or a secret in the URL. By names, hence a guess where the author typed it in the open.
bool sendsKey(const Attempt& attempt);

/// Of an answer 401 or 403.
Explanation explainRefusedKey(const Attempt& attempt);

} // namespace hookbench
