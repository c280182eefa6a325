// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <optional>
#include <string_view>

namespace hookbench::qualtrics {

struct ErrorEnvelope;

/// The bytes of the request's body that a complaint speaks of: a key that is not taken, the object that lacks one, the
/// id that was not found. Nothing where the complaint speaks of none, or the body has it no longer.
std::optional<ByteRange> spokenPlace(std::string_view requestBody, const ErrorEnvelope& complaint);

/// The key that RP_9 and RP_10 name (reported), without the path to it; empty for any other complaint.
std::string_view spokenKey(const ErrorEnvelope& complaint);

} // namespace hookbench::qualtrics
