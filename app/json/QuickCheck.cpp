// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/QuickCheck.h"

#include "json/ScanRun.h"

#include <simdjson.h>

#include <algorithm>
#include <string>
#include <vector>

namespace hookbench::json {

namespace {

using Element = simdjson::dom::element;
using Keys = std::vector<std::string_view>;

/// Nothing, as an error, for what the parser does not take. Valid until the next call in this thread.
simdjson::simdjson_result<Element> parsed(std::string_view text)
{
    static thread_local std::string padded;
    static thread_local simdjson::dom::parser parser;
    padded.assign(text);
    padded.append(simdjson::SIMDJSON_PADDING, '\0');
    if (parser.max_depth() != ScanRun::deepest && parser.allocate(text.size(), ScanRun::deepest) != simdjson::SUCCESS)
        return simdjson::MEMALLOC;
    return parser.parse(padded.data(), text.size(), false);
}

bool areDistinct(Keys& keys)
{
    constexpr std::size_t few = 16; // pairs are then compared faster than sorted
    if (keys.size() > few) {
        std::sort(keys.begin(), keys.end());
        return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
    }
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        if (std::find(key + 1, keys.end(), *key) != keys.end())
            return false;
    }
    return true;
}

/// `keys` is room to work in. As deep as the text is nested, which has a limit.
bool hasDistinctKeys(const Element& element, Keys& keys)
{
    if (element.is_array()) {
        const simdjson::dom::array array = element.get_array().value_unsafe();
        for (const Element item : array) {
            if (!hasDistinctKeys(item, keys))
                return false;
        }
    } else if (element.is_object()) {
        const simdjson::dom::object object = element.get_object().value_unsafe();
        keys.clear();
        for (const auto& member : object)
            keys.push_back(member.key);
        if (!areDistinct(keys))
            return false;
        for (const auto& member : object) {
            if (!hasDistinctKeys(member.value, keys))
                return false;
        }
    }
    return true;
}

} // namespace

QuickLook quickLook(std::string_view text)
{
    Element root;
    if (parsed(text).get(root) != simdjson::SUCCESS)
        return {};
    Keys keys;
    return {true, hasDistinctKeys(root, keys)};
}

bool isQuicklyValid(std::string_view text)
{
    return parsed(text).error() == simdjson::SUCCESS;
}

} // namespace hookbench::json
