// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/CsvTable.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hookbench {

namespace {

constexpr std::array<char, 4> delimiters{',', ';', '\t', '|'};
constexpr std::size_t rowsLookedAt = 20;
constexpr std::size_t longestLook = std::size_t{64} * 1024;

/// The place behind a quoted cell's closing quote; the end of the text if there is none.
std::size_t behindQuoted(std::string_view text, std::size_t at)
{
    for (++at; at < text.size(); at += 2) {
        at = text.find('"', at);
        if (at == std::string_view::npos)
            return at;
        if (at + 1 >= text.size() || text[at + 1] != '"')
            return at + 1;
    }
    return std::string_view::npos;
}

std::string readCell(std::string_view row, std::size_t& at, char delimiter)
{
    std::string cell;
    if (at < row.size() && row[at] == '"') {
        const std::size_t end = std::min(behindQuoted(row, at), row.size() + 1);
        const std::string_view quoted = row.substr(at + 1, end - at - 2);
        for (std::size_t i = 0; i < quoted.size(); ++i) {
            cell += quoted[i];
            if (quoted[i] == '"')
                ++i;
        }
        at = std::min(end, row.size());
    }
    const std::size_t end = std::min(row.find(delimiter, at), row.size());
    cell += row.substr(at, end - at);
    at = end;
    return cell;
}

/// How well a delimiter splits the first rows: none does worse than one cell a row.
std::size_t scoreOf(std::string_view text, CsvForm form)
{
    std::size_t columns = 0;
    std::size_t equalRows = 0;
    std::size_t begin = form.begin;
    for (std::size_t row = 0; row < rowsLookedAt && begin < text.size(); ++row) {
        const CsvRowEnd end = csvRowEnd(text, begin, form);
        const std::size_t cells = csvCells(text.substr(begin, end.at - begin), form).size();
        if (row == 0)
            columns = cells;
        equalRows += end.isClosed && cells == columns ? 1 : 0;
        begin = end.at + 1;
    }
    return columns < 2 ? 0 : equalRows * 1000 + std::min<std::size_t>(columns, 999);
}

} // namespace

CsvForm CsvForm::of(std::string_view text)
{
    CsvForm form;
    const std::string_view head = text.substr(0, longestLook);
    if (head.find('\n') == std::string_view::npos && head.find('\r') != std::string_view::npos)
        form.lineEnd = '\r';
    if (head.starts_with("\xEF\xBB\xBF"))
        form.begin = 3;
    form.begin = std::min(head.find_first_not_of("\r\n", form.begin), head.size());
    constexpr std::string_view stated = "sep=";
    const std::size_t at = form.begin + stated.size();
    if (head.substr(form.begin).starts_with(stated) && at + 1 < head.size()
        && (head[at + 1] == '\n' || head[at + 1] == '\r')) {
        form.delimiter = head[at];
        form.begin = std::min(head.find_first_not_of("\r\n", at + 1), head.size());
        return form;
    }
    std::size_t best = 0;
    for (const char delimiter : delimiters) {
        CsvForm candidate = form;
        candidate.delimiter = delimiter;
        const std::size_t score = scoreOf(head, candidate);
        if (score > best)
            form.delimiter = delimiter;
        best = std::max(best, score);
    }
    return form;
}

CsvRowEnd csvRowEnd(std::string_view text, std::size_t begin, const CsvForm& form)
{
    std::size_t cell = begin;
    while (true) {
        const std::size_t lineEnd = std::min(text.find(form.lineEnd, cell), text.size());
        // Only a quote at the beginning of a cell opens it.
        std::size_t quote = text.substr(0, lineEnd).find('"', cell);
        while (quote != std::string_view::npos && quote != begin && text[quote - 1] != form.delimiter)
            quote = text.substr(0, lineEnd).find('"', quote + 1);
        if (quote == std::string_view::npos)
            return {lineEnd, true};
        cell = behindQuoted(text, quote);
        if (cell == std::string_view::npos)
            return {text.size(), false};
    }
}

std::vector<std::string> csvCells(std::string_view row, const CsvForm& form)
{
    if (row.ends_with('\r'))
        row.remove_suffix(1);
    std::vector<std::string> cells;
    for (std::size_t at = 0;; ++at) {
        cells.push_back(readCell(row, at, form.delimiter));
        if (at >= row.size())
            return cells;
    }
}

CsvTable CsvTable::read(std::string_view text)
{
    const CsvForm form = CsvForm::of(text);
    CsvTable table;
    bool isHeader = true;
    for (std::size_t begin = form.begin; begin < text.size();) {
        const std::size_t end = csvRowEnd(text, begin, form).at;
        const std::string_view row = text.substr(begin, end - begin);
        ByteRange range{begin, row.ends_with('\r') ? end - 1 : end};
        begin = end + 1;
        if (range.isEmpty())
            continue;
        std::vector<std::string> cells = csvCells(row, form);
        if (std::exchange(isHeader, false))
            table.header = std::move(cells);
        else
            table.rows.push_back({range, std::move(cells)});
    }
    return table;
}

} // namespace hookbench
