// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "json/Value.h"

#include <span>
#include <string>
#include <vector>

namespace hookbench {

/// One name that a body may read below a path.
struct KnownField {
    enum class Source {
        Sample, ///< a sample has it
        Contract, ///< a contract speaks of it
        System, ///< a property that CleverTap gives every profile (documented)
        BuiltIn, ///< answered by Liquid itself: size, first, last
    };

    std::string name;
    Source source = Source::Sample;
    std::string type; ///< text, number …; empty where it is not known
    std::string example; ///< a value of it in one line, cut to a glance; empty where there is none

    bool operator==(const KnownField&) const = default;
};

/// What is known below this path, each name once: those of the samples in their order (the first sample's values serve
/// as examples), then of contracts, of the system, and of Liquid. An empty path gives the roots, such as Profile.
std::vector<KnownField> knownFields(
    std::span<const std::string> path, std::span<const json::Value> rootScopes, const FieldContracts& contracts);

} // namespace hookbench
