// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"

#include <QAbstractTableModel>

namespace hookbench {

/// Keys and values of a campaign. An edit is not kept here: it is reported, and comes back through setPairs().
class KeyValueTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(const std::vector<KeyValue>& pairs);
    const std::vector<KeyValue>& pairs() const { return m_pairs; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void edited(const std::vector<hookbench::KeyValue>& pairs);

private:
    std::vector<KeyValue> m_pairs;
};

} // namespace hookbench
