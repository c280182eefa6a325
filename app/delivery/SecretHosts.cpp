// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SecretHosts.h"

#include "delivery/SecretStore.h"

#include <QHostAddress>

#include <algorithm>

namespace hookbench {

namespace {

bool matches(const QString& host, const QString& pattern)
{
    if (!pattern.startsWith(u"*."))
        return host.compare(pattern, Qt::CaseInsensitive) == 0;
    const QString ending = pattern.mid(1);
    return host.size() > ending.size() && host.endsWith(ending, Qt::CaseInsensitive);
}

} // namespace

bool isLoopbackHost(const QString& host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool secretMayGoTo(const QString& secretName, const QString& host, const std::vector<std::string>& hosts)
{
    if (secretName == SecretStore::sandboxTokenName && isLoopbackHost(host))
        return true;
    return std::any_of(hosts.begin(), hosts.end(),
        [&](const std::string& pattern) { return matches(host, QString::fromStdString(pattern)); });
}

} // namespace hookbench
