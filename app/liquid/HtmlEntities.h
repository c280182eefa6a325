// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace hookbench::liquid {

class TextBuffer;

/// Appends what a character reference stands for. `text` begins with &. Returns its length in bytes, 0 if it is none
/// and nothing was appended.
std::size_t appendHtmlEntity(TextBuffer& result, std::string_view text);

} // namespace hookbench::liquid
