// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/files/FileProblems.h"
#include "json/Value.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace hookbench {

/// The folder of a workspace: names of its files, reading and writing one of them whole. Names are paths inside it.
class WorkspaceFolder {
public:
    static constexpr const char* manifestName = "hookbench.json";
    static constexpr const char* contractsName = "fields.json"; ///< the field contracts
    static constexpr const char* campaignFileName = "campaign.json";
    /// Larger files are not read: sample files are for a few hundred people, not for a whole audience.
    static constexpr qint64 maximumFileBytes = 64LL << 20;

    explicit WorkspaceFolder(QString path);

    QString path(const QString& name) const;
    bool exists(const QString& name) const;

    /// Files in one folder whose names end so, by name; folders and hidden files left out.
    QStringList files(const QString& subfolder, const QStringList& endings) const;
    QStringList subfolders(const QString& subfolder) const;

    FileProblems problems(const QString& name) const;

    /// The bytes of a file, byte for byte. Nothing if there is no such file or it cannot be read; only the latter is a
    /// problem.
    std::optional<std::string> readBytes(const QString& name, FileProblems& problems) const;
    /// Reads the file into problems.text(), without a byte order mark. False as above, or where it is not UTF-8.
    bool readText(const QString& name, FileProblems& problems) const;
    /// The JSON object in the file; anything else is a problem.
    std::optional<json::Value> readObject(const QString& name, FileProblems& problems) const;

    /// Whole or not at all; makes the folders around it. The reason of a failure, or an empty text.
    QString write(const QString& name, const std::string& bytes) const;
    /// A file or a folder with all that is in it; false if it could not be, or if `to` is there already.
    bool rename(const QString& from, const QString& to) const;
    /// Also removes the folder around it once that is empty. False if the file is still there.
    bool remove(const QString& name) const;

private:
    QString m_path;
};

} // namespace hookbench
