// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// Comma-separated values (RFC 4180): quotes around a cell allow commas, line ends and doubled quotes in it.
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
