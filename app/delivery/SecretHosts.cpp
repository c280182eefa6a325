// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SecretHosts.h"

#include "campaign/request/HostNames.h"
#include "delivery/SecretStore.h"

#include <algorithm>

namespace hookbench {

bool isLoopbackHost(const QString& host)
{
    // A QUrl gives an IPv6 address without its brackets.
    return host == u"::1" || isThisMachine(host.toStdString());
}

bool secretMayGoTo(const QString& secretName, const QString& host, const std::vector<std::string>& hosts)
{
    if (secretName == SecretStore::sandboxTokenName && isLoopbackHost(host))
        return true;
    const std::string name = host.toStdString();
    return std::any_of(
        hosts.begin(), hosts.end(), [&name](const std::string& pattern) { return hostMatches(name, pattern); });
}

} // namespace hookbench
