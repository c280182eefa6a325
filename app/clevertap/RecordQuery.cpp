// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/RecordQuery.h"

#include "clevertap/RecordSort.h"

#include <QFile>

#include <algorithm>
#include <future>
#include <memory>
#include <thread>

namespace hookbench {

namespace {

constexpr std::size_t betweenBeats = 2000; // records
constexpr unsigned mostThreads = 8;

/// The records of a query, in the order of the file: numbers, or what they are sorted by.
struct Chosen {
    explicit Chosen(const RecordQuery& query)
        : sort(query.isDescending)
    {
    }

    void append(const Chosen& next)
    {
        rows.insert(rows.end(), next.rows.begin(), next.rows.end());
        sort.append(next.sort);
    }

    RecordRows rows;
    RecordSort sort;
};

Chosen chooseFrom(QFile& text, const IndexedRecords& records, const RecordBlock& block, const RecordQuery& query,
    const std::vector<FieldFilter>& filters)
{
    Chosen chosen(query);
    const RecordBatch batch = readBlock(text, block, records.reader->shape());
    for (std::size_t at = 0; at < batch.spans.size(); ++at) {
        const ImportedRecord record = records.reader->readUnchecked(batch, at);
        const auto keeps = [&record](const FieldFilter& filter) { return filter.keeps(*record.read); };
        const bool isKept = record.read ? std::ranges::all_of(filters, keeps) : filters.empty();
        if (!isKept)
            continue;
        const auto number = static_cast<std::uint32_t>(record.number);
        if (query.sortBy)
            chosen.sort.add(number, record.read ? valueOf(*record.read, *query.sortBy) : nullptr);
        else
            chosen.rows.push_back(number);
    }
    return chosen;
}

/// Whether records can be told not to hold a text by their bytes: what they are written with is what is shown.
bool isShownAsWritten(const ProfileReader& reader)
{
    return std::ranges::none_of(reader.columns(), [](const TableColumn& column) {
        return column.kind == TableColumn::Kind::Date || column.kind == TableColumn::Kind::Boolean;
    });
}

/// Reads single records of a file, wherever they are.
class RecordSearch {
public:
    RecordSearch(const IndexedRecords& records, const SoughtText& text)
        : m_records(records)
        , m_sought(text)
        , m_file(records.textPath)
        , m_canSkip(text.isAscii() && text.text().find_first_of("\"\\/") == std::string::npos
              && isShownAsWritten(*records.reader))
    {
        m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool holds(std::size_t record)
    {
        const RecordBlock* block = blockOf(m_records.blocks, record);
        if (!block)
            return false;
        const RecordBatch batch = readRecord(m_file, *block, record - block->first, m_records.reader->shape());
        if (batch.spans.empty() || canSkip(batch.text))
            return false;
        const ImportedRecord read = m_records.reader->readUnchecked(batch, 0);
        return read.read && holdsText(*read.read, m_sought);
    }

private:
    /// An escape, and a date that is shown in other words, hide what is sought.
    bool canSkip(const std::string& bytes) const
    {
        return m_canSkip && bytes.find('\\') == std::string::npos && bytes.find("$D_") == std::string::npos
            && !m_sought.isIn(bytes);
    }

    const IndexedRecords& m_records;
    const SoughtText& m_sought;
    QFile m_file;
    bool m_canSkip;
};

} // namespace

std::optional<RecordRows> runQuery(
    const IndexedRecords& records, const RecordQuery& query, const QueryProgress& progress)
{
    const std::vector<FieldFilter> filters(query.conditions.begin(), query.conditions.end());
    std::vector<std::unique_ptr<QFile>> texts(std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads));
    for (auto& text : texts) {
        text = std::make_unique<QFile>(records.textPath);
        if (!text->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return RecordRows();
    }
    Chosen all(query);
    for (std::size_t i = 0; i < records.blocks.size(); i += texts.size()) {
        if (!progress(static_cast<int>(i * 90 / records.blocks.size())))
            return std::nullopt;
        const auto choose = [&, i](std::size_t at) {
            return chooseFrom(*texts[at], records, records.blocks[i + at], query, filters);
        };
        std::vector<std::future<Chosen>> others;
        for (std::size_t at = 1; at < texts.size() && i + at < records.blocks.size(); ++at)
            others.push_back(std::async(std::launch::async, choose, at));
        all.append(choose(0));
        for (std::future<Chosen>& other : others)
            all.append(other.get());
    }
    return query.sortBy ? all.sort.finish(progress) : std::optional(std::move(all.rows));
}

std::optional<std::size_t> findText(const IndexedRecords& records, const RecordRows* rows, const SoughtText& text,
    std::size_t from, int step, const QueryProgress& progress)
{
    const std::size_t count = rows ? rows->size() : records.count();
    if (count == 0 || text.isEmpty())
        return std::nullopt;
    RecordSearch search(records, text);
    std::size_t row = from % count;
    for (std::size_t done = 0; done < count; ++done) {
        if (done % betweenBeats == 0 && !progress(static_cast<int>(done * 100 / count)))
            return std::nullopt;
        if (search.holds(rows ? (*rows)[row] : row))
            return row;
        row = step > 0 ? (row + 1) % count : (row + count - 1) % count;
    }
    return std::nullopt;
}

} // namespace hookbench
