// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/HostNames.h"

#include <algorithm>

namespace hookbench {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; });
    return lower;
}

bool isThisMachine(std::string_view host)
{
    const bool isLoopbackAddress =
        host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string_view::npos;
    return isLoopbackAddress || host == "[::1]" || lowerCase(host) == "localhost";
}

bool hostMatches(std::string_view host, std::string_view pattern)
{
    const std::string name = lowerCase(host);
    const std::string wanted = lowerCase(pattern);
    if (!wanted.starts_with("*."))
        return name == wanted;
    return name.size() > wanted.size() - 1 && name.ends_with(wanted.substr(1));
}

} // namespace hookbench
