// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Renderer.h"

#include <span>
#include <string>
#include <string_view>

namespace hookbench {

/// {"payload": "…", "origins": [{"payload": [begin, end], "body": [begin, end], "filledIn": true}, …]} with bytes as
/// units, one origin a line.
std::string originsJson(std::string_view payload, std::span<const liquid::Origin> origins);

} // namespace hookbench
