// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/ProfileReader.h"
#include "text/Result.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// A file of profiles or events from its beginning to its end, whatever its format: CSV, JSON, JSON lines, CleverTap's
/// exports, answers and bodies, each gzipped or not. Its records come in batches; reading a batch is up to any thread.
/// What it begins with is read at once, so that shape and columns are known.
class ImportedFile {
public:
    static constexpr std::size_t batchSize = 1000; ///< records

    /// The error is a sentence.
    static Result<std::unique_ptr<ImportedFile>, QString> open(const QString& path);

    /// `name` is what people call the file, `path` goes into Diagnostic::file.
    ImportedFile(std::unique_ptr<QIODevice> device, std::string name, std::string path);

    /// Reads records; shared so that whoever reads a batch may outlive the file.
    std::shared_ptr<const ProfileReader> reader() const { return m_reader; }
    /// What the columns of a table mean, instead of what they seem to. Before the first batch.
    void setColumns(std::vector<TableColumn> columns);

    /// What the file begins with; nothing once next() gave it.
    const std::optional<RecordBatch>& first() const { return m_first; }
    /// No spans behind the last one.
    RecordBatch next();
    /// What is wrong with the file as a whole; complete behind the last batch.
    std::vector<Diagnostic> findings() const;

    const RecordStream& stream() const { return m_stream; }
    qint64 position() const { return m_stream.position(); } ///< bytes read, of size()
    qint64 size() const { return m_device->size(); } ///< 0 where it is not known
    const std::string& path() const { return m_path; }

private:
    std::unique_ptr<QIODevice> m_device;
    std::string m_name;
    std::string m_path;
    RecordStream m_stream;
    std::optional<RecordBatch> m_first; ///< read ahead
    std::shared_ptr<const ProfileReader> m_reader;
};

} // namespace hookbench
