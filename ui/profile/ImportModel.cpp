// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ImportModel.h"

#include "common/DiagnosticText.h"
#include "theme/Theme.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hookbench {

namespace {

constexpr std::size_t mostBlocksRead = 4;
constexpr std::size_t mostColumns = 200;
constexpr qsizetype longestCell = 200; // characters that a cell shows

QString textOfValue(const json::Value& value)
{
    const std::string text =
        value.isArray() || value.isObject() || value.text().empty() ? json::toCompactText(value) : value.text();
    QString shown = QString::fromStdString(value.isString() ? value.text() : text).left(longestCell);
    return shown.replace(u'\n', u'↵');
}

} // namespace

ImportModel::ImportModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportModel::setSource(
    std::shared_ptr<const ProfileReader> reader, const QString& textPath, std::shared_ptr<QTemporaryFile> copy)
{
    m_reader = std::move(reader);
    m_copy = std::move(copy);
    m_text.setFileName(textPath);
    m_text.open(QIODevice::ReadOnly);
}

void ImportModel::setReader(std::shared_ptr<const ProfileReader> reader)
{
    m_reader = std::move(reader);
    m_read.clear();
    findColumns();
}

void ImportModel::addBlocks(const std::vector<RecordBlock>& blocks)
{
    if (blocks.empty())
        return;
    const bool isFirst = m_blocks.empty();
    std::size_t count = m_count;
    for (const RecordBlock& block : blocks)
        count += block.count;
    count = std::min<std::size_t>(count, std::numeric_limits<int>::max());
    beginInsertRows({}, static_cast<int>(m_count), static_cast<int>(count) - 1);
    m_blocks.insert(m_blocks.end(), blocks.begin(), blocks.end());
    m_count = count;
    endInsertRows();
    if (isFirst)
        findColumns();
}

/// The properties of the first records, in the order in which they come up.
void ImportModel::findColumns()
{
    std::vector<std::string> columns;
    const ReadBlock* block = blockOf(0);
    for (const ImportedRecord& each : block ? block->records : std::vector<ImportedRecord>()) {
        if (!each.read)
            continue;
        for (const auto& [name, value] : each.read->profile.fields.members()) {
            if (columns.size() < mostColumns && std::ranges::find(columns, name) == columns.end())
                columns.push_back(name);
        }
    }
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_count);
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::max<std::size_t>(1, m_columns.size()));
}

const ImportModel::ReadBlock* ImportModel::blockOf(std::size_t row) const
{
    const auto behind = std::ranges::upper_bound(m_blocks, row, {}, &RecordBlock::first);
    if (behind == m_blocks.begin())
        return nullptr;
    const auto index = static_cast<std::size_t>(behind - m_blocks.begin()) - 1;
    const auto known = std::ranges::find(m_read, index, &ReadBlock::index);
    if (known != m_read.end())
        return &*known;
    const RecordBatch batch = readBlock(m_text, m_blocks[index], m_reader->shape());
    ReadBlock read{index, {}};
    for (std::size_t i = 0; i < batch.spans.size(); ++i)
        read.records.push_back(m_reader->read(batch, i));
    m_read.push_front(std::move(read));
    if (m_read.size() > mostBlocksRead)
        m_read.pop_back();
    return &m_read.front();
}

const ImportedRecord* ImportModel::record(int row) const
{
    const ReadBlock* block = row < 0 ? nullptr : blockOf(static_cast<std::size_t>(row));
    if (!block)
        return nullptr;
    const std::size_t at = static_cast<std::size_t>(row) - m_blocks[block->index].first;
    return at < block->records.size() ? &block->records[at] : nullptr;
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
    const json::Value* value =
        column < m_columns.size() ? shown->read->profile.fields.find(m_columns[column]) : nullptr;
    if (!value || role == Qt::ForegroundRole)
        return {};
    return textOfValue(*value);
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const auto column = static_cast<std::size_t>(section);
    return column < m_columns.size() ? QString::fromStdString(m_columns[column]) : tr("Record");
}

} // namespace hookbench
