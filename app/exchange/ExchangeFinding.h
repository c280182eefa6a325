// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <string>
#include <vector>

namespace hookbench {

/// A finding about what cannot be written in another form, or read from one.
Diagnostic exchangeFinding(const char* code, Severity severity, Place place, const char* message, const char* hint,
    std::vector<std::string> arguments = {});

} // namespace hookbench
