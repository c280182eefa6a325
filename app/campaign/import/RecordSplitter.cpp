// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/import/RecordSplitter.h"

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

RecordSplitter::RecordSplitter(FileShape shape)
    : m_shape(std::move(shape))
    , m_begin(m_shape.begin)
{
}

std::optional<RecordSpan> RecordSplitter::next(std::string_view text, bool isLast)
{
    if (m_isOver)
        return std::nullopt;
    switch (m_shape.layout) {
    case FileShape::Layout::Table:
        return nextRow(text, isLast);
    case FileShape::Layout::Lines:
        return nextLine(text, isLast);
    case FileShape::Layout::Values:
        return nextValue(text, isLast);
    case FileShape::Layout::Nothing:
        break;
    }
    return std::nullopt;
}

void RecordSplitter::discard(std::size_t bytes)
{
    m_begin -= bytes;
    m_countedTo -= bytes;
    m_at -= m_isInValue ? bytes : 0;
}

/// Line ends before m_begin: their text may be gone at the next call.
void RecordSplitter::countLines(std::string_view text)
{
    const std::string_view passed = text.substr(m_countedTo, m_begin - m_countedTo);
    m_line += static_cast<std::size_t>(std::ranges::count(passed, m_shape.form.lineEnd));
    m_countedTo = m_begin;
}

RecordSpan RecordSplitter::give(std::string_view text, std::size_t end, std::size_t next, bool isClosed)
{
    countLines(text);
    const RecordSpan span{m_begin, end, m_line, isClosed};
    m_begin = std::min(next, text.size());
    countLines(text);
    return span;
}

/// False while the end of a line that is too long has not come.
bool RecordSplitter::passRest(std::string_view text, char lineEnd)
{
    if (!m_isPassing)
        return true;
    const std::size_t end = text.find(lineEnd, m_begin);
    m_isPassing = end == std::string_view::npos;
    m_begin = m_isPassing ? text.size() : end + 1;
    countLines(text);
    return !m_isPassing;
}

std::optional<RecordSpan> RecordSplitter::nextLine(std::string_view text, bool isLast)
{
    while (passRest(text, '\n') && m_begin < text.size()) {
        const std::size_t lineEnd = text.find('\n', m_begin);
        if (lineEnd == std::string_view::npos && !isLast && text.size() - m_begin < mostBytes)
            return std::nullopt;
        const std::size_t end = std::min(lineEnd, text.size());
        const bool isCr = end > m_begin && text[end - 1] == '\r';
        const bool isEmpty = isBlank(text.substr(m_begin, end - m_begin));
        m_isPassing = lineEnd == std::string_view::npos && !isLast;
        RecordSpan span = give(text, isCr ? end - 1 : end, end + 1, !m_isPassing);
        span.isTooLong = m_isPassing;
        if (!isEmpty)
            return span;
    }
    return std::nullopt;
}

std::optional<RecordSpan> RecordSplitter::nextRow(std::string_view text, bool isLast)
{
    while (passRest(text, m_shape.form.lineEnd) && m_begin < text.size()) {
        const CsvRowEnd row = csvRowEnd(text, m_begin, m_shape.form);
        const bool isWhole = row.isClosed && row.at < text.size();
        if (!isWhole && !isLast && text.size() - m_begin < mostRowBytes)
            return std::nullopt;
        std::size_t end = row.at;
        const bool isClosed = row.isClosed && end - m_begin <= mostRowBytes;
        if (!isClosed)
            end = std::min(text.find(m_shape.form.lineEnd, m_begin), text.size());
        const std::string_view line = text.substr(m_begin, end - m_begin);
        const bool isCr = line.ends_with('\r');
        const bool isEmpty = line.size() == (isCr ? 1U : 0U);
        const bool isTooLong = end - m_begin > mostRowBytes || (!isClosed && end == text.size() && !isLast);
        m_isPassing = end == text.size() && !isLast;
        RecordSpan span = give(text, isCr ? end - 1 : end, end + 1, isClosed);
        span.isTooLong = isTooLong;
        if (!isEmpty)
            return span;
    }
    return std::nullopt;
}

/// Passes commas and brackets between records.
bool RecordSplitter::skipToValue(std::string_view text)
{
    while (m_begin < text.size()) {
        const char byte = text[m_begin];
        if (byte == ']' && m_shape.isList) {
            m_isListClosed = true;
        } else if (byte != ' ' && byte != '\t' && byte != '\r' && byte != '\n' && byte != ',') {
            m_isOver = m_isListClosed && byte != '{'; // what stands behind the list, such as next_cursor
            return !m_isOver;
        }
        ++m_begin;
        if (m_isListClosed && byte == '}') {
            m_isOver = true;
            return false;
        }
    }
    return false;
}

std::optional<RecordSpan> RecordSplitter::nextValue(std::string_view text, bool isLast)
{
    if (!m_isInValue) {
        if (!skipToValue(text)) {
            countLines(text);
            return std::nullopt;
        }
        m_isInValue = true;
        m_at = m_begin;
        m_depth = {};
    }
    std::size_t end = std::string_view::npos;
    if (text[m_begin] == '{' || text[m_begin] == '[')
        end = m_depth.advance(text, m_at);
    else
        end = std::min(behindJsonValue(text, m_begin), isLast ? text.size() : std::string_view::npos);
    bool isClosed = end != std::string_view::npos;
    m_at = text.size();
    if (!isClosed && !isLast && text.size() - m_begin < mostBytes)
        return std::nullopt;
    if (!isClosed || !m_depth.isMatched()) {
        const std::size_t most = std::min(end, text.size());
        end = endOfOpenValue(text.substr(0, most));
        isClosed = isClosed && end == most;
    }
    end = std::max(end, m_begin + 1);
    m_isInValue = false;
    m_isOver = m_shape.isOne;
    return give(text, end, end, isClosed);
}

/// Where a record begins that stands as the open one does: first on its line and as far from the margin. Laid out by a
/// program, a list has nothing but its records there.
std::size_t RecordSplitter::endOfOpenValue(std::string_view text) const
{
    const std::size_t lineBegin = text.rfind('\n', m_begin);
    const std::size_t margin = lineBegin == std::string_view::npos ? 0 : lineBegin + 1;
    const std::string_view indent = text.substr(margin, m_begin - margin);
    if (!isBlank(indent))
        return text.size();
    for (std::size_t at = text.find('\n', m_begin); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        const std::string_view rest = text.substr(at + 1);
        if (rest.starts_with(indent) && rest.substr(indent.size()).starts_with('{'))
            return at + 1;
    }
    return text.size();
}

} // namespace hookbench
