// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxTokens.h"

#include "sandbox/Sandbox.h"
#include "json/Value.h"

#include <QHash>

namespace hookbench {

namespace {

using Form = QHash<QByteArray, QByteArray>;

QByteArray unescaped(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

Form formOf(const QByteArray& body)
{
    Form form;
    for (const QByteArray& pair : body.split('&')) {
        const qsizetype sign = pair.indexOf('=');
        if (sign > 0)
            form.insert(unescaped(pair.left(sign)), unescaped(pair.mid(sign + 1)));
    }
    return form;
}

SandboxAnswer jsonAnswer(int status, const json::Value& content)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.body = QByteArray::fromStdString(json::toCompactText(content));
    return answer;
}

SandboxAnswer refusal(int status, const char* error, const char* description)
{
    return jsonAnswer(status,
        json::Value::object(
            {{"error", json::Value::string(error)}, {"error_description", json::Value::string(description)}}));
}

/// In the header or in the body; empty where the client shows none.
QByteArray clientSecret(const SandboxRequest& request, const Form& form)
{
    const QByteArray scheme = "basic ";
    if (!request.authorization.toLower().startsWith(scheme))
        return form.value("client_secret");
    const QByteArray both = QByteArray::fromBase64(request.authorization.mid(scheme.size()).trimmed());
    return both.mid(both.indexOf(':') + 1);
}

} // namespace

bool isTokenRequest(const SandboxRequest& request)
{
    return request.path == "/oauth2/token";
}

QByteArray sandboxAccessToken()
{
    return "hookbench-sandbox-access-token";
}

SandboxAnswer tokenAnswer(const SandboxRequest& request)
{
    const bool isForm =
        request.contentType.split(';').first().trimmed().toLower() == "application/x-www-form-urlencoded";
    if (request.method != "POST" || !isForm)
        return refusal(400, "invalid_request", "A token is asked for with a POST of a form.");
    const Form form = formOf(request.body);
    const QByteArray grant = form.value("grant_type");
    if (grant != "client_credentials" && grant != "password")
        return refusal(400, "unsupported_grant_type", "The sandbox knows client_credentials and password.");
    if (clientSecret(request, form) != Sandbox::token())
        return refusal(401, "invalid_client", "The sandbox takes its own token as client secret, and no other.");
    if (grant == "password" && (form.value("username").isEmpty() || form.value("password") != Sandbox::token()))
        return refusal(400, "invalid_grant", "The sandbox takes any user, with its own token as password.");
    json::Value content = json::Value::object({
        {"access_token", json::Value::string(sandboxAccessToken().toStdString())},
        {"token_type", json::Value::string("Bearer")},
        {"expires_in", json::Value::integer(3600)},
    });
    if (form.contains("scope"))
        content.set("scope", json::Value::string(form.value("scope").toStdString()));
    return jsonAnswer(200, content);
}

} // namespace hookbench
