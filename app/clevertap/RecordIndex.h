// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/ImportedFile.h"

#include <QFile>
#include <QString>
#include <QTemporaryFile>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace hookbench {

/// Where a record begins, seen from the block that it is in.
struct RecordStart {
    std::uint32_t byte = 0;
    std::uint32_t line = 0; ///< from 0
};

/// Where a thousand or so records of a file lie, so that they can be read again: eight bytes a record.
struct RecordBlock {
    std::size_t offset = 0; ///< bytes
    std::size_t size = 0;
    std::size_t first = 0; ///< number of the first record in the file, from 0
    std::size_t count = 0; ///< records
    std::size_t line = 1; ///< of the first one
    std::shared_ptr<const std::vector<RecordStart>> starts = {}; ///< of each; shared, so that copies take no more
};

/// Goes through a file once and notes its blocks. A packed file, or one in another encoding than UTF-8, is written out
/// on the way, for only the user to read and gone with the last who holds it.
class RecordIndexer {
public:
    explicit RecordIndexer(std::unique_ptr<ImportedFile> file);

    struct Step {
        RecordBlock block;
        RecordBatch batch;
    };
    /// Nothing behind the last one, or where there is no room to write to.
    std::optional<Step> next();

    const ImportedFile& file() const { return *m_file; }
    /// The file that blocks lie in.
    QString textPath() const;
    std::shared_ptr<QTemporaryFile> copy() const { return m_copy; }

private:
    std::unique_ptr<ImportedFile> m_file;
    std::shared_ptr<QTemporaryFile> m_copy;
    std::size_t m_copied = 0; ///< bytes
};

/// Reads the records of one block again.
RecordBatch readBlock(QFile& text, const RecordBlock& block, const FileShape& shape);

/// Reads one record again: the `at`-th of its block. No spans where the file is no longer what it was.
RecordBatch readRecord(QFile& text, const RecordBlock& block, std::size_t at, const FileShape& shape);

/// The block that holds a record; nullptr if there is none. Blocks follow one another from the first record on.
const RecordBlock* blockOf(const std::vector<RecordBlock>& blocks, std::size_t record);

} // namespace hookbench
