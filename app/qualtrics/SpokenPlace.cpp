// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/SpokenPlace.h"

#include "qualtrics/DistributionShape.h"
#include "qualtrics/ErrorEnvelope.h"
#include "json/Outline.h"
#include "json/Reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace hookbench::qualtrics {

namespace {

using json::Outline;

/// Codes that speak of one id (recorded), and where it stands in both shapes of a body.
struct SpokenId {
    std::string_view code;
    std::string_view pointer;
    std::string_view otherPointer;
};
constexpr std::array spokenIds{
    SpokenId{"GSI_2", "/surveyLink/surveyId", "/surveyId"},
    SpokenId{"GP_0", "/recipients/mailingListId", "/mailingListId"},
    SpokenId{"PACC_6", "/recipients/mailingListId", "/mailingListId"},
    SpokenId{"GET_CONTACT_FROM_LIST_NOT_FOUND", "/recipients/contactId", "/contactId"},
};

/// header.fromName → /header/fromName
std::string pointerOf(std::string_view dottedPath)
{
    std::string pointer = "/" + std::string(dottedPath);
    for (char& character : pointer) {
        if (character == '.')
            character = '/';
    }
    return pointer;
}

ByteRange keyOrValue(const Outline::Item& item)
{
    return item.key.isEmpty() ? item.range : item.key;
}

std::optional<ByteRange> keyNamed(const Outline& outline, std::string_view name)
{
    for (Outline::Index index = 1; index < outline.items().size(); ++index) {
        if (!outline.item(index).key.isEmpty() && outline.name(index) == name)
            return outline.item(index).key;
    }
    return std::nullopt;
}

/// The object that lacks a key: its own key, or the opening brace of the whole.
std::optional<ByteRange> objectWithout(const Outline& outline, std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    if (dot != std::string_view::npos) {
        if (const auto parent = outline.find(pointerOf(path.substr(0, dot))))
            return keyOrValue(outline.item(*parent));
    }
    const ByteRange root = outline.item(0).range;
    return ByteRange{root.begin, root.begin + 1};
}

std::optional<ByteRange> placeOfKey(const Outline& outline, std::string_view key, bool isMissing)
{
    const auto body = json::readValue(outline.text());
    const auto expected = body ? firstComplaint(*body) : std::nullopt;
    const bool isExpected = expected && expected->key == key;
    if (isMissing)
        return objectWithout(outline, isExpected ? std::string_view(expected->path) : key);
    const auto index = isExpected ? outline.find(pointerOf(expected->path)) : std::nullopt;
    return index ? keyOrValue(outline.item(*index)) : keyNamed(outline, key);
}

/// The sandbox says "at byte 12".
std::optional<ByteRange> placeOfFault(std::string_view body, std::string_view message)
{
    constexpr std::string_view words = "at byte ";
    const std::size_t at = message.find(words);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view number = message.substr(at + words.size());
    std::size_t byte = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), byte);
    if (read.ec != std::errc() || byte > body.size())
        return std::nullopt;
    return ByteRange{byte, std::min(byte + 1, body.size())};
}

} // namespace

std::string_view spokenKey(const ErrorEnvelope& complaint)
{
    if (complaint.errorCode != "RP_9" && complaint.errorCode != "RP_10")
        return {};
    constexpr std::string_view quotes = "`'\" .";
    std::string_view key = complaint.errorMessage;
    const std::size_t colon = key.rfind(':');
    if (colon == std::string_view::npos)
        return {};
    key.remove_prefix(colon + 1);
    while (!key.empty() && quotes.find(key.front()) != std::string_view::npos)
        key.remove_prefix(1);
    while (!key.empty() && quotes.find(key.back()) != std::string_view::npos)
        key.remove_suffix(1);
    const std::size_t dot = key.rfind('.');
    return dot == std::string_view::npos ? key : key.substr(dot + 1);
}

std::optional<ByteRange> spokenPlace(std::string_view requestBody, const ErrorEnvelope& complaint)
{
    const auto outline = Outline::of(requestBody);
    if (!outline)
        return placeOfFault(requestBody, complaint.errorMessage);
    if (const std::string_view key = spokenKey(complaint); !key.empty())
        return placeOfKey(*outline, key, complaint.errorCode == "RP_10");
    for (const SpokenId& id : spokenIds) {
        if (id.code != complaint.errorCode)
            continue;
        for (const std::string_view pointer : {id.pointer, id.otherPointer}) {
            if (const auto found = outline->find(pointer))
                return outline->item(*found).range;
        }
    }
    return std::nullopt;
}

} // namespace hookbench::qualtrics
