// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

namespace hookbench {

class Session;

/// Selects what an attempt was sent with: campaign, sample, event and environment, which the history knows by their
/// names. Gives the name of the first one that the workspace does not have; then nothing is selected. Empty if all is
/// there.
QString selectAsSent(Session& session, const Attempt& attempt);

} // namespace hookbench
