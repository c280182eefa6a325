// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/VariableTableModel.h"

#include "campaign/SecretText.h"
#include "delivery/SecretStore.h"
#include "theme/Theme.h"

namespace hookbench {

VariableTableModel::VariableTableModel(const SecretStore& secrets, QObject* parent)
    : QAbstractTableModel(parent)
    , m_secrets(secrets)
{
}

void VariableTableModel::setVariables(const std::vector<Variable>& variables)
{
    if (variables == m_variables)
        return;
    if (variables.size() != m_variables.size()) {
        beginResetModel();
        m_variables = variables;
        endResetModel();
        return;
    }
    m_variables = variables;
    refreshSecrets();
}

void VariableTableModel::refreshSecrets()
{
    if (!m_variables.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int VariableTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_variables.size());
}

int VariableTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VariableTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Variable& variable = m_variables[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case NameColumn:
        return role == Qt::DisplayRole || role == Qt::EditRole ? QString::fromStdString(variable.name) : QVariant();
    case ValueColumn:
        return valueData(variable, role);
    case SecretColumn:
        if (role == Qt::CheckStateRole)
            return variable.isSecret() ? Qt::Checked : Qt::Unchecked;
        return role == Qt::AccessibleTextRole ? tr("Secret") : QVariant();
    default:
        return {};
    }
}

QVariant VariableTableModel::valueData(const Variable& variable, int role) const
{
    const bool isSecretKnown
        = variable.isSecret() && m_secrets.read(QString::fromStdString(variable.secret)).has_value();
    const bool isMissing = variable.isSecret() ? !isSecretKnown : variable.value.empty();
    switch (role) {
    case Qt::DisplayRole:
        if (isMissing)
            return tr("not filled in");
        return variable.isSecret() ? QString::fromUtf8(SecretText::mask.data(), SecretText::mask.size())
                                   : QString::fromStdString(variable.value);
    case Qt::EditRole:
        return QString::fromStdString(variable.value);
    case Qt::ForegroundRole:
        return isMissing ? QVariant(currentColors().attention) : QVariant();
    case Qt::DecorationRole:
        return isMissing ? QVariant(themeIcon(QStringLiteral("triangle-alert"), Tone::Attention)) : QVariant();
    default:
        return {};
    }
}

QVariant VariableTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    case SecretColumn:
        return tr("Secret");
    default:
        return {};
    }
}

Qt::ItemFlags VariableTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == SecretColumn)
        return flags | Qt::ItemIsUserCheckable;
    const bool isSecret = m_variables[static_cast<std::size_t>(index.row())].isSecret();
    if (index.column() == NameColumn || !isSecret)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool VariableTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    auto changed = m_variables;
    Variable& variable = changed[static_cast<std::size_t>(index.row())];
    if (index.column() == SecretColumn && role == Qt::CheckStateRole) {
        const bool isSecret = value.toInt() == Qt::Checked;
        variable.secret = isSecret ? variable.name : std::string();
        variable.value.clear(); // a value that was readable is not a secret, and the other way round
    } else if (role != Qt::EditRole) {
        return false;
    } else if (index.column() == NameColumn) {
        variable.name = value.toString().trimmed().toStdString();
    } else {
        variable.value = value.toString().toStdString();
    }
    if (changed != m_variables)
        emit edited(changed);
    return true;
}

} // namespace hookbench
