// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Environment.h"
#include "campaign/SecretText.h"
#include "liquid/Dialect.h"

#include <string>

namespace hookbench {

/// An author's URL or header text with the <placeholders> outside Liquid tags filled from the environment, secrets as
/// references, Liquid untouched. Placeholders without a value stay as they are.
SecretText fillPlaceholders(const std::string& text, const Environment& environment, const liquid::Dialect& dialect);

} // namespace hookbench
