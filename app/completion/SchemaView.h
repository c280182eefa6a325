// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/JsonPlace.h"
#include "json/Value.h"

#include <string>
#include <utility>
#include <vector>

namespace hookbench {

/// The pieces of a schema that speak of one value, with references and alternatives resolved.
struct SchemaView {
    std::vector<const json::Value*> nodes; ///< the nearest first
    std::vector<std::string> required; ///< whichever alternative is meant

    /// Keys that would turn an empty object into one of another kind, with what is said of them.
    std::vector<std::pair<std::string, const json::Value*>> openers;

    bool demands(const std::string& key) const;
    /// What speaks of this key, or else of any other one.
    std::vector<const json::Value*> property(const std::string& key) const;
    std::vector<const json::Value*> items() const;
};

/// Resolves these schemas for an object that has these members already. Schemas that lead back to themselves are cut.
SchemaView schemaView(
    const json::Value& root, const std::vector<const json::Value*>& schemas, const std::vector<JsonMember>& members);

} // namespace hookbench
