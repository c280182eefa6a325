// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/AuthenticationJson.h"

#include "campaign/files/JsonFields.h"
#include "campaign/files/JsonMembers.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

// In the order of the enumerators.
const std::vector<std::string_view> types{"none", "basic", "apiKey", "oauth2"};
const std::vector<std::string_view> grants{"clientCredentials", "password"};
const std::vector<std::string_view> clientPlaces{"basicHeader", "body"};

template <typename Enum> json::Value nameOf(const std::vector<std::string_view>& names, Enum value)
{
    return json::Value::string(std::string(names[static_cast<std::size_t>(value)]));
}

template <typename Record> struct TextMember {
    const char* name;
    std::string Record::*text;
};

constexpr std::array authenticationTexts{
    TextMember<Authentication>{"user", &Authentication::user},
    TextMember<Authentication>{"password", &Authentication::password},
    TextMember<Authentication>{"header", &Authentication::header},
    TextMember<Authentication>{"value", &Authentication::value},
    TextMember<Authentication>{"prefix", &Authentication::prefix},
    TextMember<Authentication>{"tokenUrl", &Authentication::tokenUrl},
    TextMember<Authentication>{"clientId", &Authentication::clientId},
    TextMember<Authentication>{"clientSecret", &Authentication::clientSecret},
    TextMember<Authentication>{"scope", &Authentication::scope},
    TextMember<Authentication>{"tokenField", &Authentication::tokenField},
    TextMember<Authentication>{"expiryField", &Authentication::expiryField},
};

constexpr std::array connectionTexts{
    TextMember<ConnectionOptions>{"proxy", &ConnectionOptions::proxy},
    TextMember<ConnectionOptions>{"proxyUser", &ConnectionOptions::proxyUser},
    TextMember<ConnectionOptions>{"proxyPassword", &ConnectionOptions::proxyPassword},
    TextMember<ConnectionOptions>{"caFile", &ConnectionOptions::caFile},
    TextMember<ConnectionOptions>{"certificateFile", &ConnectionOptions::certificateFile},
    TextMember<ConnectionOptions>{"keyFile", &ConnectionOptions::keyFile},
    TextMember<ConnectionOptions>{"keyPassphrase", &ConnectionOptions::keyPassphrase},
};

/// A text that differs from its usual value, an empty one included.
template <typename Record, typename Members>
void setUnusual(json::Value& file, const Record& record, const Members& members)
{
    const Record usual;
    for (const auto& member : members) {
        if (record.*member.text != usual.*member.text)
            file.set(member.name, json::Value::string(record.*member.text));
    }
}

json::Value parametersJson(const std::vector<Authentication::Parameter>& parameters)
{
    json::Value list = json::Value::array();
    for (const auto& [name, value] : parameters)
        list.items().push_back(
            json::Value::object({{"name", json::Value::string(name)}, {"value", json::Value::string(value)}}));
    return list;
}

} // namespace

Authentication readAuthentication(JsonFields& webhook)
{
    Authentication authentication;
    if (!webhook.value().find("authentication"))
        return authentication;
    JsonFields fields = webhook.object("authentication");
    authentication.type = static_cast<Authentication::Type>(fields.choice("type", types, 0));
    for (const auto& member : authenticationTexts)
        authentication.*member.text = fields.text(member.name, authentication.*member.text);
    authentication.grant = static_cast<Authentication::Grant>(fields.choice("grant", grants, 0));
    authentication.clientPlace =
        static_cast<Authentication::ClientPlace>(fields.choice("clientAuthentication", clientPlaces, 0));
    for (JsonFields& row : fields.objects("parameters"))
        authentication.parameters.push_back({row.text("name"), row.text("value")});
    authentication.lifetimeSeconds = std::max(0, fields.integer("lifetimeSeconds", 0));
    authentication.unknown = fields.unknown();
    return authentication;
}

json::Value toJson(const Authentication& authentication)
{
    if (authentication == Authentication())
        return {};
    json::Value file = json::Value::object();
    file.set("type", nameOf(types, authentication.type));
    if (authentication.type == Authentication::Type::OAuth)
        file.set("grant", nameOf(grants, authentication.grant));
    setUnusual(file, authentication, authenticationTexts);
    if (authentication.clientPlace != Authentication::ClientPlace::BasicHeader)
        file.set("clientAuthentication", nameOf(clientPlaces, authentication.clientPlace));
    if (!authentication.parameters.empty())
        file.set("parameters", parametersJson(authentication.parameters));
    if (authentication.lifetimeSeconds > 0)
        file.set("lifetimeSeconds", json::Value::integer(authentication.lifetimeSeconds));
    appendUnknown(file, authentication.unknown);
    return file;
}

ConnectionOptions readConnection(JsonFields& webhook)
{
    ConnectionOptions connection;
    if (!webhook.value().find("connection"))
        return connection;
    JsonFields fields = webhook.object("connection");
    for (const auto& member : connectionTexts)
        connection.*member.text = fields.text(member.name);
    connection.silenceMs = std::max(0, fields.integer("silenceMs", 0));
    connection.unknown = fields.unknown();
    return connection;
}

json::Value toJson(const ConnectionOptions& connection)
{
    if (connection == ConnectionOptions())
        return {};
    json::Value file = json::Value::object();
    setUnusual(file, connection, connectionTexts);
    if (connection.silenceMs > 0)
        file.set("silenceMs", json::Value::integer(connection.silenceMs));
    appendUnknown(file, connection.unknown);
    return file;
}

} // namespace hookbench
