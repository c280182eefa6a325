// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/PeerFacts.h"

#include <QString>

namespace hookbench {

/// "192.0.2.7, port 443" or why it is not known, in words for people. Empty where there was no connection.
QString peerText(const PeerFacts& peer);

} // namespace hookbench
