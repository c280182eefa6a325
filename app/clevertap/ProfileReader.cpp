// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/ProfileReader.h"

#include "campaign/import/ColumnTarget.h"
#include "clevertap/PropertyLimits.h"
#include "text/PackedText.h"
#include "text/Utf8.h"
#include "json/Reader.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hookbench {

namespace {

std::string stemOf(const std::string& name)
{
    const std::size_t slash = name.find_last_of("/\\");
    std::string stem = slash == std::string::npos ? name : name.substr(slash + 1);
    if (stem.ends_with(".gz"))
        stem.resize(stem.size() - 3);
    const std::size_t point = stem.rfind('.');
    return point == std::string::npos || point == 0 ? stem : stem.substr(0, point);
}

std::string nameFromFields(const json::Value& fields)
{
    for (const char* key : {"Name", "name", "Email", "email", "Identity", "identity"}) {
        const json::Value* value = fields.find(key);
        if (value && !value->text().empty())
            return value->text();
    }
    return {};
}

/// Bytes that are no UTF-8 taken as Windows-1252, each for itself.
std::string mended(std::string_view text)
{
    std::string result;
    while (const auto invalid = firstInvalidUtf8(text)) {
        result += text.substr(0, *invalid);
        appendWindows1252(result, text[*invalid]);
        text.remove_prefix(*invalid + 1);
    }
    return result += text;
}

} // namespace

ProfileReader::ProfileReader(FileShape shape, std::vector<TableColumn> columns, std::string name)
    : m_shape(std::move(shape))
    , m_columns(std::move(columns))
    , m_name(std::move(name))
    , m_stem(stemOf(m_name))
{
    std::set<std::string> names;
    for (const TableColumn& column : m_columns)
        m_hasOddNames = !names.insert(column.property).second || !column.inside.empty() || m_hasOddNames;
}

std::vector<TableColumn> ProfileReader::guessColumns(const FileShape& shape, const RecordBatch& first)
{
    if (shape.layout != FileShape::Layout::Table)
        return {};
    return hookbench::guessColumns(shape.header, cellsOf(shape, first));
}

std::vector<std::vector<std::string>> ProfileReader::cellsOf(const FileShape& shape, const RecordBatch& first)
{
    constexpr std::size_t mostRows = 200;
    std::vector<std::vector<std::string>> rows;
    for (const RecordSpan& span : first.spans) {
        if (rows.size() == mostRows)
            break;
        rows.push_back(csvCells(std::string_view(first.text).substr(span.begin, span.end - span.begin), shape.form));
    }
    return rows;
}

std::vector<Diagnostic> ProfileReader::headerFindings() const
{
    std::vector<Diagnostic> findings;
    std::set<std::string> names;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const RecordPlace place{m_name, 1};
        if (m_columns[at].kind == TableColumn::Kind::Skip)
            continue;
        if (at < m_shape.header.size() && m_shape.header[at].empty())
            findings.push_back(recordFinding("import.column-name", Severity::Warning,
                HOOKBENCH_TEXT("A column of %1 has no name; it is taken as “%3”"), place, m_columns[at].property));
        if (!names.insert(targetText(m_columns[at])).second)
            findings.push_back(recordFinding("import.column-name", Severity::Warning,
                HOOKBENCH_TEXT("Two columns of %1 are named “%3”; the last one counts"), place,
                targetText(m_columns[at])));
        const TableColumn& column = m_columns[at];
        const auto standsInTheWay = [&column](const TableColumn& other) {
            return other.property == column.property && other.inside.empty() && other.kind != TableColumn::Kind::Json
                && other.kind != TableColumn::Kind::Skip;
        };
        if (!column.inside.empty() && std::ranges::any_of(m_columns, standsInTheWay))
            findings.push_back(recordFinding("import.column-name", Severity::Warning,
                HOOKBENCH_TEXT("A column of %1 makes “%3” a plain value; another one puts “%4” into it"), place,
                column.property, targetText(column)));
    }
    return findings;
}

ImportedRecord ProfileReader::readUnchecked(const RecordBatch& batch, std::size_t index) const
{
    const RecordSpan& span = batch.spans[index];
    ImportedRecord record;
    record.number = batch.first + index;
    record.line = span.line;
    if (span.isTooLong) {
        record.findings.push_back(recordFinding("import.bad-record", Severity::Error,
            HOOKBENCH_TEXT("A record is too long to be read (%1, line %2)"), {m_name, record.line}));
        return record;
    }
    const std::string_view text = std::string_view(batch.text).substr(span.begin, span.end - span.begin);
    auto value = m_shape.layout == FileShape::Layout::Table ? readTable(text, span.isClosed, record)
                                                            : readJson(text, span.isClosed, record);
    if (!value)
        return record;
    record.read = takeApart(std::move(*value));
    nameSamples(*record.read, record.number);
    return record;
}

ImportedRecord ProfileReader::read(const RecordBatch& batch, std::size_t index) const
{
    ImportedRecord record = readUnchecked(batch, index);
    if (!record.read)
        return record;
    const RecordPlace place{m_name, record.line};
    checkProperties(record.read->profile.fields, place, record.findings);
    if (record.read->event)
        checkProperties(record.read->event->fields, place, record.findings);
    return record;
}

std::optional<json::Value> ProfileReader::readJson(std::string_view text, bool isClosed, ImportedRecord& record) const
{
    if (m_shape.layout == FileShape::Layout::Lines && text.ends_with(','))
        text.remove_suffix(1);
    auto value = json::readValue(text);
    const RecordPlace place{m_name, record.line};
    if (value && value->isObject())
        return std::move(*value);
    if (value) {
        record.findings.push_back(recordFinding("import.bad-record", Severity::Error,
            HOOKBENCH_TEXT("A record has to be an object in braces (%1, line %2)"), place));
        return std::nullopt;
    }
    if (!isClosed) {
        record.findings.push_back(recordFinding("import.bad-record", Severity::Error,
            HOOKBENCH_TEXT("A record begins here and is never closed (%1, line %2)"), place));
        return std::nullopt;
    }
    const std::string_view before = text.substr(0, value.error().place.range.begin);
    const RecordPlace at{m_name, record.line + static_cast<std::size_t>(std::ranges::count(before, '\n'))};
    record.findings.push_back(
        recordFinding("import.bad-record", Severity::Error, HOOKBENCH_TEXT("%1 is not valid JSON at line %2: %3"), at,
            packText(value.error().messageText, value.error().arguments)));
    return std::nullopt;
}

std::optional<json::Value> ProfileReader::readTable(std::string_view row, bool isClosed, ImportedRecord& record) const
{
    const RecordPlace place{m_name, record.line};
    if (!isClosed) {
        record.findings.push_back(recordFinding("import.bad-record", Severity::Error,
            HOOKBENCH_TEXT("A quotation mark opens a cell here and is never closed (%1, line %2)"), place));
        return std::nullopt;
    }
    std::string text;
    if (firstInvalidUtf8(row)) {
        text = mended(row);
        row = text;
        record.findings.push_back(recordFinding("import.encoding", Severity::Warning,
            HOOKBENCH_TEXT("Some bytes are no UTF-8; they were read as Windows-1252 (%1, line %2)"), place));
    }
    const std::vector<std::string> cells = csvCells(row, m_shape.form);
    if (cells.size() != m_columns.size())
        record.findings.push_back(recordFinding("import.cells", Severity::Warning,
            HOOKBENCH_TEXT("A row has %4 cells where the header has %3 (%1, line %2)"), place,
            std::to_string(m_columns.size()), std::to_string(cells.size())));
    json::Value fields = json::Value::object();
    static const std::string identityName = "Identity";
    const bool hasIdentity =
        std::ranges::any_of(m_columns, [](const auto& each) { return each.property == identityName; });
    for (std::size_t i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
        const TableColumn& column = m_columns[i];
        if (cells[i].empty() || column.kind == TableColumn::Kind::Skip)
            continue; // exports hold all columns: an empty cell is a missing property (documented)
        bool isAsTold = true;
        json::Value value = cellValue(column, cells[i], isAsTold);
        if (!isAsTold)
            record.findings.push_back(recordFinding("import.cell", Severity::Warning,
                column.kind == TableColumn::Kind::Date
                    ? HOOKBENCH_TEXT("A cell of “%3” is no date in the form %4; it was taken as a text (%1, line %2)")
                    : HOOKBENCH_TEXT("A cell of “%3” is no valid JSON; it was taken as a text (%1, line %2)"),
                place, column.property, column.dateForm));
        // Uploads and exports write the system property identity in lower case (documented).
        const bool isIdentity = column.property == "identity" && !hasIdentity;
        const std::string& property = isIdentity ? identityName : column.property;
        if (m_hasOddNames)
            putCell(fields, property, column, std::move(value));
        else
            fields.members().emplace_back(property, std::move(value));
    }
    return fields;
}

std::string ProfileReader::idOf(std::size_t number) const
{
    return m_shape.isOne ? m_stem : m_stem + '#' + std::to_string(number + 1);
}

void ProfileReader::nameSamples(ProfileAndEvent& samples, std::size_t number) const
{
    const std::string id = idOf(number);
    samples.profile.id = id;
    if (samples.profile.name.empty())
        samples.profile.name = nameFromFields(samples.profile.fields);
    if (samples.profile.name.empty())
        samples.profile.name = id;
    if (!samples.event)
        return;
    samples.event->id = id;
    if (samples.event->name.empty())
        samples.event->name = m_shape.eventName.empty() ? samples.profile.name : m_shape.eventName;
}

} // namespace hookbench
