// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleScope.h"

#include "json/Reader.h"
#include "json/Scanner.h"

#include <algorithm>

namespace hookbench {

namespace {

Diagnostic problem(const char* code, const char* message, ByteRange range, std::vector<std::string> arguments = {})
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.messageText = message;
    diagnostic.arguments = std::move(arguments);
    diagnostic.place = {Part::File, -1, range};
    return diagnostic;
}

/// Where the given member of the outermost object has its name.
ByteRange keyRange(const std::string& text, std::size_t memberNumber)
{
    for (const json::Token& token : json::scan(text).tokens) {
        if (token.kind == json::TokenKind::Key && token.depth == 1 && memberNumber-- == 0)
            return token.range;
    }
    return {};
}

std::string rootNames(const SampleData& data)
{
    std::string names;
    for (const std::string& name : data.roots())
        names += (names.empty() ? "" : ", ") + name;
    return names;
}

std::optional<Diagnostic> firstProblem(const SampleData& data, const std::string& text, const json::Value& scope)
{
    if (!scope.isObject())
        return problem("sample.no-object", HOOKBENCH_TEXT("Here belongs an object: { … }."), {0, text.size()});
    for (std::size_t number = 0; number < scope.members().size(); ++number) {
        const auto& [name, value] = scope.members()[number];
        if (!data.canHold(name)) {
            return problem("sample.unknown-root",
                HOOKBENCH_TEXT("“%1” has no place here: fields go into one of these: %2."), keyRange(text, number),
                {name, rootNames(data)});
        }
        if (!value.isObject()) {
            return problem(
                "sample.no-object", HOOKBENCH_TEXT("%1 has to be an object: { … }."), keyRange(text, number), {name});
        }
    }
    return std::nullopt;
}

} // namespace

std::string scopeText(const SampleData& data)
{
    json::Value scope = json::Value::object();
    for (const std::string& name : data.roots())
        scope.set(name, *data.root(name));
    return json::toText(scope);
}

Result<SampleData, Diagnostic> withScopeText(const SampleData& data, const std::string& text)
{
    auto scope = json::readValue(text);
    if (!scope)
        return Unexpected<Diagnostic>(scope.error());
    if (const auto found = firstProblem(data, text, *scope))
        return Unexpected<Diagnostic>(*found);
    std::vector<Sample> samples = data.samples();
    for (Sample& sample : samples) {
        const bool isEvent = sample.kind == SampleKind::Event;
        const json::Value* fields = scope->find(isEvent ? SampleData::eventRoot : SampleData::profileRoot);
        sample.fields = fields ? *fields : json::Value();
        if (!isEvent)
            continue;
        for (const char* name : {SampleData::externalTriggerRoot, SampleData::linkedRoot}) {
            if (const json::Value* other = scope->find(name))
                sample.unknown.set(name, *other);
            else
                sample.unknown.remove(name);
        }
    }
    return SampleData(std::move(samples));
}

} // namespace hookbench
