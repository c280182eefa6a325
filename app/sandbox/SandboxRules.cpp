// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxRules.h"

#include "delivery/Explanation.h"
#include "qualtrics/DistributionShape.h"
#include "sandbox/Sandbox.h"
#include "sandbox/SandboxTokens.h"
#include "json/Reader.h"
#include "json/Value.h"

#include <QRandomGenerator>
#include <QUuid>

#include <optional>

namespace hookbench {

namespace {

using Refusal = std::optional<SandboxAnswer>;

/// Uploads of up to 5 MB (from a third party's notes).
constexpr qsizetype bodyLimit = 5'000'000;

json::Value meta(int status)
{
    const QString statusLine = QString::number(status) + QStringLiteral(" - ") + statusText(status);
    json::Value meta = json::Value::object();
    meta.set("httpStatus", json::Value::string(statusLine.toStdString()));
    meta.set("requestId", json::Value::string(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()));
    return meta;
}

SandboxAnswer answerOf(int status, const json::Value& content)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.body = QByteArray::fromStdString(json::toCompactText(content));
    return answer;
}

SandboxAnswer success(json::Value result, const char* notice = nullptr)
{
    json::Value about = meta(200);
    if (notice)
        about.set("notice", json::Value::string(notice));
    json::Value content = json::Value::object();
    content.set("result", std::move(result));
    content.set("meta", std::move(about));
    return answerOf(200, content);
}

/// An empty code is left out, as Qualtrics does for an unknown route.
SandboxAnswer failure(int status, const std::string& code, const std::string& message)
{
    json::Value error = json::Value::object();
    error.set("errorMessage", json::Value::string(message));
    if (!code.empty())
        error.set("errorCode", json::Value::string(code));
    json::Value about = meta(status);
    about.set("error", std::move(error));
    json::Value content = json::Value::object();
    content.set("meta", std::move(about));
    return answerOf(status, content);
}

/// A status in the text that differs from the real one, and no id to quote.
SandboxAnswer withOddMeta(json::Value result)
{
    json::Value about = meta(202);
    about.set("requestId", json::Value());
    json::Value content = json::Value::object();
    content.set("meta", std::move(about));
    content.set("result", std::move(result));
    return answerOf(200, content);
}

SandboxAnswer legacyFailure()
{
    return {400, "application/json",
        R"({"meta":{"status":"Error","errorMessage":"Invalid request parameters.","internalErrorCode":"GS_5",)"
        R"("errorId":"sandbox-legacy-error"},"result":null})",
        {}, 0};
}

SandboxAnswer anything()
{
    return {200, "application/json", "{}", {}, 0};
}

bool isDistribution(const SandboxRequest& request)
{
    return request.method == "POST" && request.path == "/API/v3/distributions";
}

bool isWhoami(const SandboxRequest& request)
{
    return request.method == "GET" && request.path == "/API/v3/whoami";
}

Refusal refusalOfToken(const SandboxRequest& request)
{
    const QByteArray bearer = "bearer ";
    const bool isBearer = request.authorization.toLower().startsWith(bearer);
    const QByteArray token =
        request.apiToken.isEmpty() && isBearer ? request.authorization.mid(bearer.size()).trimmed() : request.apiToken;
    if (request.apiToken.isEmpty() && request.authorization.isEmpty())
        return failure(400, "ATP_2", "Expected authorization in headers, but none provided.");
    if (token == Sandbox::tokenWithoutRight())
        return failure(403, "AuthZ_2.0", "The user does not have access to this endpoint.");
    const bool isAccessToken = isBearer && request.apiToken.isEmpty() && token == sandboxAccessToken();
    if (token != Sandbox::token() && !isAccessToken)
        return failure(401, "DCD_7", "Unrecognized X-API-TOKEN.");
    return std::nullopt;
}

Refusal refusalOfForm(const SandboxRequest& request)
{
    const QByteArray mediaType = request.contentType.split(';').first().trimmed().toLower();
    if (mediaType != "application/json")
        return failure(415, "SANDBOX_CONTENT_TYPE", "The Content-Type has to be application/json.");
    if (request.body.isEmpty())
        return failure(411, "SANDBOX_NO_BODY", "The request has no body.");
    if (request.body.size() > bodyLimit)
        return failure(413, "SANDBOX_BODY_SIZE", "The body is longer than 5 MB.");
    return std::nullopt;
}

Refusal refusalOfBody(const SandboxRequest& request)
{
    const auto body = json::readValue({request.body.constData(), static_cast<std::size_t>(request.body.size())});
    if (!body) {
        const std::string place = std::to_string(body.error().place.range.begin);
        return failure(
            400, "SANDBOX_JSON", "The body is not valid JSON, at byte " + place + ": " + body.error().message());
    }
    if (const auto complaint = qualtrics::firstComplaint(*body))
        return failure(400, complaint->errorCode(), complaint->errorMessage());
    return std::nullopt;
}

/// EMD_ and 15 random letters or digits.
std::string distributionId()
{
    constexpr std::string_view characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string id = "EMD_";
    for (int i = 0; i < 15; ++i)
        id += characters[QRandomGenerator::global()->bounded(static_cast<quint32>(characters.size()))];
    return id;
}

json::Value result(const SandboxRequest& request)
{
    json::Value result = json::Value::object();
    const auto set = [&result](
                         const char* key, std::string text) { result.set(key, json::Value::string(std::move(text))); };
    if (isDistribution(request)) {
        set("id", distributionId());
        return result;
    }
    set("brandId", "sandbox");
    set("userId", "UR_000000000000001");
    set("userName", "hookbench#sandbox");
    set("accountType", "UT_SANDBOX");
    set("firstName", "Hookbench");
    set("lastName", "Sandbox");
    set("email", "sandbox@example.com");
    set("datacenter", "sandbox");
    set("language", "en");
    return result;
}

SandboxAnswer playedOut(const SandboxRequest& request, SandboxScenario scenario)
{
    SandboxAnswer answer = success(result(request));
    switch (scenario) {
    case SandboxScenario::Ok:
        break;
    case SandboxScenario::Proxied:
        return success(
            result(request), "Request proxied. For faster response times, use this host instead: fra1.qualtrics.com");
    case SandboxScenario::RateLimit:
        return failure(429, "SANDBOX_RATE_LIMIT", "Too many requests in this minute.");
    case SandboxScenario::ServerError:
        return failure(500, "SANDBOX_SERVER_ERROR", "An internal error occurred.");
    case SandboxScenario::Unavailable:
        return failure(503, "SANDBOX_UNAVAILABLE", "Temporarily unavailable.");
    case SandboxScenario::Slow:
        answer.delayMs = slowAnswerMs;
        break;
    case SandboxScenario::HangUp:
        return {};
    case SandboxScenario::Redirect:
        answer = failure(307, "", "Moved to another host.");
        answer.location = "https://elsewhere.invalid" + request.path;
        break;
    case SandboxScenario::Html:
        return {502, "text/html", "<html><body><h1>Bad Gateway</h1></body></html>", {}, 0};
    case SandboxScenario::TruncatedJson:
        answer.body.chop(answer.body.size() / 2);
        break;
    case SandboxScenario::GatewayTimeout:
        return failure(504, "SANDBOX_TIMEOUT", "The request was taken, but its answer did not come in time.");
    case SandboxScenario::OddRequestId:
        return withOddMeta(result(request));
    case SandboxScenario::LegacyError:
        return legacyFailure();
    case SandboxScenario::Anything:
        return anything();
    }
    return answer;
}

} // namespace

SandboxAnswer sandboxAnswer(const SandboxRequest& request, SandboxScenario scenario)
{
    if (scenario == SandboxScenario::Anything)
        return anything();
    if (isTokenRequest(request))
        return tokenAnswer(request);
    if (!isDistribution(request) && !isWhoami(request))
        return failure(404, "", "The requested resource does not exist.");
    if (const Refusal refusal = refusalOfToken(request))
        return *refusal;
    if (isDistribution(request)) {
        if (const Refusal refusal = refusalOfForm(request))
            return *refusal;
        if (const Refusal refusal = refusalOfBody(request))
            return *refusal;
    }
    return playedOut(request, scenario);
}

std::optional<SandboxAnswer> sandboxRefusalOfToken(const SandboxRequest& request)
{
    return refusalOfToken(request);
}

SandboxAnswer sandboxSuccess(json::Value result)
{
    return success(std::move(result));
}

SandboxAnswer sandboxFailure(int status, const std::string& code, const std::string& message)
{
    return failure(status, code, message);
}

} // namespace hookbench
