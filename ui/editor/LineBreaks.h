// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hookbench {

/// JSON with Liquid in it, with a line end behind each comma and opening bracket that has none: for text that came as
/// one endless line. `styles` has one PayloadStyle for each byte; nothing is changed within strings and tags.
std::string withLineBreaks(std::string_view text, std::string_view styles, std::string_view lineEnd);

} // namespace hookbench
