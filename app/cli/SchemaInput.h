// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/JsonSchema.h"

#include <QString>

#include <optional>

namespace hookbench {

/// A schema that was asked for, or why there is none.
struct SchemaInput {
    std::optional<JsonSchema> schema;
    std::optional<Diagnostic> error; ///< with its place in the file, where the file can be read
    QString sentence; ///< where it cannot
};

/// From a file, else from the schemas that ship with the program by their names, such as "qualtrics".
SchemaInput readSchemaInput(const QString& fileOrName);

} // namespace hookbench
