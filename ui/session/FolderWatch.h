// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace hookbench {

/// Tells, a moment after the last of several changes, that files of a workspace folder may have changed. Own writes are
/// reported too: compare before believing.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    explicit FolderWatch(QObject* parent = nullptr);

    /// An empty folder watches nothing.
    void watch(const QString& folder);

signals:
    void changed();

private:
    void onSettled();
    void addPaths();

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace hookbench
