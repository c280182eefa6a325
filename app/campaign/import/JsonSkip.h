// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hookbench {

/// The place behind a JSON string that begins there with its quote; npos if the text ends before it does. A line end
/// ends a broken one, so that it does not swallow what follows.
std::size_t behindJsonText(std::string_view text, std::size_t begin);

/// The place behind the JSON value that begins there, judged by brackets and quotes only; npos if the text ends first.
std::size_t behindJsonValue(std::string_view text, std::size_t begin);

/// Goes over brackets and quotes until an object is closed; may be given its text in pieces.
class JsonDepth {
public:
    /// The place behind the bracket that closes the outermost one; npos if more is needed. `at` is where it stopped the
    /// last time, or the first bracket.
    std::size_t advance(std::string_view text, std::size_t at);

    /// False if a bracket was closed by one of the other kind.
    bool isMatched() const { return m_isMatched; }

private:
    std::string m_open; ///< the brackets that would close what is open
    bool m_isMatched = true;
    bool m_isInText = false;
    bool m_isEscaped = false;
};

} // namespace hookbench
