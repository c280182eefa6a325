// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/SampleFile.h"

#include "campaign/files/CsvTable.h"
#include "campaign/files/FileProblems.h"
#include "campaign/files/SampleJson.h"
#include "json/Reader.h"

#include <algorithm>

namespace hookbench {

namespace {

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace

SampleFile::SampleFile(const std::string& fileName, const std::string& stem, SampleKind kind, FileProblems& problems)
    : m_kind(kind)
    , m_stem(stem)
    , m_text(problems.text())
{
    if (fileName.ends_with(".jsonl"))
        readLines(problems);
    else if (fileName.ends_with(".csv"))
        readTable(problems);
    else
        readJson(problems);
}

void SampleFile::readJson(FileProblems& problems)
{
    Result<json::Value, Diagnostic> value = json::readValue(m_text);
    if (!value) {
        problems.addJsonError(value.error());
        return;
    }
    const ByteRange whole{0, m_text.size()};
    if (!value->isArray()) {
        addSample({whole, std::move(*value)}, problems);
        return;
    }
    m_format = Format::List;
    m_list = std::move(*value);
    for (std::size_t i = 0; i < m_list.items().size(); ++i)
        addSample({whole, m_list.items()[i]}, problems, {std::to_string(i)});
}

void SampleFile::readLines(FileProblems& problems)
{
    m_format = Format::Lines;
    for (std::size_t begin = 0; begin < m_text.size();) {
        const std::size_t lineEnd = std::min(m_text.find('\n', begin), m_text.size());
        const bool isCrLf = lineEnd > begin && m_text[lineEnd - 1] == '\r';
        const ByteRange range{begin, isCrLf ? lineEnd - 1 : lineEnd};
        const std::string_view line = std::string_view(m_text).substr(begin, range.size());
        begin = lineEnd + 1;
        if (isBlank(line))
            continue;
        problems.setJson(range);
        Result<json::Value, Diagnostic> value = json::readValue(line);
        if (value)
            addSample({range, std::move(*value)}, problems);
        else
            problems.addJsonError(value.error());
    }
}

void SampleFile::readTable(FileProblems& problems)
{
    m_format = Format::Table;
    const CsvTable table = CsvTable::read(m_text);
    for (const CsvTable::Row& row : table.rows) {
        json::Value fields = json::Value::object();
        const std::size_t count = std::min(row.cells.size(), table.header.size());
        for (std::size_t i = 0; i < count; ++i) {
            if (!row.cells[i].empty()) // CleverTap's exports hold all columns; an empty cell is a missing property
                fields.set(table.header[i], json::Value::string(row.cells[i]));
        }
        addSample({row.range, std::move(fields)}, problems);
    }
}

void SampleFile::addSample(Record record, FileProblems& problems, const std::vector<std::string>& path)
{
    if (!record.value.isObject()) {
        problems.addMember("workspace.wrong-type",
            HOOKBENCH_TEXT("A sample in %1, line %2, column %3, has to be an object in braces"), path);
        return;
    }
    const std::string id = m_format == Format::Single ? m_stem : m_stem + '#' + std::to_string(m_samples.size() + 1);
    m_samples.push_back(readSample(record.value, m_kind, id, problems, path));
    m_records.push_back(std::move(record));
}

json::Value SampleFile::changedValue(std::size_t index, const Sample& after) const
{
    return changedRecord(m_records[index].value, m_samples[index], after);
}

std::string SampleFile::changed(const Change& change) const
{
    if (m_format == Format::Lines)
        return changedLines(change);
    if (m_format == Format::Single)
        return json::toText(changedValue(0, *change.samples.front()));
    std::vector<json::Value> items;
    std::size_t sample = 0;
    for (const json::Value& item : m_list.items()) {
        if (!item.isObject()) {
            items.push_back(item);
            continue;
        }
        if (const Sample* after = change.samples[sample])
            items.push_back(changedValue(sample, *after));
        ++sample;
    }
    for (const Sample* added : change.added)
        items.push_back(toJson(*added));
    return json::toText(json::Value::array(std::move(items)));
}

std::string SampleFile::changedLines(const Change& change) const
{
    std::string text;
    std::size_t copied = 0;
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        const auto& [range, value] = m_records[i];
        const Sample* after = change.samples[i];
        if (after && isSameBesidesId(*after, m_samples[i]))
            continue;
        text.append(m_text, copied, range.begin - copied);
        copied = range.end;
        if (after)
            text += json::toCompactText(changedValue(i, *after));
        else
            copied = std::min(m_text.find('\n', copied), m_text.size() - 1) + 1;
    }
    text.append(m_text, copied);
    for (const Sample* added : change.added) {
        if (!text.empty() && text.back() != '\n')
            text += '\n';
        text += json::toCompactText(toJson(*added)) + '\n';
    }
    return text;
}

} // namespace hookbench
