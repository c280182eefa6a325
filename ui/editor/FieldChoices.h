// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/KnownFields.h"

#include <QAbstractListModel>

#include <vector>

namespace hookbench {

/// The fields that a body may read, as rows: the way to the field, and in muted words what it is. Drawn by
/// CompletionDelegate.
class FieldChoices : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFields(std::vector<FieldAt> fields);
    const FieldAt& field(int row) const { return m_fields[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<FieldAt> m_fields;
};

} // namespace hookbench
