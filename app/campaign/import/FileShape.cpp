// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/import/FileShape.h"

#include "campaign/import/JsonSkip.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace hookbench {

namespace {

constexpr std::string_view space = " \t\r\n";

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(space, at), text.size());
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(space);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

bool isObjectLine(std::string_view line)
{
    return line.starts_with('{') && trimmed(line).size() > 1 && trimmed(line).ends_with('}');
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char byte) { return std::tolower(byte); });
    return lower;
}

/// Whether the first line is the name of an event and the second one an object: CleverTap's event export (documented).
bool isEventExport(std::string_view text, std::size_t begin, FileShape& shape)
{
    const std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos || text[begin] == '{' || text[begin] == '[')
        return false;
    const std::size_t next = skipSpace(text, end);
    if (!isObjectLine(text.substr(next, text.find('\n', next) - next)))
        return false;
    std::string_view name = trimmed(text.substr(begin, end - begin));
    if (name.size() > 1 && name.starts_with('"') && name.ends_with('"'))
        name = name.substr(1, name.size() - 2);
    shape.layout = FileShape::Layout::Lines;
    shape.eventName = name;
    shape.begin = next;
    return true;
}

/// Whether most lines are an object each. The last one may be cut off.
bool isOneALine(std::string_view text, std::size_t begin)
{
    std::size_t lines = 0;
    std::size_t objects = 0;
    for (std::size_t end = begin; begin < text.size(); begin = end + 1) {
        end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        if (trimmed(line).empty())
            continue;
        ++lines;
        objects += isObjectLine(line) ? 1 : 0;
    }
    return objects > 1 && objects * 2 >= lines;
}

/// Members that stand beside the records in what CleverTap sends and answers (documented).
bool isBesideRecords(const std::string& key)
{
    static constexpr std::array<std::string_view, 9> keys{
        "status", "targetid", "target_id", "key_values", "is_test", "next_cursor", "cursor", "code", "error"};
    return std::ranges::find(keys, key) != keys.end();
}

bool holdsRecords(const std::string& key, std::string_view value)
{
    const std::size_t first = value.starts_with('[') ? skipSpace(value, 1) : 0;
    const bool areObjects = first < value.size() && value[first] == '{';
    if (key == "d")
        return areObjects && first > 0 && value.find("\"type\"") != std::string_view::npos;
    if (key == "profiles" || key == "records")
        return areObjects || (value.starts_with('[') && first < value.size() && value[first] == ']');
    return key == "record" && areObjects && first == 0;
}

/// Goes through the members of the outermost object to the one that holds the records.
bool findMember(std::string_view text, std::size_t begin, FileShape& shape)
{
    for (std::size_t at = skipSpace(text, begin + 1); at < text.size() && text[at] == '"';) {
        const std::size_t keyEnd = behindJsonText(text, at);
        if (keyEnd == std::string_view::npos)
            return false;
        const std::string key = lowerCase(text.substr(at + 1, keyEnd - at - 2));
        const std::size_t colon = skipSpace(text, keyEnd);
        const std::size_t value = skipSpace(text, colon + 1);
        if (value >= text.size() || text[colon] != ':')
            return false;
        if (holdsRecords(key, text.substr(value))) {
            shape.isList = text[value] == '[';
            shape.isOne = !shape.isList;
            shape.begin = value + (shape.isList ? 1 : 0);
            return true;
        }
        const std::size_t end = behindJsonValue(text, value);
        if (!isBesideRecords(key) || end == std::string_view::npos)
            return false;
        at = skipSpace(text, skipSpace(text, end) + 1); // behind the comma
    }
    return false;
}

void lookAtObject(std::string_view text, std::size_t begin, bool isWhole, FileShape& shape)
{
    shape.begin = begin;
    if (isOneALine(text, begin)) {
        shape.layout = FileShape::Layout::Lines;
        return;
    }
    shape.layout = FileShape::Layout::Values;
    if (findMember(text, begin, shape))
        return;
    const std::size_t end = behindJsonValue(text, begin);
    const bool isAlone = end != std::string_view::npos && skipSpace(text, end) == text.size();
    if (end == std::string_view::npos || isAlone)
        shape.isOne = isWhole;
    else if (text.substr(begin, end - begin).find('\n') == std::string_view::npos)
        shape.layout = FileShape::Layout::Lines;
}

void lookAtTable(std::string_view text, FileShape& shape)
{
    shape.layout = FileShape::Layout::Table;
    shape.form = CsvForm::of(text);
    const std::size_t end = csvRowEnd(text, shape.form.begin, shape.form).at;
    shape.header = csvCells(text.substr(shape.form.begin, end - shape.form.begin), shape.form);
    for (std::string& name : shape.header)
        name = trimmed(name);
    shape.begin = std::min(end + 1, text.size());
}

} // namespace

FileShape lookAtShape(std::string_view head, bool isWhole)
{
    FileShape shape;
    const std::size_t begin = skipSpace(head, 0);
    if (begin == head.size())
        return shape;
    if (isEventExport(head, begin, shape))
        return shape;
    if (head[begin] == '{') {
        lookAtObject(head, begin, isWhole, shape);
    } else if (head[begin] == '[') {
        shape.layout = FileShape::Layout::Values;
        shape.isList = true;
        shape.begin = begin + 1;
    } else {
        lookAtTable(head, shape);
    }
    return shape;
}

} // namespace hookbench
