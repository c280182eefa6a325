// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/HeaderTableModel.h"

#include "common/DiagnosticText.h"
#include "common/IconLabel.h"
#include "webhook/HeaderLines.h"
#include "webhook/SecretVariables.h"

#include <algorithm>
#include <iterator>

namespace hookbench {

void HeaderTableModel::setHeaders(const std::vector<Header>& headers)
{
    if (headers == m_headers)
        return;
    if (headers.size() != m_headers.size()) {
        beginResetModel();
        m_headers = headers;
        endResetModel();
        return;
    }
    m_headers = headers;
    refresh();
}

void HeaderTableModel::setProblems(const std::vector<Diagnostic>& problems)
{
    m_problems.clear();
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(m_problems), [](const Diagnostic& problem) {
        const bool isInHeaders = problem.place.part == Part::HeaderName || problem.place.part == Part::HeaderValue;
        return isInHeaders && problem.place.item >= 0; // else it speaks of the authentication or the connection
    });
    refresh();
}

void HeaderTableModel::refresh()
{
    if (!m_headers.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Diagnostic* HeaderTableModel::problemAt(const QModelIndex& index) const
{
    const Part part = index.column() == NameColumn ? Part::HeaderName : Part::HeaderValue;
    const auto found = std::find_if(m_problems.begin(), m_problems.end(),
        [&](const Diagnostic& problem) { return problem.place.item == index.row() && problem.place.part == part; });
    return found == m_problems.end() ? nullptr : &*found;
}

int HeaderTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

int HeaderTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeaderTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Header& header = m_headers[static_cast<std::size_t>(index.row())];
    if (index.column() == EnabledColumn) {
        if (role == Qt::CheckStateRole)
            return header.enabled ? Qt::Checked : Qt::Unchecked;
        return role == Qt::AccessibleTextRole ? tr("Send this header") : QVariant();
    }
    const Diagnostic* problem = problemAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == ValueColumn && isOpenSecret(header))
            return maskedCredential(header.value);
        [[fallthrough]];
    case Qt::EditRole:
        return QString::fromStdString(index.column() == NameColumn ? header.name : header.value);
    case Qt::FontRole:
        return codeFont();
    case Qt::ForegroundRole:
        return header.enabled ? QVariant() : QVariant(currentColors().textMuted);
    case Qt::ToolTipRole:
        return problem ? QVariant(messageOf(*problem)) : QVariant();
    case Qt::DecorationRole:
        if (!problem)
            return {};
        return themeIcon(toneIconName(toneOf(problem->severity)), toneOf(problem->severity));
    default:
        return {};
    }
}

QVariant HeaderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == EnabledColumn)
        return tr("Only the headers with a tick are sent.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EnabledColumn:
        return tr("Send");
    case NameColumn:
        return tr("Header");
    case ValueColumn:
        return tr("Value");
    default:
        return {};
    }
}

Qt::ItemFlags HeaderTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    return flags | (index.column() == EnabledColumn ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool HeaderTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    auto changed = m_headers;
    Header& header = changed[static_cast<std::size_t>(index.row())];
    if (index.column() == EnabledColumn && role == Qt::CheckStateRole)
        header.enabled = value.toInt() == Qt::Checked;
    else if (role != Qt::EditRole)
        return false;
    else if (index.column() == NameColumn)
        header.name = value.toString().trimmed().toStdString();
    else
        header.value = value.toString().toStdString();
    if (changed != m_headers)
        emit edited(changed);
    return true;
}

} // namespace hookbench
