// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/HostNames.h"

#include <algorithm>

namespace hookbench {

namespace {

char lowered(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

} // namespace

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), lowered);
    return lower;
}

bool equalIgnoringCase(std::string_view one, std::string_view other)
{
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(), [](char a, char b) { return lowered(a) == lowered(b); });
}

bool isThisMachine(std::string_view host)
{
    const bool isLoopbackAddress =
        host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string_view::npos;
    return isLoopbackAddress || host == "[::1]" || equalIgnoringCase(host, "localhost");
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
