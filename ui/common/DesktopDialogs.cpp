// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DesktopDialogs.h"

#include <QFileDialog>
#include <QMessageBox>

namespace hookbench {

QString DesktopDialogs::chooseFolder(QWidget* parent, const QString& title, const QString& startFolder)
{
    return QFileDialog::getExistingDirectory(parent, title, startFolder);
}

QString DesktopDialogs::chooseFile(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DesktopDialogs::chooseNewFile(
    QWidget* parent, const QString& title, const QString& suggestion, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

Dialogs::SaveChoice DesktopDialogs::askToSave(QWidget* parent, const QString& workspaceName)
{
    const auto choice =
        QMessageBox::question(parent, tr("Unsaved changes"), tr("Save the changes to %1?").arg(workspaceName),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    switch (choice) {
    case QMessageBox::Save:
        return SaveChoice::Save;
    case QMessageBox::Discard:
        return SaveChoice::Discard;
    default:
        return SaveChoice::Cancel;
    }
}

} // namespace hookbench
