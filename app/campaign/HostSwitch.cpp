// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/HostSwitch.h"

#include "campaign/request/UrlSyntax.h"

#include <algorithm>

namespace hookbench {

namespace {

/// Nothing in it but what a host name has.
bool isPlain(const std::string& text)
{
    return text.find_first_of("<>{}") == std::string::npos;
}

bool setVariable(Environment& environment, const std::string& name, const std::string& value)
{
    const auto found = std::find_if(environment.variables.begin(), environment.variables.end(),
        [&](const Variable& variable) { return variable.name == name; });
    if (found == environment.variables.end()) {
        environment.variables.push_back({name, value, {}, {}});
        return true;
    }
    if (found->isSecret())
        return false;
    found->value = value;
    return true;
}

} // namespace

bool switchHost(Webhook& webhook, Environment& environment, const std::string& host)
{
    const ByteRange range = UrlParts::of(webhook.url).host;
    const std::string shown = webhook.url.substr(range.begin, range.size());
    const std::size_t open = shown.find('<');
    const std::size_t close = shown.find('>');
    if (host.empty() || shown.empty())
        return false;
    if (open == std::string::npos) {
        if (isPlain(shown))
            webhook.url.replace(range.begin, range.size(), host);
        return isPlain(shown);
    }
    if (close == std::string::npos || close < open + 2)
        return false;
    const std::string before = shown.substr(0, open);
    const std::string after = shown.substr(close + 1);
    const bool fits = host.size() > before.size() + after.size() && host.starts_with(before) && host.ends_with(after);
    if (!isPlain(before) || !isPlain(after) || !fits)
        return false;
    const std::string value = host.substr(before.size(), host.size() - before.size() - after.size());
    return setVariable(environment, shown.substr(open + 1, close - open - 1), value);
}

} // namespace hookbench
