// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/DataCentre.h"

#include "campaign/request/HostNames.h"

#include <algorithm>
#include <array>

namespace hookbench::qualtrics {

namespace {

constexpr std::array<std::string_view, 15> dataCentres{
    "iad1", "ca1", "co1", "pdx1", "sjc1", "az1", "gov1", "fra1", "syd1", "yul1", "au1", "eu", "lhr1", "sin1", "hnd1"};
constexpr std::string_view domain = ".qualtrics.com";

/// Whether one slip of the fingers turns one word into the other: two letters swapped, or one that is wrong, missing or
/// too many.
bool isOneSlipAway(std::string_view one, std::string_view other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    const auto [left, right] = std::mismatch(one.begin(), one.end(), other.begin());
    const std::string_view rest(left, one.end());
    const std::string_view otherRest(right, other.end());
    if (one.size() != other.size())
        return otherRest.size() == rest.size() + 1 && otherRest.substr(1) == rest;
    if (rest.empty())
        return false;
    const bool isSwapped =
        rest.size() > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0] && rest.substr(2) == otherRest.substr(2);
    return isSwapped || rest.substr(1) == otherRest.substr(1);
}

bool isHostCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '-'
        || character == '.';
}

} // namespace

bool isKnownDataCentre(std::string_view label)
{
    return std::find(dataCentres.begin(), dataCentres.end(), label) != dataCentres.end();
}

std::optional<std::string> likelyHost(std::string_view host)
{
    std::string label = lowerCase(host);
    int domains = 0;
    for (; label.ends_with(domain); ++domains)
        label.resize(label.size() - domain.size());
    if (domains > 1 && !label.empty())
        return label + std::string(domain);
    if (domains == 0 || isKnownDataCentre(label))
        return std::nullopt;
    const auto isMeant = [&label](std::string_view known) { return isOneSlipAway(label, known); };
    const auto meant = std::find_if(dataCentres.begin(), dataCentres.end(), isMeant);
    if (meant == dataCentres.end() || std::find_if(meant + 1, dataCentres.end(), isMeant) != dataCentres.end())
        return std::nullopt;
    return std::string(*meant) + std::string(domain);
}

std::optional<std::string> hostOfNotice(std::string_view notice)
{
    const std::string text = lowerCase(notice);
    const std::size_t at = text.find(domain);
    if (at == std::string::npos || at == 0)
        return std::nullopt;
    std::size_t begin = at;
    while (begin > 0 && isHostCharacter(text[begin - 1]))
        --begin;
    const std::size_t end = at + domain.size();
    // "evil.qualtrics.com.example" lies elsewhere; a full stop that ends the sentence does not.
    const bool goesOn = end < text.size() && isHostCharacter(text[end])
        && (text[end] != '.' || (end + 1 < text.size() && isHostCharacter(text[end + 1])));
    if (begin == at || goesOn || text[begin] == '.' || text[begin] == '-')
        return std::nullopt;
    return text.substr(begin, end - begin);
}

} // namespace hookbench::qualtrics
