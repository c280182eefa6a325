// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/import/RecordStream.h"
#include "campaign/import/TableColumn.h"
#include "clevertap/RecordMapping.h"

#include <optional>
#include <string>
#include <vector>

namespace hookbench {

/// A record of an imported file, read.
struct ImportedRecord {
    std::size_t number = 0; ///< in the file, from 0
    std::size_t line = 0; ///< from 1
    std::optional<ProfileAndEvent> read; ///< nothing if the record cannot be read
    std::vector<Diagnostic> findings;
};

/// Reads the records of one file, each for itself: by its shape and, for a table, by what its columns mean. May be used
/// by several threads at once.
class ProfileReader {
public:
    /// `name` is what people call the file.
    ProfileReader(FileShape shape, std::vector<TableColumn> columns, std::string name);

    /// Columns by look at the first rows of a table; no columns for anything else.
    static std::vector<TableColumn> guessColumns(const FileShape& shape, const RecordBatch& first);

    /// The cells of the first rows of a table, as guessColumns() looks at them.
    static std::vector<std::vector<std::string>> cellsOf(const FileShape& shape, const RecordBatch& first);

    /// Without looking for what CleverTap does not take: for those who only look at values.
    ImportedRecord readUnchecked(const RecordBatch& batch, std::size_t index) const;
    ImportedRecord read(const RecordBatch& batch, std::size_t index) const;
    /// The id of a sample by its number in the file.
    std::string idOf(std::size_t number) const;
    /// What is odd about the header of a table.
    std::vector<Diagnostic> headerFindings() const;

    const std::vector<TableColumn>& columns() const { return m_columns; }
    const FileShape& shape() const { return m_shape; }

private:
    std::optional<json::Value> readTable(std::string_view row, bool isClosed, ImportedRecord& record) const;
    std::optional<json::Value> readJson(std::string_view text, bool isClosed, ImportedRecord& record) const;
    void nameSamples(ProfileAndEvent& samples, std::size_t number) const;

    FileShape m_shape;
    std::vector<TableColumn> m_columns;
    std::string m_name;
    std::string m_stem;
    bool m_hasOddNames = false; ///< two columns are one property
};

} // namespace hookbench
