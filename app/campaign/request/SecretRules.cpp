// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/SecretRules.h"

#include "campaign/request/HostNames.h"
#include "campaign/request/RequestFindings.h"

#include <algorithm>

namespace hookbench {

namespace {

bool mayGoTo(const Variable& variable, const std::string& host)
{
    if (variable.secret == SecretRules::sandboxToken && isThisMachine(host))
        return true;
    return std::any_of(variable.hosts.begin(), variable.hosts.end(),
        [&host](const std::string& pattern) { return hostMatches(host, pattern); });
}

} // namespace

void SecretRules::add(const TextTemplate& text)
{
    for (const auto& [mark, variable] : text.placeholders()) {
        if (variable && variable->isSecret())
            m_uses.push_back({variable, text.placeOf(mark.range)});
    }
}

void SecretRules::add(const SecretRules& others)
{
    m_uses.insert(m_uses.end(), others.m_uses.begin(), others.m_uses.end());
}

std::vector<RenderedRequest::SecretBinding> SecretRules::bindings() const
{
    std::vector<RenderedRequest::SecretBinding> bindings;
    for (const auto& [variable, place] : m_uses) {
        const auto known = std::find_if(bindings.begin(), bindings.end(),
            [&secret = variable->secret](const auto& binding) { return binding.secret == secret; });
        if (known == bindings.end())
            bindings.push_back({variable->secret, variable->hosts});
    }
    return bindings;
}

void SecretRules::check(const UrlBuilder::Url& url, std::vector<Diagnostic>& diagnostics) const
{
    const std::string& host = url.host;
    if (host.empty())
        return;
    for (const auto& [variable, place] : m_uses) {
        if (!mayGoTo(*variable, host))
            diagnostics.push_back(requestFinding("request.secret-host", Severity::Error, place,
                HOOKBENCH_TEXT("The secret “%1” may not go to %2"),
                HOOKBENCH_TEXT("It goes only to the hosts that the environment lists for it. Check the URL, or add the "
                               "host in the environment."),
                {variable->secret, host}));
        else if (!url.isEncrypted && !isThisMachine(host))
            diagnostics.push_back(requestFinding("request.secret-unencrypted", Severity::Error, place,
                HOOKBENCH_TEXT("The secret “%1” would travel to %2 for everyone on the way to read"),
                HOOKBENCH_TEXT("Use https."), {variable->secret, host}));
    }
}

} // namespace hookbench
