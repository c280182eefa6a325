// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/EnvironmentJson.h"

#include "campaign/files/FileProblems.h"
#include "campaign/files/JsonFields.h"
#include "campaign/files/JsonMembers.h"

namespace hookbench {

namespace {

Variable readVariable(JsonFields& variables, const std::string& name, const json::Value& value)
{
    Variable variable;
    variable.name = name;
    if (!value.isObject()) {
        variable.value = variables.text(name);
        return variable;
    }
    JsonFields fields = variables.object(name);
    variable.secret = fields.text("secret");
    variable.hosts = fields.texts("hosts");
    if (variable.secret.empty())
        variables.reportWrongType(name, HOOKBENCH_TEXT("a text or {\"secret\": \"its name\"}"));
    return variable;
}

json::Value variableJson(const Variable& variable)
{
    if (!variable.isSecret())
        return json::Value::string(variable.value);
    std::vector<json::Value> hosts;
    for (const std::string& host : variable.hosts)
        hosts.push_back(json::Value::string(host));
    json::Value secret;
    secret.set("secret", json::Value::string(variable.secret));
    if (!hosts.empty())
        secret.set("hosts", json::Value::array(std::move(hosts)));
    return secret;
}

} // namespace

Environment readEnvironment(const json::Value& file, FileProblems& problems)
{
    JsonFields fields(file, problems);
    Environment environment;
    environment.name = fields.text("name");
    environment.endpoint = fields.text("endpoint");
    JsonFields variables = fields.object("variables");
    for (const auto& [name, value] : variables.value().members())
        environment.variables.push_back(readVariable(variables, name, value));
    environment.unknown = fields.unknown();
    return environment;
}

json::Value toJson(const Environment& environment)
{
    json::Value variables = json::Value::object();
    for (const Variable& variable : environment.variables)
        variables.set(variable.name, variableJson(variable));
    json::Value file;
    file.set("name", json::Value::string(environment.name));
    setIfFilled(file, "endpoint", environment.endpoint);
    file.set("variables", std::move(variables));
    appendUnknown(file, environment.unknown);
    return file;
}

} // namespace hookbench
