// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/SampleData.h"
#include "text/Diagnostic.h"
#include "text/Result.h"

#include <string>

namespace hookbench {

/// The samples as one JSON object by root names, one item a line.
std::string scopeText(const SampleData& data);

/// The samples with the fields that the text gives them. Error, with its place in the text (Part::File): the text is no
/// JSON, is no object, or has a key that is none of the roots, or one that holds no object. A root that is not in the
/// text becomes empty (an ExternalTrigger goes away).
Result<SampleData, Diagnostic> withScopeText(const SampleData& data, const std::string& text);

} // namespace hookbench
