// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace hookbench {

WorkspaceFixture::WorkspaceFixture(const QString& original)
{
    const QDir root(original);
    QDirIterator files(original, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            write(root.relativeFilePath(file.fileName()), file.readAll());
    }
}

void WorkspaceFixture::write(const QString& name, const QByteArray& bytes) const
{
    const QString path = QDir(folder()).filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray WorkspaceFixture::read(const QString& name) const
{
    QFile file(QDir(folder()).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool WorkspaceFixture::exists(const QString& name) const
{
    return QFileInfo::exists(QDir(folder()).filePath(name));
}

void WorkspaceFixture::remove(const QString& name) const
{
    QFile::remove(QDir(folder()).filePath(name));
}

QMap<QString, QByteArray> WorkspaceFixture::files() const
{
    QMap<QString, QByteArray> contents;
    const QDir root(folder());
    QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = root.relativeFilePath(files.next());
        contents.insert(name, read(name));
    }
    return contents;
}

QString codesOf(const std::vector<Diagnostic>& diagnostics)
{
    QStringList codes;
    for (const Diagnostic& diagnostic : diagnostics)
        codes.append(QString::fromStdString(diagnostic.code));
    return codes.join(u',');
}

} // namespace hookbench
