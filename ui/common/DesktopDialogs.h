// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Dialogs.h"

#include <QCoreApplication>

namespace hookbench {

/// The desktop's own dialogs.
class DesktopDialogs : public Dialogs {
    Q_DECLARE_TR_FUNCTIONS(hookbench::DesktopDialogs)

public:
    QString chooseFolder(QWidget* parent, const QString& title, const QString& startFolder) override;
    QString chooseFile(QWidget* parent, const QString& title, const QString& filter) override;
    QString chooseNewFile(
        QWidget* parent, const QString& title, const QString& suggestion, const QString& filter) override;
    SaveChoice askToSave(QWidget* parent, const QString& workspaceName) override;
};

} // namespace hookbench
