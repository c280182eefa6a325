// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// How a table's text is laid out; found by look.
struct CsvForm {
    char delimiter = ','; ///< or ; or tab or |
    char lineEnd = '\n'; ///< or a carriage return, if there is no line feed
    std::size_t begin = 0; ///< of the header: behind a byte order mark, empty lines and Excel's "sep=;"

    /// The delimiter that splits the first rows into the most, equally many cells.
    static CsvForm of(std::string_view text);
};

/// The end of the row that begins there, at its line end or at the end of the text. A quotation mark at the beginning
/// of a cell hides line ends until it is closed: `isClosed` is false where that never happens.
struct CsvRowEnd {
    std::size_t at = 0;
    bool isClosed = true;
};
CsvRowEnd csvRowEnd(std::string_view text, std::size_t begin, const CsvForm& form);

/// The cells of one row without its line end.
std::vector<std::string> csvCells(std::string_view row, const CsvForm& form);

/// Separated values (RFC 4180, with any delimiter): quotes around a cell allow delimiters, line ends and doubled quotes
/// in it.
struct CsvTable {
    struct Row {
        ByteRange range; ///< in the text, without its line end
        std::vector<std::string> cells;
    };
    std::vector<std::string> header;
    std::vector<Row> rows; ///< empty lines left out

    static CsvTable read(std::string_view text);
};

} // namespace hookbench
