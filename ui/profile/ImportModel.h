// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordQuery.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFile>

#include <memory>
#include <vector>

namespace hookbench {

/// Records of a file as a table, however large it is: some of its fields as columns, and all records or chosen ones in
/// any order as rows. Only records around the visible rows are in memory. Grows while the file is gone through.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr std::size_t columnsAtFirst = 30;

    explicit ImportModel(QObject* parent = nullptr);

    /// Where blocks lie, and how to read them. `copy` is kept alive.
    void setSource(
        std::shared_ptr<const ProfileReader> reader, const QString& textPath, std::shared_ptr<QTemporaryFile> copy);
    /// Reads the same records another way.
    void setReader(std::shared_ptr<const ProfileReader> reader);
    /// Rows of their own, as long as all records are shown.
    void addBlocks(const std::vector<RecordBlock>& blocks);

    /// Which records are shown, in order; nullptr for all as they are in the file.
    void setRows(std::shared_ptr<const RecordRows> rows);
    const std::shared_ptr<const RecordRows>& rows() const { return m_rows; }
    std::size_t recordOf(int row) const; ///< its number
    int rowOf(std::size_t record) const; ///< -1 if it is not shown

    void setFields(std::vector<RecordField> fields);
    const std::vector<RecordField>& fields() const { return m_fields; }
    static QString fieldName(const RecordField& field);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// nullptr if it cannot be read any more. Valid until the next call.
    const ImportedRecord* record(int row) const;

private:
    void resize(int rows);
    void announceValues();

    std::shared_ptr<const ProfileReader> m_reader;
    std::shared_ptr<QTemporaryFile> m_copy;
    std::vector<RecordBlock> m_blocks;
    std::vector<RecordField> m_fields;
    std::shared_ptr<const RecordRows> m_rows;
    int m_count = 0; ///< rows
    mutable QFile m_text;
    mutable QCache<std::size_t, ImportedRecord> m_read; ///< by number; costs are bytes
};

} // namespace hookbench
