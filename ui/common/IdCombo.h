// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/IdListModel.h"

#include <QComboBox>

namespace hookbench {

/// A combo box of named things of the workspace. Reports only what the user chose, never what was set by code.
class IdCombo : public QComboBox {
    Q_OBJECT

public:
    explicit IdCombo(const QString& accessibleName, QWidget* parent = nullptr);

    void setItems(const QList<IdName>& items, const QString& currentId);
    QString currentId() const;

signals:
    void idActivated(const QString& id);

private:
    IdListModel* m_model;
};

} // namespace hookbench
