// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/JsonNode.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// Why a text is no schema.
struct SchemaProblem {
    ByteRange range; ///< of the schema's text
    std::string text; ///< English
};

/// What breaks a schema.
struct SchemaFault {
    std::vector<std::string> path; ///< keys and positions from the root
    std::string text; ///< English, from the library
    bool isSummary = false; ///< says only that something inside, or every alternative, is at fault
};

/// The library that knows JSON Schema (valijson), behind a door: its headers are large and it throws.
class SchemaLibrary {
public:
    SchemaLibrary();
    ~SchemaLibrary();
    SchemaLibrary(const SchemaLibrary&) = delete;
    SchemaLibrary& operator=(const SchemaLibrary&) = delete;

    /// Draft 4 where "$schema" names it or an older one, else draft 7.
    std::optional<SchemaProblem> load(const JsonNode& schema);

    /// In the order in which they are found.
    std::vector<SchemaFault> faults(const JsonNode& document) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace hookbench
