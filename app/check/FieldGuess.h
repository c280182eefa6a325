// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "campaign/Sample.h"

#include <span>
#include <string>
#include <vector>

namespace hookbench {

/// The narrowest plain contracts that all these samples keep, for properties that some of them have: Profile.* of the
/// profiles, Event.* and ExternalTrigger.* of the events. A property is required where each sample has it; a pattern is
/// guessed where all texts have one common beginning and letters and digits of one length behind it. A guess from a few
/// samples is a proposal, for the user to look at.
FieldContracts guessFieldContracts(std::span<const Sample> profiles, std::span<const Sample> events);

/// The same from whole root scopes.
FieldContracts guessFieldContracts(std::span<const json::Value> rootScopes);

/// Such as CGC_[0-9A-Za-z]{15}: the prefix of an id up to its underline, then letters and digits of one length. Empty
/// where the texts, two at least, are not all alike in this.
std::string commonPattern(const std::vector<std::string>& texts);

} // namespace hookbench
