// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OriginsJson.h"

#include "json/Value.h"

namespace hookbench {

namespace {

json::Value rangeJson(const ByteRange& range)
{
    return json::Value::array({json::Value::integer(static_cast<long long>(range.begin)),
        json::Value::integer(static_cast<long long>(range.end))});
}

} // namespace

std::string originsJson(std::string_view payload, std::span<const liquid::Origin> origins)
{
    std::string text = "{\"payload\": ";
    json::appendQuoted(text, payload);
    text += ", \"origins\": [";
    const char* separator = "\n";
    for (const liquid::Origin& origin : origins) {
        text += separator;
        text += json::toCompactText(json::Value::object({
            {"payload", rangeJson(origin.output)},
            {"body", rangeJson(origin.source)},
            {"filledIn", json::Value::boolean(origin.isFilledIn)},
        }));
        separator = ",\n";
    }
    return text + "\n]}\n";
}

} // namespace hookbench
