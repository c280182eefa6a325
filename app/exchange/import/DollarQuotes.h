// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hookbench {

struct DollarQuoted {
    std::string text;
    std::size_t end = 0; ///< behind the closing quote
};

/// $'…' of bash, which begins at `at`, with all its escapes: \a \b \e \E \f \n \r \t \v \\ \' \" \? \nnn \xHH \uHHHH
/// \UHHHHHHHH \cx. As in bash, a NUL ends the text there. Nothing where it is never closed.
std::optional<DollarQuoted> readDollarQuotes(std::string_view text, std::size_t at);

} // namespace hookbench
