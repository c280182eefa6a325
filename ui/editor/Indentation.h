// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hookbench {

/// What Enter puts at a place of a body.
struct NewLine {
    std::string indent; ///< of the line that the caret goes to
    bool splitsBlock = false; ///< the place is between an opener and its closer: the closer goes to a line of its own …
    std::string closerIndent; ///< … with this indentation
};

/// One step of indentation as the body has it: what its first indented line begins with; two spaces if none is.
std::string indentStep(std::string_view body);

/// Behind an opener ({ [ or a tag such as {% if … %} or {% else %}) one step more, otherwise as the line itself; in
/// front of a closer that nothing on the line opened one step less. Looks at the line only (bytes).
NewLine newLineAt(std::string_view body, std::size_t place);

/// The indentation that a line should have whose first word closes something (} ] or a tag such as {% endif %} or
/// {% else %}), judged by the line before it; the line's own if it needs none.
std::string closerIndentAt(std::string_view body, std::size_t place);

} // namespace hookbench
