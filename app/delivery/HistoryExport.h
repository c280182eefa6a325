// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QByteArray>

namespace hookbench {

/// One whole attempt as a line of JSON with a line feed. Bytes that are UTF-8 stand as text, others as
/// {"base64": "…"}. Secrets are masked, as in the attempt itself.
QByteArray jsonLine(const Attempt& attempt);

/// Names of the columns, and one attempt without bodies and headers as a line of CSV (RFC 4180, CRLF, UTF-8). A value
/// that a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray csvHeading();
QByteArray csvLine(const Attempt& attempt);

} // namespace hookbench
