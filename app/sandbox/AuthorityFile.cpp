// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/AuthorityFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace hookbench {

QString defaultAuthorityFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return folder.isEmpty() ? QString() : folder + QStringLiteral("/sandbox-ca.pem");
}

QString writeAuthorityFile(const QString& path, const QByteArray& pem)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() && file.commit())
        return {};
    return QCoreApplication::translate("AuthorityFile", "Cannot write %1: %2.").arg(path, file.errorString());
}

} // namespace hookbench
