// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Dialogs.h"

#include <QFile>
#include <QTemporaryDir>

namespace hookbench::test {

/// Answers the question where to save with a file of a temporary folder, or with nothing.
class SavedFile : public Dialogs {
public:
    bool givesUp = false;

    QString chooseFolder(QWidget*, const QString&, const QString&) override { return {}; }
    QString chooseFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString chooseNewFile(QWidget*, const QString&, const QString& suggestion, const QString&) override
    {
        m_suggestion = suggestion;
        return givesUp ? QString() : path();
    }
    SaveChoice askToSave(QWidget*, const QString&) override { return SaveChoice::Cancel; }

    QString path() const { return m_folder.filePath(QStringLiteral("saved")); }
    QString suggestion() const { return m_suggestion; }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QString m_suggestion;
};

} // namespace hookbench::test
