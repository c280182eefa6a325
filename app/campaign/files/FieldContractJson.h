// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "text/Diagnostic.h"

#include <string_view>
#include <vector>

namespace hookbench {

class FileProblems;

/// Reads {"Profile.QualtricID": {"type": "string", "pattern": "…", "required": true, "oneOf": […]}, …}. A contract with
/// a mistake is reported, with its place, and left out; members that no contract has are reported only.
FieldContracts readFieldContracts(const json::Value& file, FileProblems& problems);

/// The same form.
json::Value toJson(const FieldContracts& contracts);

/// What reading a text gave.
struct ReadFieldContracts {
    FieldContracts contracts;
    std::vector<Diagnostic> diagnostics; ///< Part::File; bytes of the text
};

/// The same, of the text of a file with this name.
ReadFieldContracts readFieldContracts(std::string_view text, const std::string& fileName = {});

} // namespace hookbench
