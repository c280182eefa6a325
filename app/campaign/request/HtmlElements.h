// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hookbench {

/// Whether HTML has, or had, an element of this name, without regard to case.
bool isHtmlElement(std::string_view name);

} // namespace hookbench
