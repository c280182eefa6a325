// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/BodyRules.h"
#include "delivery/ServiceAnswers.h"

#include <span>
#include <string_view>

namespace hookbench {

/// The rules of every provider that this program knows: the one place where providers are put together. They live as
/// long as the program. A second provider is a folder of its own and one line here.
std::span<const BodyRules* const> providerRules();

/// By name; nullptr if there is none.
const BodyRules* providerRules(std::string_view name);

/// The service that a URL leads to, with or without placeholders in it; nullptr if nothing is known of it.
const ServiceAnswers* serviceOf(std::string_view url);

/// What a key check found, by all that is known of the service.
KeyFinding explainKeyCheck(const Attempt& attempt);

/// What an attempt of any kind means, by all that is known of the service.
Explanation explainAttempt(const Attempt& attempt);

/// Likewise of one that History::list() gives, without its bodies: by the status alone, but for a key check.
Explanation explainSummary(const Attempt& attempt);

} // namespace hookbench
