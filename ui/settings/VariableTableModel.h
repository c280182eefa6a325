// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Environment.h"

#include <QAbstractTableModel>

namespace hookbench {

class SecretStore;

/// The variables of one environment. An edit is not kept here: it is reported, and comes back through setVariables().
/// Of a secret it shows whether there is a value, never the value.
class VariableTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, SecretColumn, ColumnCount };

    /// The store has to outlive the model.
    explicit VariableTableModel(const SecretStore& secrets, QObject* parent = nullptr);

    void setVariables(const std::vector<Variable>& variables);
    const std::vector<Variable>& variables() const { return m_variables; }
    /// Reads anew which secrets have a value.
    void refreshSecrets();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void edited(const std::vector<hookbench::Variable>& variables);

private:
    QVariant valueData(const Variable& variable, int role) const;

    const SecretStore& m_secrets;
    std::vector<Variable> m_variables;
};

} // namespace hookbench
