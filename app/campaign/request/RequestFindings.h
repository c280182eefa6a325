// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/request/Placeholders.h"
#include "text/Diagnostic.h"

#include <string>

namespace hookbench {

/// A finding about a request: everything but the fixes.
Diagnostic requestFinding(const char* code, Severity severity, Place place, const char* message, const char* hint,
    std::vector<std::string> arguments = {});

/// Of what gives access and can be read by everyone who has the files of the workspace.
Diagnostic writtenOutSecret(Place place, const char* message, std::vector<std::string> arguments = {});

/// In a URL, header or parameter, where the environment can fill it.
Diagnostic unfilledPlaceholder(const Placeholder& mark, Place place, const std::string& environmentName);

/// In the body, which the environment does not fill.
Diagnostic placeholderInBody(const Placeholder& mark);

Diagnostic liquidIsInferred(Place place);

} // namespace hookbench
