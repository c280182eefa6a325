// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QAbstractTableModel>

namespace hookbench {

/// Headers as they came, name and value.
class WireHeadersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// What the names are; "Header" without.
    void setNameTitle(const QString& title) { m_nameTitle = title; }

    void setHeaders(const QList<WireHeader>& headers);
    const QList<WireHeader>& headers() const { return m_headers; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<WireHeader> m_headers;
    QString m_nameTitle = tr("Header");
};

} // namespace hookbench
