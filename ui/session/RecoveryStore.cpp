// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RecoveryStore.h"

#include "campaign/WorkspaceFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace hookbench {
namespace {

QString recoveryRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/recovery";
}

QString nameFor(const QString& folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    return QString::fromLatin1(
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

/// Written last and removed first: without it the rest is not whole.
QString markerIn(const QString& place)
{
    return place + u"/complete";
}

} // namespace

RecoveryStore::RecoveryStore(const QString& folder)
    : m_place(recoveryRoot() + u'/' + nameFor(folder))
{
    QDir().mkpath(recoveryRoot());
    auto lock = std::make_unique<QLockFile>(m_place + u".lock");
    lock->setStaleLockTime(0); // only a process that is gone makes it stale
    if (lock->tryLock())
        m_lock = std::move(lock);
}

std::optional<RecoveryStore::Kept> RecoveryStore::find()
{
    const QFileInfo marker(markerIn(m_place));
    if (!m_lock || !marker.exists())
        return std::nullopt;
    auto loaded = loadWorkspace(m_place + u"/workspace");
    if (!loaded.isWorkspace)
        return std::nullopt;
    m_kept = loaded.workspace;
    return Kept {std::move(loaded.workspace), marker.lastModified()};
}

bool RecoveryStore::keep(const Workspace& workspace)
{
    if (!m_lock)
        return false;
    if (!m_kept)
        remove();
    if (!QDir().mkpath(m_place + u"/workspace"))
        return false;
    if (!saveWorkspace(m_place + u"/workspace", m_kept.value_or(Workspace()), workspace).empty())
        return false;
    m_kept = workspace;
    QSaveFile marker(markerIn(m_place));
    return marker.open(QIODevice::WriteOnly) && marker.commit();
}

void RecoveryStore::remove()
{
    m_kept.reset();
    if (!m_lock)
        return;
    QFile::remove(markerIn(m_place));
    QDir(m_place).removeRecursively();
}

} // namespace hookbench
