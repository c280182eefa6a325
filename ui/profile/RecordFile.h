// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/bulk/BulkResult.h"
#include "clevertap/RecordField.h"
#include "clevertap/RecordIndex.h"
#include "common/LatestJob.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace hookbench {

/// One file of records that is looked into. It is gone through on a worker, which tells piece by piece where records
/// lie and what is wrong with them; that may be cancelled, and what was told so far stays. GUI thread.
class RecordFile : public QObject {
    Q_OBJECT

public:
    explicit RecordFile(QObject* parent = nullptr);
    ~RecordFile() override;

    /// Begins to read; gives a sentence if the file cannot be read. `columns` replace those found by look if they are
    /// as many as the file's.
    QString open(const QString& path, const std::vector<TableColumn>& columns);
    /// Stops reading for good.
    void cancel();

    bool isReading() const { return m_isReading; }
    bool isCancelled() const { return m_isCancelled; }
    int percent() const { return m_percent; } ///< of the bytes, while it is read or looked through anew

    /// Shared so that workers may outlive this. Null where open() failed.
    std::shared_ptr<const ProfileReader> reader() const { return m_reader; }
    /// The file that blocks lie in; `copy` keeps it alive where it is temporary.
    const QString& textPath() const { return m_textPath; }
    std::shared_ptr<QTemporaryFile> copy() const { return m_copy; }
    const std::vector<RecordBlock>& blocks() const { return m_blocks; }
    std::size_t count() const; ///< records so far
    const BulkResult& found() const { return m_found; }

    /// The fields that records have, in the order in which they came up.
    const std::vector<RecordField>& fields() const { return m_fields; }

    bool isTable() const;
    /// What the file begins with.
    const RecordBatch& first() const { return m_first; }
    std::vector<TableColumn> guessedColumns() const;
    /// Reads all records by other columns from now on.
    void setColumns(const std::vector<TableColumn>& columns);

signals:
    void blocksFound(const std::vector<hookbench::RecordBlock>& blocks); ///< behind those known
    void readerChanged(); ///< every record reads differently now, and fields() are others
    void fieldsFound(); ///< behind those known
    void progressed(); ///< percent() or found() changed
    void finished(); ///< or cancelled

private:
    struct Piece {
        std::vector<RecordBlock> blocks;
        BulkResult findings;
        std::vector<RecordField> fields;
        int percent = 0;
        void lookAt(const ProfileReader& reader, const RecordBatch& batch, RecordFields& known);
    };
    void findFirstFields();
    void read(const std::shared_ptr<RecordIndexer>& indexer);
    void take(const Piece& piece, const std::shared_ptr<const ProfileReader>& reader);
    void finish(const std::vector<Diagnostic>& ofFile, const std::shared_ptr<const ProfileReader>& reader);
    void lookThroughAnew();
    void end();

    QString m_path;
    QString m_textPath;
    std::shared_ptr<QTemporaryFile> m_copy;
    std::shared_ptr<const ProfileReader> m_reader;
    std::vector<RecordBlock> m_blocks;
    RecordBatch m_first;
    BulkResult m_found; ///< with m_reader
    RecordFields m_knownFields; ///< of the file's beginning
    std::vector<RecordField> m_fields; ///< with m_reader
    std::vector<Diagnostic> m_ofFile; ///< findings whatever the columns
    int m_percent = 0;
    bool m_isReading = false;
    bool m_isCancelled = false;
    bool m_isIndexed = false; ///< m_blocks is complete
    LatestJob m_worker;
};

} // namespace hookbench
