// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/LinePieces.h"

#include "text/Utf8.h"

#include <algorithm>

namespace hookbench {

namespace {

/// Where the line that begins there ends, its line end included.
std::size_t endOfLine(std::string_view text, std::size_t begin)
{
    const std::size_t lineEnd = text.find('\n', begin);
    return lineEnd == std::string_view::npos ? text.size() : lineEnd + 1;
}

/// Where to cut a piece off the beginning of a line that is longer than that.
std::size_t cutOf(std::string_view line)
{
    const std::size_t comma = line.rfind(',', LinePieces::longestPiece - 1);
    if (comma != std::string_view::npos && comma >= LinePieces::longestPiece / 2)
        return comma + 1;
    std::size_t cut = LinePieces::longestPiece;
    while (cut > 1 && isContinuationByte(line[cut]))
        --cut;
    return cut;
}

} // namespace

bool LinePieces::hasLongLine(std::string_view text)
{
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = endOfLine(text, begin);
        if (end - begin > longLine)
            return true;
        begin = end;
    }
    return false;
}

LinePieces LinePieces::of(std::string_view text)
{
    LinePieces result;
    result.text.reserve(text.size() + text.size() / (longestPiece / 2));
    const auto add = [&](std::size_t begin, std::size_t size) {
        result.map.addStretch(begin, result.text.size(), size);
        result.text += text.substr(begin, size);
    };
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = endOfLine(text, begin);
        if (end - begin > longLine) {
            while (end - begin > longestPiece) {
                const std::size_t size = cutOf(text.substr(begin, end - begin));
                add(begin, size);
                result.text += '\n';
                begin += size;
            }
        }
        add(begin, end - begin);
        begin = end;
    }
    return result;
}

} // namespace hookbench
