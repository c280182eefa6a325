// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clevertap/RecordFilter.h"
#include "clevertap/RecordIndex.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hookbench {

/// A file of records that was indexed, ready to be read again by one worker. Holds alive what it reads from.
struct IndexedRecords {
    QString textPath;
    std::shared_ptr<QTemporaryFile> copy;
    std::shared_ptr<const ProfileReader> reader;
    std::vector<RecordBlock> blocks;

    std::size_t count() const { return blocks.empty() ? 0 : blocks.back().first + blocks.back().count; }
};

/// Which records, and in which order. All conditions have to hold; a record that cannot be read keeps none.
struct RecordQuery {
    std::vector<FieldCondition> conditions;
    std::optional<RecordField> sortBy; ///< as they are in the file, if none
    bool isDescending = false;

    bool isEverything() const { return conditions.empty() && !sortBy; }
    bool operator==(const RecordQuery&) const = default;
};

/// Called now and then with how much is done; false stops the work.
using QueryProgress = std::function<bool(int percent)>;

/// Numbers of records.
using RecordRows = std::vector<std::uint32_t>;

/// Reads every record once, on all cores. Sorted: numbers (texts that are one among them) by what they are worth, then
/// true and false, texts (without regard to the case of letters), lists and objects, null; records without the field
/// come last, equal ones as in the file. Texts count to their 64th byte. Nothing if it was stopped.
std::optional<RecordRows> runQuery(
    const IndexedRecords& records, const RecordQuery& query, const QueryProgress& progress);

/// The next row, from `from` on in steps of 1 or -1 and round the end, whose record holds the text. `rows` tell which
/// records there are; nullptr for all. Nothing if there is none or it was stopped.
std::optional<std::size_t> findText(const IndexedRecords& records, const RecordRows* rows, const SoughtText& text,
    std::size_t from, int step, const QueryProgress& progress);

} // namespace hookbench
