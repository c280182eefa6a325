// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/HostNames.h"

#include <QUrl>

#include <algorithm>

namespace hookbench {

namespace {

char lowered(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// A pattern of a binding, its "*." kept.
std::string wirePattern(std::string_view pattern)
{
    constexpr std::string_view below = "*.";
    return pattern.starts_with(below) ? std::string(below) + wireHost(pattern.substr(below.size())) : wireHost(pattern);
}

} // namespace

std::string wireHost(std::string_view host)
{
    if (isAscii(host))
        return std::string(host);
    const QString name = QString::fromUtf8(host.data(), static_cast<qsizetype>(host.size()));
    std::string wire = QUrl::toAce(name).toStdString();
    const bool isAlike = std::count(wire.begin(), wire.end(), '.') == std::count(host.begin(), host.end(), '.');
    return isAlike && isAscii(wire) ? wire : std::string();
}

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
    const std::string name = lowerCase(wireHost(host));
    const std::string wanted = lowerCase(wirePattern(pattern));
    if (name.empty())
        return false;
    if (!wanted.starts_with("*."))
        return name == wanted;
    return name.size() > wanted.size() - 1 && name.ends_with(wanted.substr(1));
}

} // namespace hookbench
