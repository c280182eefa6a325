// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hookbench {

/// What the colours of a line depend on besides its own bytes. It fits into the one int that Scintilla keeps per line.
struct HighlightState {
    bool inString = false; ///< a JSON string is open
    bool inKey = false; ///< and it is a key
    bool afterTrim = false; ///< only whitespace so far behind a tag that strips it, such as -%}
    std::uint8_t blocks = 0; ///< open Liquid blocks
    std::uint32_t saved = 0; ///< inString and inKey at the beginning of each open block, innermost in the lowest bits

    static constexpr int savedBlocks = 11; ///< deeper ones are counted, not saved
    static constexpr int maxBlocks = 63;

    void enterBlock();
    void restartBranch(); ///< at elsif, else, when: each branch goes on where the block began
    void leaveBlock();

    int packed() const;
    static HighlightState unpacked(int packed);

    bool operator==(const HighlightState&) const = default;
};

} // namespace hookbench
