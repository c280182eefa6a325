// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "json/Value.h"

#include <span>
#include <string>
#include <string_view>
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

/// A field with the way to it.
struct FieldAt {
    std::vector<std::string> path; ///< the root first
    KnownField field;
};

/// Every field below the roots that is known by name, each behind the one that it lies in, down to three levels below
/// the root (as deep as CleverTap's properties go). Lists are given, but not what is in them.
std::vector<FieldAt> allKnownFields(std::span<const json::Value> rootScopes, const FieldContracts& contracts);

/// Whether Liquid can have this name behind a dot.
bool isPlainName(std::string_view name);
/// A name that cannot, with its brackets and quotes.
std::string bracketed(const std::string& name);
/// The way to a field as Liquid has it: Profile.address.city, Profile['Customer Type'].
std::string liquidPath(std::span<const std::string> path);

} // namespace hookbench
