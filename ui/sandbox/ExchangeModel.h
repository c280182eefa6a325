// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Sandbox.h"

#include <QAbstractTableModel>

namespace hookbench {

/// What the sandbox received and answered, newest first; the latest `kept` of them.
class ExchangeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kept = 500;
    enum Column { AnswerColumn, RequestColumn, SizeColumn, TimeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const SandboxExchange& exchange);
    void clear();
    const SandboxExchange& exchange(int row) const { return m_exchanges.at(row); }
    const QList<SandboxExchange>& exchanges() const { return m_exchanges; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const SandboxExchange& exchange, int column) const;

    QList<SandboxExchange> m_exchanges;
};

} // namespace hookbench
