// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace hookbench {

/// Whether this host name or address is this machine.
bool isLoopbackHost(const QString& host);

/// Whether a secret bound to these hosts may go to `host`: an exact name, or "*.example.com" for everything below it
/// (not example.com itself), without regard to case. The sandbox's own token may also go to this machine; any other
/// secret only if its hosts say so.
bool secretMayGoTo(const QString& secretName, const QString& host, const std::vector<std::string>& hosts);

} // namespace hookbench
