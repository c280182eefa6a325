// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <optional>
#include <string>
#include <vector>

namespace hookbench::qualtrics {

/// What POST /API/v3/distributions says about the keys of a body: one complaint at a time, so that each repair reveals
/// the next (reported by users).
struct ShapeComplaint {
    enum class Kind {
        UnknownKey, ///< RP_9
        MissingKey, ///< RP_10
    };
    Kind kind = Kind::UnknownKey;
    std::string key; ///< its name alone, as Qualtrics gives it
    std::string path; ///< from the root, such as "header.fromEmail"

    std::string errorCode() const; ///< "RP_9" or "RP_10"
    std::string errorMessage() const; ///< as Qualtrics words it

    bool operator==(const ShapeComplaint&) const = default;
};

/// Everything that Qualtrics would complain about in the end: unknown keys first, then missing ones (inferred), each in
/// the order of the body or of the documentation. Looks at keys only, not at values.
std::vector<ShapeComplaint> complaints(const json::Value& body);

/// The one that Qualtrics gives.
std::optional<ShapeComplaint> firstComplaint(const json::Value& body);

} // namespace hookbench::qualtrics
