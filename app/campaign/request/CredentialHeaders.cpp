// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/CredentialHeaders.h"

#include "campaign/request/HostNames.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

bool isAlphanumeric(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

} // namespace

bool isCredentialName(std::string_view name)
{
    static constexpr std::array<std::string_view, 3> beginnings{"authorization", "proxy-authorization", "cookie"};
    static constexpr std::array<std::string_view, 8> words{
        "token", "apikey", "api-key", "api_key", "secret", "passcode", "password", "signature"};
    const std::string lower = lowerCase(name);
    return std::any_of(beginnings.begin(), beginnings.end(), [&](auto word) { return lower.starts_with(word); })
        || std::any_of(words.begin(), words.end(), [&](auto word) { return lower.find(word) != std::string::npos; });
}

Credential splitCredential(std::string_view headerValue)
{
    static constexpr std::array<std::string_view, 3> schemes{"bearer", "basic", "token"};
    const std::size_t end = headerValue.find_first_of(" \t");
    if (end == std::string_view::npos)
        return {{}, headerValue};
    const std::string scheme = lowerCase(headerValue.substr(0, end));
    const std::size_t begin = headerValue.find_first_not_of(" \t", end);
    if (begin == std::string_view::npos || std::find(schemes.begin(), schemes.end(), scheme) == schemes.end())
        return {{}, headerValue};
    return {headerValue.substr(0, begin), headerValue.substr(begin)};
}

std::string credentialVariableName(std::string_view headerName)
{
    std::string name;
    bool beginsWord = false;
    for (const char byte : headerName) {
        if (!isAlphanumeric(byte)) {
            beginsWord = !name.empty();
            continue;
        }
        const bool isLower = byte >= 'a' && byte <= 'z';
        const bool isUpper = byte >= 'A' && byte <= 'Z';
        if (beginsWord && isLower)
            name += static_cast<char>(byte - 'a' + 'A');
        else
            name += !beginsWord && isUpper ? static_cast<char>(byte - 'A' + 'a') : byte;
        beginsWord = false;
    }
    return name;
}

} // namespace hookbench
