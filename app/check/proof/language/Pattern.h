// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/proof/language/Languages.h"

#include <optional>
#include <string_view>

namespace hookbench::proof {

/// All texts that a regular expression matches as a whole. Knows what field contracts need: classes, groups,
/// alternatives, repetition, the usual escapes. Nothing where it uses more (look-around, references, modifiers).
/// May hold more texts than it should where the expression names characters that the alphabet does not tell apart.
std::optional<Language> languageOfPattern(Languages& languages, std::string_view pattern);

} // namespace hookbench::proof
