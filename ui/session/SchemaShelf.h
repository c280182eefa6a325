// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/JsonSchema.h"
#include "json/Value.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// The JSON Schema that a campaign asks for.
struct ChosenSchema {
    std::optional<JsonSchema> schema; ///< nothing where none is chosen, or where it cannot be used
    std::shared_ptr<const json::Value> document; ///< its text, to look things up in; null where `schema` is nothing
    std::vector<Diagnostic> diagnostics; ///< why it cannot be used, or what of it is not checked; Part::File
};

/// Finds the schemas that campaigns name: a file below the workspace, else one that ships with the program, such as
/// "qualtrics". Reads a file once, and again when it has changed. GUI thread only.
class SchemaShelf {
public:
    /// Never null. An empty name: no schema. Costs a look at the file's date if it is the one of last time.
    std::shared_ptr<const ChosenSchema> find(const QString& workspaceFolder, const std::string& name);

    /// Names of those that ship.
    static QStringList shipped();
    /// Files of the workspace that are called *.schema.json, and those in its folder schemas; relative to it.
    static QStringList filesIn(const QString& workspaceFolder);

private:
    QString m_path;
    QDateTime m_changed;
    std::shared_ptr<const ChosenSchema> m_found;
};

} // namespace hookbench
