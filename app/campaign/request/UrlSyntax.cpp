// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/UrlSyntax.h"

#include "campaign/request/HostNames.h"
#include "campaign/request/PercentEncoding.h"
#include "text/Utf8.h"

#include <algorithm>
#include <charconv>

namespace hookbench {

namespace {

constexpr std::string_view subDelimiters = "!$&'()*+,;=";

bool isHexDigit(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

std::string_view part(std::string_view url, ByteRange range)
{
    return url.substr(range.begin, range.size());
}

bool isHostName(std::string_view host)
{
    const bool isWellFormed = !host.empty() && host.front() != '.' && host.find("..") == std::string_view::npos;
    return isWellFormed
        && std::all_of(host.begin(), host.end(), [](char byte) { return isUnreserved(byte) && byte != '~'; });
}

bool isAddressInBrackets(std::string_view host)
{
    return host.size() > 4 && host.front() == '[' && host.back() == ']'
        && host.substr(1, host.size() - 2).find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
}

bool isPort(std::string_view port)
{
    unsigned number = 0;
    const auto [stop, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    return error == std::errc() && stop == port.data() + port.size() && number > 0 && number <= 65535;
}

/// The whole character that begins here.
ByteRange characterAt(std::string_view url, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < url.size() && isContinuationByte(url[end]))
        ++end;
    return {begin, end};
}

std::optional<UrlFault> firstBadCharacter(std::string_view url, ByteRange range, std::string_view allowed)
{
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const char byte = url[i];
        if (byte == '%') {
            const bool isEscape = i + 2 < range.end && isHexDigit(url[i + 1]) && isHexDigit(url[i + 2]);
            if (!isEscape)
                return UrlFault{UrlFaultKind::Escape, {i, i + 1}};
        } else if (!isUnreserved(byte) && subDelimiters.find(byte) == std::string_view::npos
            && allowed.find(byte) == std::string_view::npos) {
            return UrlFault{UrlFaultKind::Character, characterAt(url, i)};
        }
    }
    return std::nullopt;
}

std::optional<UrlFault> authorityFault(std::string_view url, const UrlParts& parts)
{
    if (part(url, parts.authority).find('@') != std::string_view::npos)
        return UrlFault{UrlFaultKind::User, {parts.user.begin, parts.user.end + 1}};
    const std::string_view host = part(url, parts.host);
    if (!isHostName(host) && !isAddressInBrackets(host))
        return UrlFault{UrlFaultKind::Host, parts.host};
    const bool hasPort = parts.host.end < parts.authority.end;
    if (hasPort && !isPort(part(url, parts.port)))
        return UrlFault{UrlFaultKind::Port, {parts.host.end, parts.authority.end}};
    return std::nullopt;
}

/// User, host and port of the authority.
void splitAuthority(std::string_view url, UrlParts& parts)
{
    const std::string_view authority = part(url, parts.authority);
    const std::size_t begin = parts.authority.begin;
    const std::size_t at = authority.rfind('@');
    const std::size_t hostBegin = at == std::string_view::npos ? 0 : at + 1;
    if (at != std::string_view::npos)
        parts.user = {begin, begin + at};
    const std::size_t bracket = authority.find(']', hostBegin);
    const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? hostBegin : bracket);
    const std::size_t hostEnd = std::min(colon, authority.size());
    parts.host = {begin + hostBegin, begin + hostEnd};
    parts.port = {begin + std::min(hostEnd + 1, authority.size()), parts.authority.end};
}

} // namespace

UrlParts UrlParts::of(std::string_view url)
{
    UrlParts parts;
    const std::size_t mark = url.find("://");
    const std::size_t firstDelimiter = url.find_first_of("/?#");
    const bool hasScheme = mark != std::string_view::npos && firstDelimiter == mark + 1;
    const std::size_t authority = hasScheme ? mark + 3 : 0;
    const std::size_t authorityEnd = hasScheme ? std::min(url.find_first_of("/?#", authority), url.size()) : 0;
    parts.scheme = {0, hasScheme ? mark : 0};
    parts.authority = {authority, authorityEnd};
    splitAuthority(url, parts);
    const std::size_t hash = url.find('#', authorityEnd);
    if (hash != std::string_view::npos)
        parts.fragmentMark = hash;
    const std::size_t end = std::min(hash, url.size());
    const std::size_t question = std::min(url.find('?', authorityEnd), end);
    parts.path = {authorityEnd, question};
    parts.query = {std::min(question + 1, end), end};
    return parts;
}

std::optional<UrlFault> firstUrlFault(std::string_view url, const UrlParts& parts)
{
    const std::string scheme = lowerCase(part(url, parts.scheme));
    if (scheme != "http" && scheme != "https") {
        const bool isMissing = parts.scheme.isEmpty();
        return UrlFault{UrlFaultKind::Scheme, isMissing ? ByteRange{0, url.size()} : parts.scheme};
    }
    if (auto fault = authorityFault(url, parts))
        return fault;
    if (auto fault = firstBadCharacter(url, parts.path, ":@/"))
        return fault;
    if (auto fault = firstBadCharacter(url, parts.query, ":@/?"))
        return fault;
    if (parts.fragmentMark)
        return UrlFault{UrlFaultKind::Fragment, {*parts.fragmentMark, url.size()}};
    return std::nullopt;
}

} // namespace hookbench
