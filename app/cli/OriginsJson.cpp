// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OriginsJson.h"

#include "json/Value.h"

#include <algorithm>

namespace hookbench {

namespace {

json::Value rangeJson(const ByteRange& range)
{
    return json::Value::array({json::Value::integer(static_cast<long long>(range.begin)),
        json::Value::integer(static_cast<long long>(range.end))});
}

json::Value stepsJson(const liquid::OriginChain& chain, std::string_view body)
{
    json::Value steps = json::Value::array();
    for (const liquid::ChainStep& step : chain.steps) {
        const std::string_view text = body.substr(step.source.begin, step.source.size());
        steps.items().push_back(json::Value::object({
            {"body", rangeJson(step.source)},
            {"text", json::Value::string(std::string(text))},
            {"value", json::Value::string(step.text)},
        }));
    }
    return steps;
}

/// The data that a chain read, in the order in which the body names it.
json::Value fieldsJson(const liquid::OriginChain& chain, const std::vector<liquid::DataPath>& paths)
{
    json::Value fields = json::Value::array();
    for (const liquid::DataPath& path : paths) {
        const bool isRead = std::ranges::any_of(chain.steps, [&](const liquid::ChainStep& step) {
            return step.source.begin <= path.range.begin && path.range.end <= step.source.end;
        });
        if (isRead)
            fields.items().push_back(json::Value::string(path.text()));
    }
    return fields;
}

} // namespace

std::string originsJson(const liquid::Outcome& outcome, const liquid::Program& program)
{
    std::string text = "{\"payload\": ";
    json::appendQuoted(text, outcome.output);
    text += ", \"origins\": [";
    const std::vector<liquid::DataPath> paths = program.dataPaths();
    auto chain = outcome.chains.begin();
    const char* separator = "\n";
    for (const liquid::Origin& origin : outcome.origins) {
        json::Value line = json::Value::object({
            {"payload", rangeJson(origin.output)},
            {"body", rangeJson(origin.source)},
            {"filledIn", json::Value::boolean(origin.isFilledIn)},
        });
        while (chain != outcome.chains.end() && chain->output.begin < origin.output.begin)
            ++chain;
        if (chain != outcome.chains.end() && chain->output == origin.output && chain->source == origin.source) {
            line.set("steps", stepsJson(*chain, program.source()));
            line.set("fields", fieldsJson(*chain, paths));
        }
        text += separator;
        text += json::toCompactText(line);
        separator = ",\n";
    }
    return text + "\n]}\n";
}

} // namespace hookbench
