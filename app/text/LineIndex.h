// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace hookbench {

/// A place as people read it: both count from 1; the column counts Unicode code points.
struct LineColumn {
    int line = 1;
    int column = 1;

    bool operator==(const LineColumn&) const = default;
};

/// Turns byte offsets of one text into lines and columns. LF, CR LF and a lone CR each end a line. Keeps a view of the
/// text, which has to outlive it. Building is linear in the text, a look-up logarithmic plus the length of the line.
class LineIndex {
public:
    explicit LineIndex(std::string_view text);

    /// An offset past the end gives the end; one inside a code point gives that code point.
    LineColumn at(std::size_t byteOffset) const;

    std::size_t lineCount() const { return m_lineStarts.size(); }

private:
    std::string_view m_text;
    std::vector<std::size_t> m_lineStarts;
};

} // namespace hookbench
