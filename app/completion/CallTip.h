// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/LiquidHelp.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hookbench {

/// The filter or tag whose arguments are being written at a place.
struct CallPlace {
    bool isFilter = false;
    std::string name;
    std::size_t begin = 0; ///< byte of the name
    std::size_t argument = 0; ///< which one, from 0: of filters by commas, of tags by words
};

/// Nothing outside tags, in names, and in arguments of more than 4 kB. A place is a byte of the body; looks only at the
/// tag it is in.
std::optional<CallPlace> callPlaceAt(std::string_view body, std::size_t place);

/// How a call is written, parted at the argument that is being written.
struct CallTip {
    std::string before;
    std::string current; ///< empty where there are more arguments than the help knows
    std::string after;
    std::string summary; ///< what it does, in a sentence

    bool operator==(const CallTip&) const = default;
};

/// Nothing for what takes no arguments, or is unknown.
std::optional<CallTip> callTip(const LiquidHelp& help, const CallPlace& place);

} // namespace hookbench
