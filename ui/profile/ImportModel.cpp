// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ImportModel.h"

#include "common/DiagnosticText.h"
#include "common/PrivacyMask.h"
#include "profile/FieldPath.h"
#include "theme/Theme.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hookbench {

namespace {

constexpr std::size_t mostBytesKept = std::size_t{4} * 1024 * 1024; // of records, as they are in the file
constexpr std::size_t leastCost = 2048; // some 2000 short records
constexpr qsizetype longestCell = 200; // characters that a cell shows

QString textOfValue(const json::Value& value)
{
    return QString::fromStdString(shownText(value)).left(longestCell).replace(u'\n', u'↵');
}

} // namespace

ImportModel::ImportModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_read(static_cast<qsizetype>(mostBytesKept))
{
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &ImportModel::announceValues);
}

void ImportModel::setSource(
    std::shared_ptr<const ProfileReader> reader, const QString& textPath, std::shared_ptr<QTemporaryFile> copy)
{
    m_reader = std::move(reader);
    m_copy = std::move(copy);
    m_text.setFileName(textPath);
    m_text.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void ImportModel::setReader(std::shared_ptr<const ProfileReader> reader)
{
    m_reader = std::move(reader);
    m_read.clear();
    announceValues();
}

void ImportModel::announceValues()
{
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
}

void ImportModel::addBlocks(const std::vector<RecordBlock>& blocks)
{
    m_blocks.insert(m_blocks.end(), blocks.begin(), blocks.end());
    if (m_rows || m_blocks.empty())
        return;
    const std::size_t count = m_blocks.back().first + m_blocks.back().count;
    resize(static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max())));
}

void ImportModel::resize(int rows)
{
    if (rows > m_count) {
        beginInsertRows({}, m_count, rows - 1);
        m_count = rows;
        endInsertRows();
    } else if (rows < m_count) {
        beginRemoveRows({}, rows, m_count - 1);
        m_count = rows;
        endRemoveRows();
    }
}

/// Told as rows that come or go at the end and as other data in those that stay: a reset would lay out a million rows
/// anew.
void ImportModel::setRows(std::shared_ptr<const RecordRows> rows)
{
    m_rows = std::move(rows);
    const std::size_t all = m_blocks.empty() ? 0 : m_blocks.back().first + m_blocks.back().count;
    resize(static_cast<int>(std::min<std::size_t>(m_rows ? m_rows->size() : all, std::numeric_limits<int>::max())));
    if (m_count == 0)
        return;
    emit dataChanged(index(0, 0), index(m_count - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, 0, m_count - 1);
}

std::size_t ImportModel::recordOf(int row) const
{
    return m_rows ? (*m_rows)[static_cast<std::size_t>(row)] : static_cast<std::size_t>(row);
}

int ImportModel::rowOf(std::size_t record) const
{
    if (!m_rows)
        return record < static_cast<std::size_t>(m_count) ? static_cast<int>(record) : -1;
    const auto found = std::ranges::find(*m_rows, static_cast<std::uint32_t>(record));
    return found == m_rows->end() ? -1 : static_cast<int>(found - m_rows->begin());
}

void ImportModel::setFields(std::vector<RecordField> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

QString ImportModel::fieldName(const RecordField& field)
{
    const QString path = writtenPath(field.path);
    return field.isOfEvent ? QStringLiteral("Event") + (path.startsWith(u'[') ? path : QLatin1Char('.') + path) : path;
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::max<std::size_t>(1, m_fields.size()));
}

const ImportedRecord* ImportModel::record(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const std::size_t number = recordOf(row);
    if (const ImportedRecord* known = m_read.object(number))
        return known;
    const RecordBlock* block = blockOf(m_blocks, number);
    if (!block)
        return nullptr;
    const RecordBatch batch = readRecord(m_text, *block, number - block->first, m_reader->shape());
    if (batch.spans.empty())
        return nullptr;
    auto* read = new ImportedRecord(m_reader->read(batch, 0)); // the cache owns it
    const auto cost = std::clamp(batch.text.size(), leastCost, mostBytesKept);
    m_read.insert(number, read, static_cast<qsizetype>(cost));
    return m_read.object(number);
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole)
        return {};
    const ImportedRecord* shown = record(index.row());
    if (!shown)
        return {};
    if (!shown->read) {
        if (role == Qt::ForegroundRole)
            return toneColor(Tone::Bad);
        return index.column() == 0 && !shown->findings.empty() ? messageOf(shown->findings.front()) : QVariant();
    }
    const auto column = static_cast<std::size_t>(index.column());
    const json::Value* value = column < m_fields.size() ? valueOf(*shown->read, m_fields[column]) : nullptr;
    if (!value || role == Qt::ForegroundRole)
        return {};
    return PrivacyMask::instance().hides(m_fields[column].path, *value) ? PrivacyMask::dots() : textOfValue(*value);
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_count ? QVariant(static_cast<qulonglong>(recordOf(section) + 1)) : QVariant();
    const auto column = static_cast<std::size_t>(section);
    return column < m_fields.size() ? fieldName(m_fields[column]) : tr("Record");
}

} // namespace hookbench
