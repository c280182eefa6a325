// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FolderWatch.h"

#include <QDirIterator>

#include <chrono>

namespace hookbench {

using namespace std::chrono_literals;

FolderWatch::FolderWatch(QObject* parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(150ms);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &FolderWatch::onSettled);
}

void FolderWatch::watch(const QString& folder)
{
    m_settle.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_folder = folder;
    addPaths();
}

void FolderWatch::onSettled()
{
    addPaths(); // a file that was replaced is no longer watched
    emit changed();
}

void FolderWatch::addPaths()
{
    if (m_folder.isEmpty())
        return;
    QStringList paths {m_folder};
    QDirIterator entries(m_folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (!path.contains(u"/published/")) // frozen, never read back
            paths.append(path);
    }
    m_watcher.addPaths(paths); // those already watched stay as they are
}

} // namespace hookbench
