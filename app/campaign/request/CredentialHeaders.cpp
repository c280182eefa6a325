// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/CredentialHeaders.h"

#include "campaign/request/HostNames.h"

#include <algorithm>
#include <array>
#include <vector>

namespace hookbench {

namespace {

bool isAlphanumeric(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

template <std::size_t Count> bool isOneOf(const std::array<std::string_view, Count>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "X-API-TOKEN" and "xApiToken" are x, api, token; in lower case.
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words;
    bool isInside = false;
    char before = 0;
    for (const char byte : name) {
        const bool beginsHump = before >= 'a' && before <= 'z' && byte >= 'A' && byte <= 'Z';
        if (isAlphanumeric(byte) && (!isInside || beginsHump))
            words.emplace_back();
        isInside = isAlphanumeric(byte);
        if (isInside)
            words.back() += lowerCase({&byte, 1});
        before = byte;
    }
    return words;
}

/// "x-functions-key" opens something, "Idempotency-Key" names something.
bool endsInKey(const std::vector<std::string>& words)
{
    static constexpr std::array<std::string_view, 20> naming{"idempotency", "idempotent", "routing", "partition",
        "public", "primary", "foreign", "sort", "cache", "surrogate", "dedup", "dedupe", "deduplication", "correlation",
        "message", "event", "group", "object", "property", "websocket"};
    if (words.empty() || words.back() != "key")
        return false;
    return words.size() == 1 || !isOneOf(naming, words[words.size() - 2]);
}

} // namespace

bool isCredentialName(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> parts{"token", "apikey", "api-key", "api_key", "secret",
        "passcode", "password", "passphrase", "signature", "authorization", "sessionid", "sessid", "subscriptionkey",
        "accesskey"};
    static constexpr std::array<std::string_view, 11> words{"auth", "cookie", "cookie2", "credential", "credentials",
        "jwt", "passwd", "pwd", "session", "sig", "wsse"};
    static constexpr std::array<std::string_view, 4> harmless{"token_type", "tokentype", "max_tokens", "maxtokens"};
    const std::string lower = lowerCase(name);
    if (isOneOf(harmless, lower))
        return false;
    const auto isPart = [&lower](std::string_view part) { return lower.find(part) != std::string::npos; };
    if (std::any_of(parts.begin(), parts.end(), isPart))
        return true;
    const std::vector<std::string> own = wordsOf(name);
    return endsInKey(own)
        || std::any_of(own.begin(), own.end(), [](const std::string& word) { return isOneOf(words, word); });
}

bool isHarmlessHeader(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> harmless{"accept", "cache-control", "content-encoding",
        "content-language", "content-type", "pragma", "prefer", "user-agent"};
    const std::string lower = lowerCase(name);
    return lower.starts_with("accept-") || isOneOf(harmless, lower);
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
