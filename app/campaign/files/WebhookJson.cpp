// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/WebhookJson.h"

#include "campaign/files/AuthenticationJson.h"
#include "campaign/files/JsonFields.h"
#include "campaign/files/JsonMembers.h"

namespace hookbench {

Webhook readWebhook(const json::Value& file, FileProblems& problems)
{
    JsonFields fields(file, problems);
    Webhook webhook;
    webhook.name = fields.text("name");
    webhook.method = fields.text("method", webhook.method);
    webhook.url = fields.text("url");
    webhook.timeoutMs = fields.integer("timeoutMs", webhook.timeoutMs);
    webhook.keyCheckUrl = fields.text("keyCheckUrl");
    for (JsonFields& row : fields.objects("headers"))
        webhook.headers.push_back({row.text("name"), row.text("value"), row.flag("enabled", true)});
    webhook.authentication = readAuthentication(fields);
    webhook.connection = readConnection(fields);
    webhook.unknown = fields.unknown();
    return webhook;
}

json::Value toJson(const Webhook& webhook)
{
    std::vector<json::Value> headers;
    for (const Header& header : webhook.headers) {
        json::Value row;
        row.set("name", json::Value::string(header.name));
        row.set("value", json::Value::string(header.value));
        if (!header.enabled)
            row.set("enabled", json::Value::boolean(false));
        headers.push_back(std::move(row));
    }
    json::Value file;
    file.set("name", json::Value::string(webhook.name));
    file.set("method", json::Value::string(webhook.method));
    file.set("url", json::Value::string(webhook.url));
    file.set("timeoutMs", json::Value::integer(webhook.timeoutMs));
    file.set("headers", json::Value::array(std::move(headers)));
    if (!webhook.keyCheckUrl.empty())
        file.set("keyCheckUrl", json::Value::string(webhook.keyCheckUrl));
    if (json::Value authentication = toJson(webhook.authentication); !authentication.isNull())
        file.set("authentication", std::move(authentication));
    if (json::Value connection = toJson(webhook.connection); !connection.isNull())
        file.set("connection", std::move(connection));
    appendUnknown(file, webhook.unknown);
    return file;
}

} // namespace hookbench
