// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <QByteArray>

namespace hookbench {

/// Bytes off the wire as a JSON value without loss: a string where they are UTF-8, else {"base64": "…"}.
json::Value bytesToJson(const QByteArray& bytes);

} // namespace hookbench
