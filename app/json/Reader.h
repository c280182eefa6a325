// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"
#include "liquid/Data.h"
#include "text/Diagnostic.h"
#include "text/Result.h"

#include <string_view>

namespace hookbench::json {

/// Reads one JSON text (RFC 8259). The error's place counts bytes of this text (Part::File); it names the likely cause.
Result<Value, Diagnostic> readValue(std::string_view text);

/// Reads one JSON text straight into values for the Liquid engine, at simdjson's speed. Same errors as readValue().
Result<liquid::Data, Diagnostic> readData(std::string_view text);

} // namespace hookbench::json
