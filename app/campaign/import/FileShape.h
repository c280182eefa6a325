// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/files/CsvTable.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// How a file of profiles or events is laid out; found by looking at its beginning, whatever its name.
struct FileShape {
    enum class Layout : std::uint8_t {
        Nothing, ///< no text at all
        Table, ///< a header, then one record a row
        Lines, ///< one JSON object a line
        Values, ///< JSON objects one after the other, in a list or not, laid out in any way
    };
    Layout layout = Layout::Nothing;
    std::size_t begin = 0; ///< of the first record
    CsvForm form; ///< of a table
    std::vector<std::string> header; ///< of a table
    std::string eventName; ///< the first line of an event export
    bool isList = false; ///< Values: a bracket closes them
    bool isOne = false; ///< Values: there is one record, and what comes behind it is not looked at
};

/// From the beginning of a text (UTF-8); `isWhole` says that it is all there is. Some objects hold their records in a
/// member: `d` of an upload body, `records`, `record` and `profiles` of CleverTap's answers and webhooks, in any case
/// of letters (documented).
FileShape lookAtShape(std::string_view head, bool isWhole);

} // namespace hookbench
