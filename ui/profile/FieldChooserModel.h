// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordField.h"

#include <QAbstractListModel>

#include <vector>

namespace hookbench {

/// The fields of records to choose columns from: those that are columns first, in their order, ticked; then the others.
class FieldChooserModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFields(const std::vector<RecordField>& shown, const std::vector<RecordField>& all);
    /// The ticked ones.
    std::vector<RecordField> shown() const;
    /// Takes a column one place further; -1, +1. False at the end and for what is no column.
    bool move(int row, int by);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void chosen(); ///< shown() changed by the user

private:
    struct Row {
        RecordField field;
        bool isShown = false;
    };
    std::vector<Row> m_rows;
};

} // namespace hookbench
