// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"
#include "text/Diagnostic.h"

#include <QAbstractTableModel>

namespace hookbench {

/// The headers of one webhook, with what is wrong with each; a secret that still stands in one is shown masked. An edit
/// is not kept here: it is reported, and comes back through setHeaders().
class HeaderTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { EnabledColumn, NameColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const std::vector<Header>& headers);
    const std::vector<Header>& headers() const { return m_headers; }
    /// Those of headers; others are left aside.
    void setProblems(const std::vector<Diagnostic>& problems);
    const std::vector<Diagnostic>& problems() const { return m_problems; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void edited(const std::vector<hookbench::Header>& headers);

private:
    void refresh();
    const Diagnostic* problemAt(const QModelIndex& index) const;

    std::vector<Header> m_headers;
    std::vector<Diagnostic> m_problems;
};

} // namespace hookbench
