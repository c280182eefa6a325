// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace hookbench {

/// What the files of a workspace looked like at one time, to notice what others change.
class WorkspaceStamp {
public:
    WorkspaceStamp() = default;

    /// Of all files now, published versions left out. Reads only files whose size or time differ from `previous`.
    static WorkspaceStamp of(const QString& folder, const WorkspaceStamp& previous = {});

    /// Paths inside the workspace that were added, removed, or have other contents; sorted.
    QStringList changedSince(const WorkspaceStamp& earlier) const;

private:
    struct FileStamp {
        qint64 size = 0;
        qint64 modifiedMs = 0;
        QByteArray hash; ///< SHA-256 of the contents
    };
    QHash<QString, FileStamp> m_files;
};

} // namespace hookbench
