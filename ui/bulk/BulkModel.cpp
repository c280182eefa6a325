// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/BulkModel.h"

#include "bulk/BulkRows.h"
#include "common/DiagnosticText.h"
#include "common/IconLabel.h"

#include <QLocale>

#include <tuple>
#include <utility>

namespace hookbench {

namespace {

constexpr quintptr noParent = 0; // rows of profiles have the number of their problem, from 1

constexpr int shapeSeverity = static_cast<int>(Severity::Information) + 1;

QIcon iconOf(int severity)
{
    const Tone tone = severity == shapeSeverity ? Tone::Muted : toneOf(static_cast<Severity>(severity));
    return themeIcon(toneIconName(tone), tone);
}

} // namespace

BulkModel::~BulkModel() = default;

void BulkModel::begin(const std::string& body, ProfileNames nameOf)
{
    beginResetModel();
    m_body = body;
    m_nameOf = std::move(nameOf);
    m_result.reset();
    m_rows.clear();
    m_groups = 0;
    m_shapes = 0;
    endResetModel();
}

void BulkModel::setResult(std::shared_ptr<const BulkResult> result)
{
    m_result = std::move(result);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        update(m_rows[i], static_cast<int>(i));
    for (; m_groups < m_result->groups().size(); ++m_groups)
        addRow(rowOf(m_result->groups()[m_groups], m_groups));
    const auto& shapes = m_result->shapes.shapes();
    for (; shapes.size() > 1 && m_shapes < shapes.size(); ++m_shapes)
        addRow(rowOf(shapes[m_shapes], m_shapes));
}

void BulkModel::update(Row& row, int number)
{
    const std::size_t count = row.isShape ? m_result->shapes.shapes()[row.at].count : m_result->groups()[row.at].count;
    const auto known = static_cast<int>(row.profiles.size());
    const auto named = row.isShape ? known : static_cast<int>(m_result->groups()[row.at].profiles.size());
    if (named > known) {
        beginInsertRows(index(number, 0), known, named - 1);
        row.profiles = m_result->groups()[row.at].profiles;
        endInsertRows();
    }
    if (row.count == count)
        return;
    row.count = count;
    emit dataChanged(index(number, CountColumn), index(number, CountColumn));
}

void BulkModel::addRow(Row row)
{
    const auto number = static_cast<int>(m_rows.size());
    beginInsertRows({}, number, number);
    m_rows.push_back(std::move(row));
    endInsertRows();
}

BulkModel::Row BulkModel::rowOf(const FindingGroup& group, std::size_t at) const
{
    Row row;
    row.at = at;
    row.text = messageOf(group.first);
    row.hint = hintOf(group.first);
    row.place = placeOf(group, m_body);
    row.code = QString::fromStdString(group.first.code);
    row.severity = static_cast<int>(group.first.severity);
    row.count = group.count;
    row.profiles = group.profiles;
    return row;
}

BulkModel::Row BulkModel::rowOf(const PayloadShapes::Shape& shape, std::size_t at) const
{
    Row row;
    row.isShape = true;
    row.at = at;
    row.text = tr("Shape %1 of the payload").arg(at + 1);
    row.hint = tr("Payloads of one shape have the same members and kinds of values.");
    row.severity = shapeSeverity;
    row.count = shape.count;
    row.profiles = {shape.profile};
    return row;
}

const BulkModel::Row& BulkModel::rowAt(const QModelIndex& index) const
{
    const bool isProfile = index.internalId() != noParent;
    return m_rows[isProfile ? index.internalId() - 1 : static_cast<std::size_t>(index.row())];
}

const FindingGroup* BulkModel::group(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const Row& row = rowAt(index);
    return row.isShape ? nullptr : &m_result->groups()[row.at];
}

const ProfileWindow::Record* BulkModel::record(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const Row& row = rowAt(index);
    const std::size_t at = index.internalId() != noParent ? static_cast<std::size_t>(index.row()) : 0;
    return row.profiles.empty() ? nullptr : m_result->record(row.profiles[at]);
}

QModelIndex BulkModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : noParent);
}

QModelIndex BulkModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == noParent)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, noParent);
}

int BulkModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    const bool hasProfiles = parent.internalId() == noParent && parent.column() == 0;
    return hasProfiles ? static_cast<int>(rowAt(parent).profiles.size()) : 0;
}

int BulkModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == CountColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    return section == ProblemColumn ? tr("Problem") : section == PlaceColumn ? tr("Place") : tr("Profiles");
}

QVariant BulkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rowAt(index);
    if (index.internalId() != noParent)
        return profileData(row.profiles[static_cast<std::size_t>(index.row())], index.column(), role);
    return rowData(row, index.column(), role);
}

QString BulkModel::nameOf(std::size_t profile) const
{
    const QString id = QString::fromStdString(m_nameOf(profile));
    const ProfileWindow::Record* record = m_result->record(profile);
    const QString name = record ? QString::fromStdString(record->profile.name) : QString();
    return name.isEmpty() || name == id ? id : name + QStringLiteral(" – ") + id;
}

QVariant BulkModel::profileData(std::size_t profile, int column, int role) const
{
    return role == Qt::DisplayRole && column == ProblemColumn ? QVariant(nameOf(profile)) : QVariant();
}

QVariant BulkModel::rowData(const Row& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == ProblemColumn ? row.text
            : column == PlaceColumn    ? row.place
                                       : QLocale().toString(static_cast<qulonglong>(row.count));
    case Qt::DecorationRole:
        return column == ProblemColumn ? QVariant(iconOf(row.severity)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return row.hint.isEmpty() ? row.text : row.text + u'\n' + row.hint;
    case SeverityRole:
        return row.severity;
    case CodeRole:
        return row.code;
    case CountRole:
        return static_cast<qulonglong>(row.count);
    default:
        return {};
    }
}

bool BulkOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (left.parent().isValid())
        return left.row() < right.row();
    const auto key = [](const QModelIndex& index) {
        return std::tuple(index.data(BulkModel::SeverityRole).toInt(), index.row());
    };
    return key(left) < key(right);
}

} // namespace hookbench
