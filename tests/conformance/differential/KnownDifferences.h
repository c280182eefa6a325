// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RubyLiquid.h"

#include <span>
#include <string_view>

/// Something that the compared version of Ruby's Liquid does in another way than the engine, on purpose.
struct KnownDifference {
    std::string_view name;
    std::string_view reason;
    int until = 0; ///< the first version without it, as 100 * major + minor; 0: all versions have it
    /// Whether it explains that the answers differ.
    bool (*explains)(const DifferentialCase& test, const Answer& theirs, const Answer& ours) = nullptr;
};

std::span<const KnownDifference> knownDifferences();
