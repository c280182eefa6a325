// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace hookbench {

/// The few questions that stop everything else, behind an interface so that tests answer them.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// An existing folder; empty if the user gave up.
    virtual QString chooseFolder(QWidget* parent, const QString& title, const QString& startFolder) = 0;

    /// An existing file; empty if the user gave up. `filter` is as QFileDialog has it.
    virtual QString chooseFile(QWidget* parent, const QString& title, const QString& filter) = 0;

    /// A file to write, which may exist: then the user agreed to replace it. Empty if the user gave up.
    virtual QString chooseNewFile(
        QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) = 0;

    enum class SaveChoice { Save, Discard, Cancel };
    /// Before unsaved changes would be lost.
    virtual SaveChoice askToSave(QWidget* parent, const QString& workspaceName) = 0;
};

} // namespace hookbench
