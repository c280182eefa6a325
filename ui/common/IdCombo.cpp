// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/IdCombo.h"

#include <QSignalBlocker>

namespace hookbench {

IdCombo::IdCombo(const QString& accessibleName, QWidget* parent)
    : QComboBox(parent)
    , m_model(new IdListModel(this))
{
    setModel(m_model);
    setAccessibleName(accessibleName);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumWidth(fontMetrics().averageCharWidth() * 10); // less than its contents, so that a window can be narrow
    connect(this, &QComboBox::activated, this, [this] { emit idActivated(currentId()); });
}

void IdCombo::setItems(const QList<IdName>& items, const QString& currentId)
{
    const QSignalBlocker blocker(this);
    m_model->setItems(items);
    setCurrentIndex(m_model->rowOf(currentId));
}

QString IdCombo::currentId() const
{
    return currentData(IdListModel::idRole).toString();
}

} // namespace hookbench
