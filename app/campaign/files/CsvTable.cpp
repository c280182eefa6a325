// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/CsvTable.h"

namespace hookbench {

namespace {

class CsvReader {
public:
    explicit CsvReader(std::string_view text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_next >= m_text.size(); }

    CsvTable::Row readRow()
    {
        CsvTable::Row row;
        row.range.begin = m_next;
        row.cells.push_back(readCell());
        while (!atEnd() && m_text[m_next] == ',') {
            ++m_next;
            row.cells.push_back(readCell());
        }
        row.range.end = m_next;
        skipLineEnd();
        return row;
    }

private:
    bool isAtLineEnd() const { return atEnd() || m_text[m_next] == '\n' || m_text[m_next] == '\r'; }

    std::string readCell()
    {
        std::string cell;
        if (!atEnd() && m_text[m_next] == '"') {
            ++m_next;
            cell = readQuoted();
        }
        while (!isAtLineEnd() && m_text[m_next] != ',')
            cell += m_text[m_next++];
        return cell;
    }

    std::string readQuoted()
    {
        std::string cell;
        for (; !atEnd(); ++m_next) {
            if (m_text[m_next] == '"') {
                ++m_next;
                if (atEnd() || m_text[m_next] != '"')
                    return cell;
            }
            cell += m_text[m_next];
        }
        return cell;
    }

    void skipLineEnd()
    {
        if (!atEnd() && m_text[m_next] == '\r')
            ++m_next;
        if (!atEnd() && m_text[m_next] == '\n')
            ++m_next;
    }

    std::string_view m_text;
    std::size_t m_next = 0;
};

} // namespace

CsvTable CsvTable::read(std::string_view text)
{
    CsvReader reader(text);
    CsvTable table;
    if (!reader.atEnd())
        table.header = reader.readRow().cells;
    while (!reader.atEnd()) {
        Row row = reader.readRow();
        if (!row.range.isEmpty())
            table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace hookbench
