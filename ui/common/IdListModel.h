// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

#include <vector>

namespace hookbench {

/// A named thing of the workspace in a list or a combo box.
struct IdName {
    QString id;
    QString name;
    bool operator==(const IdName&) const = default;
};

template <typename Item>
QList<IdName> idNames(const std::vector<Item>& items)
{
    QList<IdName> result;
    for (const auto& item : items)
        result.append({QString::fromStdString(item.id), QString::fromStdString(item.name.empty() ? item.id : item.name)});
    return result;
}

/// Names of webhooks, campaigns, environments or samples; the id is in idRole.
class IdListModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int idRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    /// Tells views of the least that changed, so that a selection survives a renaming.
    void setItems(const QList<IdName>& items);
    /// -1 if there is none.
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<IdName> m_items;
};

} // namespace hookbench
