// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ColumnsModel.h"

#include "campaign/import/ColumnTarget.h"
#include "campaign/import/DateForm.h"
#include "common/PrivacyMask.h"

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

constexpr std::size_t valuesShown = 3;
constexpr qsizetype longestValue = 40; // characters
constexpr const char* identity = "Identity";

QString valuesText(const std::vector<std::string>& cells)
{
    QStringList shown;
    for (const std::string& cell : cells) {
        QString text = QString::fromStdString(cell).simplified();
        if (text.size() > longestValue)
            text = text.left(longestValue) + QChar(0x2026);
        if (!shown.contains(text))
            shown << text;
        if (static_cast<std::size_t>(shown.size()) == valuesShown)
            break;
    }
    return shown.join(QStringLiteral("  ·  "));
}

} // namespace

ColumnsModel::ColumnsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, [this] {
        if (!m_columns.empty())
            emit dataChanged(index(0, ValuesColumn), index(rowCount() - 1, ValuesColumn));
    });
}

void ColumnsModel::setTable(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows,
    std::vector<TableColumn> columns, std::vector<TableColumn> guessed)
{
    beginResetModel();
    m_header = header;
    m_columns = std::move(columns);
    m_guessed = std::move(guessed);
    m_cells.assign(m_columns.size(), {});
    for (const auto& row : rows) {
        for (std::size_t at = 0; at < std::min(row.size(), m_cells.size()); ++at) {
            if (!row[at].empty())
                m_cells[at].push_back(row[at]);
        }
    }
    endResetModel();
}

void ColumnsModel::reset()
{
    beginResetModel();
    m_columns = m_guessed;
    endResetModel();
    emit changed();
}

bool ColumnsModel::isIdentity(int row) const
{
    const TableColumn& column = m_columns[static_cast<std::size_t>(row)];
    const bool hasOther =
        std::ranges::any_of(m_columns, [](const TableColumn& each) { return each.property == identity; });
    return column.kind != TableColumn::Kind::Skip && column.inside.empty()
        && (column.property == identity || (column.property == "identity" && !hasOther));
}

/// The one that was it goes back to its own name, or is left out where that is Identity as well.
void ColumnsModel::useAsIdentity(int row)
{
    const auto wanted = static_cast<std::size_t>(row);
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        if (at == wanted || !isIdentity(static_cast<int>(at)))
            continue;
        const std::string& name = m_guessed[at].property;
        if (name == identity || name == "identity")
            m_columns[at].kind = TableColumn::Kind::Skip;
        else
            m_columns[at].property = name;
        tell(static_cast<int>(at));
    }
    m_columns[wanted] = {identity, TableColumn::Kind::Text};
    tell(row);
    emit changed();
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const TableColumn& column = m_columns[row];
    if (role == KindRole)
        return static_cast<int>(column.kind);
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return column.kind == TableColumn::Kind::Skip ? Qt::Unchecked : Qt::Checked;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return row < m_header.size() && !m_header[row].empty() ? QString::fromStdString(m_header[row])
                                                               : tr("Column %1").arg(row + 1);
    case ValuesColumn:
        return isHidden(row) ? PrivacyMask::dots() : valuesText(m_cells[row]);
    case TargetColumn:
        return QString::fromStdString(targetText(column));
    case TypeColumn:
        return kindName(column.kind);
    default:
        return formText(column);
    }
}

bool ColumnsModel::isHidden(std::size_t row) const
{
    std::vector<std::string> path{m_columns[row].property, row < m_header.size() ? m_header[row] : std::string()};
    path.insert(path.end(), m_columns[row].inside.begin(), m_columns[row].inside.end());
    return std::ranges::any_of(m_cells[row],
        [&path](const std::string& cell) { return PrivacyMask::instance().hides(path, json::Value::string(cell)); });
}

QString ColumnsModel::formText(const TableColumn& column) const
{
    if (column.kind == TableColumn::Kind::Date)
        return QString::fromStdString(column.dateForm);
    return column.kind == TableColumn::Kind::BareList ? separatorName(column.separator) : QString();
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    const TableColumn before = m_columns[row];
    bool isTaken = true;
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        const bool isSkipped = value.toInt() == Qt::Unchecked;
        if (isSkipped != (before.kind == TableColumn::Kind::Skip))
            putKind(row, isSkipped ? TableColumn::Kind::Skip : m_guessed[row].kind);
    } else if (role == KindRole) {
        putKind(row, static_cast<TableColumn::Kind>(value.toInt()));
    } else if (role == Qt::EditRole && index.column() == TargetColumn) {
        isTaken = putTarget(m_columns[row], value.toString());
    } else if (role == Qt::EditRole && index.column() == FormColumn) {
        isTaken = putForm(m_columns[row], value.toString());
    } else {
        return false;
    }
    if (m_columns[row] != before) {
        tell(index.row());
        emit changed();
    }
    return isTaken;
}

bool ColumnsModel::putTarget(TableColumn& column, const QString& text)
{
    if (setTarget(column, text.toStdString()))
        return true;
    emit refused(tr("“%1” is no name of a field. Write City, address.city for a field in an object, or ['a.b'] for a "
                    "name with a dot.")
                     .arg(text));
    return false;
}

bool ColumnsModel::putForm(TableColumn& column, const QString& text)
{
    const std::string form = text.trimmed().toStdString();
    if (column.kind == TableColumn::Kind::BareList) {
        const auto found = std::ranges::find(separators(), text, [](char each) { return separatorName(each); });
        if (found == separators().end())
            return false;
        column.separator = *found;
        return true;
    }
    if (isDateForm(form)) {
        column.dateForm = form;
        return true;
    }
    emit refused(
        tr("“%1” is no form of a date. Write dd, MM and yyyy as they stand in the file, or Unix time.").arg(text));
    return false;
}

/// A date and a list need a form: the one that the values are in.
void ColumnsModel::putKind(std::size_t row, TableColumn::Kind kind)
{
    TableColumn& column = m_columns[row];
    if (column.kind == TableColumn::Kind::Skip && kind == m_guessed[row].kind)
        column.dateForm = m_guessed[row].dateForm;
    column.kind = kind;
    const auto isBracketed = [](const std::string& cell) { return cell.starts_with('['); };
    if (kind == TableColumn::Kind::Date && column.dateForm.empty()) {
        column.dateForm = guessDateForm(m_cells[row]);
        if (column.dateForm.empty())
            column.dateForm = uploadDateForms().front();
    }
    if (kind == TableColumn::Kind::BareList && !std::ranges::any_of(m_cells[row], isBracketed))
        column.separator = guessSeparator(m_cells[row]);
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const TableColumn::Kind kind = m_columns[static_cast<std::size_t>(index.row())].kind;
    const bool isTaken = kind != TableColumn::Kind::Skip;
    const bool hasForm = kind == TableColumn::Kind::Date || kind == TableColumn::Kind::BareList;
    switch (index.column()) {
    case NameColumn:
        return flags | Qt::ItemIsUserCheckable;
    case TypeColumn:
        return flags | Qt::ItemIsEditable;
    case TargetColumn:
        return isTaken ? flags | Qt::ItemIsEditable : flags & ~Qt::ItemIsEnabled;
    case FormColumn:
        return hasForm ? flags | Qt::ItemIsEditable : flags;
    default:
        return isTaken ? flags : flags & ~Qt::ItemIsEnabled;
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Column");
    case ValuesColumn:
        return tr("Values");
    case TargetColumn:
        return tr("Becomes");
    case TypeColumn:
        return tr("Type");
    case FormColumn:
        return tr("Form");
    default:
        return {};
    }
}

QString ColumnsModel::kindName(TableColumn::Kind kind)
{
    switch (kind) {
    case TableColumn::Kind::Text:
        return tr("Text");
    case TableColumn::Kind::Number:
        return tr("Number");
    case TableColumn::Kind::Boolean:
        return tr("True or false");
    case TableColumn::Kind::Date:
        return tr("Date");
    case TableColumn::Kind::BareList:
        return tr("List");
    case TableColumn::Kind::Json:
        return tr("JSON");
    case TableColumn::Kind::Skip:
        break;
    }
    return tr("Not taken");
}

const std::vector<char>& ColumnsModel::separators()
{
    static const std::vector<char> all{0, ';', '|', ',', '\t'};
    return all;
}

QString ColumnsModel::separatorName(char separator)
{
    if (separator == 0)
        return QStringLiteral("[a, b]");
    return separator == '\t' ? tr("a [Tab] b") : QStringLiteral("a") + QLatin1Char(separator) + QStringLiteral(" b");
}

void ColumnsModel::tell(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace hookbench
