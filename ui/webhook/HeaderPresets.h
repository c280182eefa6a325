// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"

#include <QString>

#include <vector>

namespace hookbench {

/// A header that many APIs want, ready to add. A secret one refers to a variable of the environment.
struct HeaderPreset {
    Header header;
    QString secretVariable; ///< the placeholder in its value; empty if it holds no secret
};

/// In the order of the menu.
const std::vector<HeaderPreset>& headerPresets();

} // namespace hookbench
