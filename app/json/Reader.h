// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Data.h"
#include "text/Diagnostic.h"
#include "text/Result.h"
#include "json/Value.h"

#include <string_view>

namespace hookbench::json {

/// Reads one JSON text, as strict as scan(). Members with equal keys are all kept. The error is the first one of the
/// text; its place counts bytes of this text (Part::File).
Result<Value, Diagnostic> readValue(std::string_view text);

/// Reads one JSON text straight into values for the Liquid engine, at simdjson's speed. Same errors as readValue(). Of
/// equal keys the last one counts.
Result<liquid::Data, Diagnostic> readData(std::string_view text);

/// The same value for the Liquid engine.
liquid::Data toData(const Value& value);

} // namespace hookbench::json
