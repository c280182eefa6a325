// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QIcon>

#include <vector>

namespace hookbench {

/// What was found in a file of records, equal findings in one row.
class ImportFindings : public QAbstractListModel {
    Q_OBJECT

public:
    struct Row {
        QIcon icon;
        QString text;
        QString hint;
        int record = 0; ///< the first that it was found in, counted from 0
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    int recordOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace hookbench
