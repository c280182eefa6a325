// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"

#include <QString>

#include <vector>

namespace hookbench {

/// Headers from pasted text, one "Name: value" a line, as browsers, API pages and cURL commands show them. A leading
/// -H with its quotes is taken off; lines without a colon, such as a request line, are left out.
std::vector<Header> headersFromLines(const QString& text);

/// Whether a header of this name holds something that gives access: it belongs into the secret store.
bool isSecretHeaderName(const std::string& name);

/// Whether the value is written out in the file, and not a placeholder or Liquid.
bool isPlainValue(const std::string& value);

} // namespace hookbench
