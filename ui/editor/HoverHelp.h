// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/LiquidHelp.h"

#include <QString>

#include <cstddef>
#include <string_view>

namespace hookbench {

class Session;

/// What there is to say of a byte of the body: what its tag or filter does, what its field holds in the selected
/// samples, or what the campaign's schema says of its key. Empty where it is none of these, and while the engine has
/// not read this text yet.
QString hoverHelp(const Session& session, const LiquidHelp& help, std::string_view body, std::size_t byte);

/// Summary, form and example, in a few lines; for the list of completions too.
QString helpText(const LiquidHelpEntry& entry);

} // namespace hookbench
