// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <string>

namespace hookbench {

/// Where a record of an imported file stands.
struct RecordPlace {
    const std::string& name; ///< of the file, for people
    std::size_t line; ///< from 1
};

/// A finding about one record. %1 is the file, %2 the line, %3 what it is about (such as a property; equal findings of
/// several records are grouped by it), %4 a detail.
Diagnostic recordFinding(const char* code, Severity severity, const char* message, const RecordPlace& place,
    std::string subject = {}, std::string detail = {});

} // namespace hookbench
