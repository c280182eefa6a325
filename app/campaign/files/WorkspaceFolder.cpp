// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/WorkspaceFolder.h"

#include "text/Utf8.h"
#include "json/Reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace hookbench {

WorkspaceFolder::WorkspaceFolder(QString path)
    : m_path(std::move(path))
{
}

QString WorkspaceFolder::path(const QString& name) const
{
    return QDir(m_path).filePath(name);
}

bool WorkspaceFolder::exists(const QString& name) const
{
    return QFileInfo::exists(path(name));
}

QStringList WorkspaceFolder::files(const QString& subfolder, const QStringList& endings) const
{
    QStringList patterns;
    for (const QString& ending : endings)
        patterns.append(u'*' + ending);
    return QDir(path(subfolder)).entryList(patterns, QDir::Files, QDir::Name);
}

QStringList WorkspaceFolder::subfolders(const QString& subfolder) const
{
    return QDir(path(subfolder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

FileProblems WorkspaceFolder::problems(const QString& name) const
{
    return {name.toStdString(), path(name).toStdString()};
}

std::optional<std::string> WorkspaceFolder::readBytes(const QString& name, FileProblems& problems) const
{
    QFile file(path(name));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly)) {
        problems.add(
            "workspace.unreadable-file", HOOKBENCH_TEXT("%1 cannot be read: %2"), file.errorString().toStdString());
        return std::nullopt;
    }
    if (file.size() > maximumFileBytes) {
        problems.add("workspace.large-file", HOOKBENCH_TEXT("%1 is larger than %2 MB and was not read"),
            std::to_string(maximumFileBytes >> 20));
        return std::nullopt;
    }
    return file.readAll().toStdString();
}

bool WorkspaceFolder::readText(const QString& name, FileProblems& problems) const
{
    std::optional<std::string> bytes = readBytes(name, problems);
    if (!bytes)
        return false;
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes->starts_with(byteOrderMark))
        bytes->erase(0, byteOrderMark.size());
    problems.setText(std::move(*bytes));
    if (const auto invalid = firstInvalidUtf8(problems.text())) {
        problems.addNotUtf8(*invalid);
        return false;
    }
    return true;
}

std::optional<json::Value> WorkspaceFolder::readObject(const QString& name, FileProblems& problems) const
{
    if (!readText(name, problems))
        return std::nullopt;
    Result<json::Value, Diagnostic> value = json::readValue(problems.text());
    if (!value) {
        problems.addJsonError(value.error());
        return std::nullopt;
    }
    if (!value->isObject()) {
        problems.addPlace("workspace.wrong-type",
            HOOKBENCH_TEXT("%1 has to hold an object in braces; line %2, column %3, begins something else"), {0, 1});
        return std::nullopt;
    }
    return std::move(*value);
}

QString WorkspaceFolder::write(const QString& name, const std::string& bytes) const
{
    const QString filePath = path(name);
    QDir().mkpath(QFileInfo(filePath).path());
    QSaveFile file(filePath);
    const auto size = static_cast<qint64>(bytes.size());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size && file.commit();
    return isWritten ? QString() : file.errorString();
}

bool WorkspaceFolder::rename(const QString& from, const QString& to) const
{
    return !exists(to) && QDir().rename(path(from), path(to));
}

bool WorkspaceFolder::remove(const QString& name) const
{
    const QString filePath = path(name);
    QFile::remove(filePath);
    const QDir folder = QFileInfo(filePath).dir();
    if (folder.isEmpty())
        QDir().rmdir(folder.path());
    return !QFileInfo::exists(filePath);
}

} // namespace hookbench
