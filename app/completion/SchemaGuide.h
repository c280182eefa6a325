// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/JsonPlace.h"
#include "json/Value.h"

#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// What a schema says of one key or value.
struct SchemaNote {
    std::string name; ///< the key; empty for a value
    std::string title;
    std::string description;
    std::string type; ///< text, number, boolean, list, object; empty where it is left open
    bool isRequired = false;
    std::vector<json::Value> choices; ///< of enum or const; empty where it is free
    std::vector<json::Value> suggestions; ///< default and examples

    bool operator==(const SchemaNote&) const = default;
};

/// Tells what a JSON Schema wants at a place of a payload that is being written. References within the schema, allOf,
/// anyOf, oneOf, if/then/else, items and dependencies are followed; alternatives that what stands there already
/// contradicts are left out. Patterns are not: what is being written is seldom complete. References to elsewhere are
/// taken as open. The schema (drafts 4 to 7) has to outlive the guide.
class SchemaGuide {
public:
    explicit SchemaGuide(const json::Value& schema)
        : m_schema(schema)
    {
    }

    /// The keys that the object around the place may have and has not yet: required ones first, then in the schema's
    /// order. With those it has, where `all`.
    std::vector<SchemaNote> keys(const JsonPlace& place, bool all = false) const;
    /// What the value at the place may be; nothing where the schema says nothing of it.
    std::optional<SchemaNote> value(const JsonPlace& place) const;
    /// What is said of a key of the object around the place.
    std::optional<SchemaNote> key(const JsonPlace& place, const std::string& name) const;

private:
    const json::Value& m_schema;
};

} // namespace hookbench
