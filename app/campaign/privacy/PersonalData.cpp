// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/privacy/PersonalData.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace hookbench {

namespace {

constexpr auto personalWords =
    std::to_array<std::string_view>({"name", "names", "firstname", "lastname", "fullname", "surname", "nickname",
        "username", "login", "email", "mail", "phone", "mobile", "tel", "telephone", "whatsapp", "identity",
        "identities", "dob", "birth", "birthday", "birthdate", "photo", "avatar", "address", "street", "zip", "zipcode",
        "postcode", "postal", "lat", "latitude", "lng", "long", "longitude", "ip", "iban", "ssn", "passport", "token",
        "id", "ids", "objectid", "clevertapid", "clevertapids", "fbid", "gpid", "userid", "customerid", "contactid"});

/// What is about things: the name of a product, the id of an order.
constexpr auto thingWords =
    std::to_array<std::string_view>({"product", "item", "event", "plan", "brand", "campaign", "store", "shop",
        "category", "order", "sku", "survey", "template", "library", "currency", "app", "device", "company"});

bool isUpper(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

/// firstName, First Name, first_name: first and name. QualtricID: qualtric and id.
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words;
    bool isInWord = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char letter = name[i];
        const bool isLetter =
            std::isalpha(static_cast<unsigned char>(letter)) || (static_cast<unsigned char>(letter) & 0x80U);
        const bool isNew = isUpper(letter) && i > 0 && !isUpper(name[i - 1]);
        if (!isLetter) {
            isInWord = false;
            continue;
        }
        if (!isInWord || isNew)
            words.emplace_back();
        words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        isInWord = true;
    }
    return words;
}

bool isPhone(std::string_view text)
{
    constexpr int fewestDigits = 8;
    const auto digits = std::ranges::count_if(text, [](unsigned char each) { return std::isdigit(each); });
    return text.starts_with('+') && digits >= fewestDigits
        && text.find_first_not_of("0123456789+ -()./") == std::string_view::npos;
}

bool isEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos
        && text.find_first_of(" \n\t") == std::string_view::npos;
}

} // namespace

bool isPersonalName(std::string_view name)
{
    const std::vector<std::string> words = wordsOf(name);
    const auto isOneOf = [&words](const auto& known) {
        return std::ranges::any_of(
            words, [&known](const std::string& word) { return std::ranges::find(known, word) != known.end(); });
    };
    return isOneOf(personalWords) && !isOneOf(thingWords);
}

bool looksPersonal(std::string_view text)
{
    return isEmail(text) || isPhone(text);
}

bool isPersonal(std::span<const std::string> path, const json::Value& value)
{
    return std::ranges::any_of(path, [](const std::string& name) { return isPersonalName(name); })
        || (value.isString() && looksPersonal(value.text()));
}

bool holdsPersonal(std::span<const std::string> path, const json::Value& value)
{
    if (isPersonal(path, value))
        return true;
    const auto isInside = [](const auto& member) { return holdsPersonal(std::span(&member.first, 1), member.second); };
    return std::ranges::any_of(value.members(), isInside)
        || std::ranges::any_of(value.items(), [](const json::Value& item) { return holdsPersonal({}, item); });
}

bool isNamedAfterPerson(const Sample& sample)
{
    constexpr std::size_t shortestWord = 3;
    const std::vector<std::string> called = wordsOf(sample.name);
    std::vector<std::string> path;
    const auto isIn = [&](const json::Value& value, const auto& again) -> bool {
        for (const auto& [name, member] : value.members()) {
            path.push_back(name);
            const bool isFound = again(member, again);
            path.pop_back();
            if (isFound)
                return true;
        }
        for (const json::Value& item : value.items()) {
            if (again(item, again))
                return true;
        }
        if (!value.isString() || !isPersonal(path, value))
            return false;
        return value.text() == sample.name || std::ranges::any_of(wordsOf(value.text()), [&](const std::string& word) {
            return word.size() >= shortestWord && std::ranges::find(called, word) != called.end();
        });
    };
    return isIn(sample.fields, isIn);
}

namespace {

void replacePersonal(json::Value& value, std::vector<std::string>& path, const std::string& by)
{
    for (auto& [name, member] : value.members()) {
        path.push_back(name);
        replacePersonal(member, path, by);
        path.pop_back();
    }
    for (json::Value& item : value.items())
        replacePersonal(item, path, by);
    const bool isLeaf = !value.isArray() && !value.isObject() && !value.isNull();
    if (isLeaf && isPersonal(path, value))
        value = json::Value::string(by);
}

} // namespace

json::Value withPersonalReplaced(const json::Value& fields, const std::string& by)
{
    json::Value shown = fields;
    std::vector<std::string> path;
    replacePersonal(shown, path, by);
    return shown;
}

} // namespace hookbench
