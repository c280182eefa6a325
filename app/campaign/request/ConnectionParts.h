// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/ConnectionOptions.h"
#include "campaign/Environment.h"
#include "campaign/RenderedRequest.h"

#include <memory>
#include <vector>

namespace hookbench {

/// Where the findings on a connection stand in a webhook: in the header values, in no row of their table.
inline constexpr Place connectionPlace{Part::HeaderValue, -2, {}};

/// The options with their placeholders filled, the same for every customer; null where everything is as usual. A proxy
/// that is none, a secret that may not go to it, an unfilled placeholder are errors.
std::shared_ptr<const RenderedConnection> renderConnection(const ConnectionOptions& options,
    const liquid::Dialect& dialect, const Environment& environment, std::vector<Diagnostic>& diagnostics);

} // namespace hookbench
