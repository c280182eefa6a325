// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/WorkspaceStamp.h"

#include "campaign/files/WorkspaceFolder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace hookbench {

namespace {

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

bool isPartOfWorkspace(const QString& name)
{
    static const QStringList folders{QStringLiteral("environments/"), QStringLiteral("webhooks/"),
        QStringLiteral("campaigns/"), QStringLiteral("profiles/"), QStringLiteral("events/")};
    if (name == QLatin1String(WorkspaceFolder::manifestName) || name == QLatin1String(WorkspaceFolder::contractsName))
        return true;
    const auto isInside = [&name](const QString& folder) { return name.startsWith(folder); };
    return std::any_of(folders.begin(), folders.end(), isInside) && !name.contains(QLatin1String("/published/"));
}

} // namespace

WorkspaceStamp WorkspaceStamp::of(const QString& folder, const WorkspaceStamp& previous)
{
    WorkspaceStamp stamp;
    const QDir root(folder);
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = root.relativeFilePath(path);
        if (!isPartOfWorkspace(name))
            continue;
        const QFileInfo info = files.fileInfo();
        FileStamp file{info.size(), info.lastModified().toMSecsSinceEpoch(), {}};
        const FileStamp known = previous.m_files.value(name);
        const bool isAsKnown = known.size == file.size && known.modifiedMs == file.modifiedMs && !known.hash.isEmpty();
        file.hash = isAsKnown ? known.hash : hashOf(path);
        stamp.m_files.insert(name, file);
    }
    return stamp;
}

QStringList WorkspaceStamp::changedSince(const WorkspaceStamp& earlier) const
{
    QStringList changed;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const auto before = earlier.m_files.constFind(file.key());
        if (before == earlier.m_files.cend() || before->hash != file->hash)
            changed.append(file.key());
    }
    for (auto file = earlier.m_files.cbegin(); file != earlier.m_files.cend(); ++file) {
        if (!m_files.contains(file.key()))
            changed.append(file.key());
    }
    changed.sort();
    return changed;
}

} // namespace hookbench
