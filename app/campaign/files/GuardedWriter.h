// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/WorkspaceFiles.h"
#include "campaign/files/WorkspaceFolder.h"

#include <functional>
#include <optional>

namespace hookbench {

/// A change to one file that holds a JSON object.
struct FileChange {
    QString name;
    std::optional<json::Value> before; ///< nothing for a new file
    json::Value after;
    std::function<json::Value(const json::Value& file)> normalized; ///< the file as this version would write it
    std::function<json::Value(const json::Value& file)> merged; ///< the file with the change put in
};

/// Writes files of a workspace, but reads each again before: one that is not as it was read has been changed by
/// somebody else, and is left alone unless the mode says otherwise. Collects what could not be done.
class GuardedWriter {
public:
    GuardedWriter(const QString& folder, SaveMode mode);

    const WorkspaceFolder& folder() const { return m_folder; }
    std::vector<Diagnostic> take() { return std::move(m_diagnostics); }

    void save(const FileChange& change);
    /// Removes the file if it is still what `before` says.
    void remove(const FileChange& change);

    void write(const QString& name, const std::string& bytes);
    void remove(const QString& name);
    void rename(const QString& from, const QString& to);

    /// Whether a file may be written, given that it is (not) as it was read; reports a refusal.
    bool mayOverwrite(const QString& name, bool isAsRead);
    void report(
        const QString& name, const char* code, const char* message, const char* hint = "", const QString& detail = {});
    /// A file is in the way that was not read.
    void reportExisting(const QString& name);
    /// The id cannot be the name of a file.
    void reportBadName(const QString& name);

private:
    void create(const FileChange& change, const std::optional<json::Value>& file);

    WorkspaceFolder m_folder;
    SaveMode m_mode;
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace hookbench
