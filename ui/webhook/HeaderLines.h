// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"

#include <QStringList>

#include <vector>

namespace hookbench {

/// What pasted text holds: its headers, and the lines that are none, such as a request line.
struct PastedHeaders {
    std::vector<Header> headers;
    QStringList otherLines;
};

/// Headers from pasted text, one "Name: value" a line, as browsers, API pages and cURL commands show them. A leading
/// -H with its quotes is taken off.
PastedHeaders headersFromLines(const QString& text);

/// Whether a header of this name holds something that gives access: it belongs into the secret store.
bool isSecretHeaderName(const std::string& name);

/// Whether the value is written out in the file, and not a placeholder or Liquid.
bool isPlainValue(const std::string& value);

/// Whether a secret stands in this header for everyone to read.
bool isOpenSecret(const Header& header);

} // namespace hookbench
