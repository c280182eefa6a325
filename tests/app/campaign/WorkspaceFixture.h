// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/WorkspaceFiles.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace hookbench {

/// A workspace in a temporary folder: files written by hand, read and saved as the program does.
class WorkspaceFixture {
public:
    /// An empty folder.
    WorkspaceFixture() = default;
    /// A copy of a folder.
    explicit WorkspaceFixture(const QString& original);

    QString folder() const { return m_folder.path(); }

    void write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;
    bool exists(const QString& name) const;
    void remove(const QString& name) const;
    /// Every file with its bytes.
    QMap<QString, QByteArray> files() const;

    LoadedWorkspace load() const { return loadWorkspace(folder()); }

private:
    QTemporaryDir m_folder;
};

/// Codes of diagnostics in order, joined by a comma.
QString codesOf(const std::vector<Diagnostic>& diagnostics);

} // namespace hookbench
