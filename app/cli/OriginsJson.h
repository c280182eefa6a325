// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Renderer.h"

#include <string>

namespace hookbench {

/// {"payload": "…", "origins": [{"payload": [begin, end], "body": [begin, end], "filledIn": true, "steps": [{"body":
/// [begin, end], "text": "…", "value": "…"}, …], "fields": ["Profile.Name"]}, …]} with bytes as units, one origin a
/// line. The steps are how the value came about: the field, then each filter; the fields are what it was made from.
std::string originsJson(const liquid::Outcome& outcome, const liquid::Program& program);

} // namespace hookbench
