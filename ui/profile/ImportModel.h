// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordIndex.h"

#include <QAbstractTableModel>
#include <QFile>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace hookbench {

/// The records of a file as a table, however large it is: of the records only those around the visible rows are in
/// memory. Grows while the file is gone through.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ImportModel(QObject* parent = nullptr);

    /// Where blocks lie, and how to read them. `copy` is kept alive.
    void setSource(
        std::shared_ptr<const ProfileReader> reader, const QString& textPath, std::shared_ptr<QTemporaryFile> copy);
    /// Reads the same records another way.
    void setReader(std::shared_ptr<const ProfileReader> reader);
    void addBlocks(const std::vector<RecordBlock>& blocks);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// nullptr if it cannot be read any more. Valid until the next call.
    const ImportedRecord* record(int row) const;

private:
    struct ReadBlock {
        std::size_t index;
        std::vector<ImportedRecord> records;
    };
    const ReadBlock* blockOf(std::size_t row) const;
    void findColumns();

    std::shared_ptr<const ProfileReader> m_reader;
    std::shared_ptr<QTemporaryFile> m_copy;
    std::vector<RecordBlock> m_blocks;
    std::vector<std::string> m_columns; ///< names of properties
    std::size_t m_count = 0;
    mutable QFile m_text;
    mutable std::deque<ReadBlock> m_read; ///< the ones used last, newest first
};

} // namespace hookbench
