// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/import/FileShape.h"
#include "campaign/import/JsonSkip.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace hookbench {

/// Where one record lies in a text.
struct RecordSpan {
    std::size_t begin = 0; ///< bytes
    std::size_t end = 0; ///< without a line end
    std::size_t line = 0; ///< of its beginning, from 1
    bool isClosed = true; ///< false: its last quote or bracket is missing, and where it ends is a guess
    bool isTooLong = false; ///< these are its first bytes; the rest is passed
};

/// Finds the records of a file in a text that comes in pieces. A record that never ends is given up after mostBytes
/// (a row of a table after mostRowBytes), or at the end of the file: it then ends where the next one seems to begin, and
/// the rest is spared.
class RecordSplitter {
public:
    static constexpr std::size_t mostBytes = std::size_t{16} * 1024 * 1024;
    static constexpr std::size_t mostRowBytes = std::size_t{1024} * 1024; ///< an open quote must not swallow the file

    explicit RecordSplitter(FileShape shape);

    /// The next record of `text`, which is the rest of the file if `isLast`; nothing if more text is needed or if there
    /// is none. Each call goes on where the last one stopped.
    std::optional<RecordSpan> next(std::string_view text, bool isLast);

    /// How much of the beginning of the text is not needed any more.
    std::size_t done() const { return m_countedTo; }
    /// The text lost that many bytes at its beginning.
    void discard(std::size_t bytes);

    /// At the end of the file: a list was begun and never closed.
    bool isCutOff() const { return m_shape.isList && !m_isListClosed; }

private:
    std::optional<RecordSpan> nextLine(std::string_view text, bool isLast);
    std::optional<RecordSpan> nextRow(std::string_view text, bool isLast);
    std::optional<RecordSpan> nextValue(std::string_view text, bool isLast);
    bool skipToValue(std::string_view text);
    bool passRest(std::string_view text, char lineEnd);
    void countLines(std::string_view text);
    RecordSpan give(std::string_view text, std::size_t end, std::size_t next, bool isClosed = true);
    std::size_t endOfOpenValue(std::string_view text) const;

    FileShape m_shape;
    std::size_t m_begin; ///< of the record that is looked for or looked at
    std::size_t m_line = 1;
    std::size_t m_countedTo = 0; ///< m_line is the line of this place
    bool m_isPassing = false; ///< the rest of a line that is too long
    bool m_isInValue = false;
    std::size_t m_at = 0; ///< how far the value was read
    JsonDepth m_depth;
    bool m_isListClosed = false;
    bool m_isOver = false;
};

} // namespace hookbench
