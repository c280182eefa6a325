// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TokenAnswer.h"

#include "campaign/RenderedRequest.h"
#include "campaign/request/CredentialHeaders.h"
#include "delivery/Explanation.h"
#include "json/Reader.h"
#include "json/Value.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace hookbench {

namespace {

std::optional<json::Value> contentOf(const Attempt& exchange)
{
    const QByteArray& body = exchange.replyBody;
    auto content = json::readValue({body.constData(), static_cast<std::size_t>(body.size())});
    return content ? std::optional(std::move(*content)) : std::nullopt;
}

/// The member that a path with dots leads to; nullptr if there is none. A name with a dot in it is found too.
const json::Value* memberAt(const json::Value& object, std::string_view path)
{
    if (path.empty())
        return nullptr;
    if (const json::Value* whole = object.find(path))
        return whole;
    for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.', dot + 1)) {
        const json::Value* inner = object.find(path.substr(0, dot));
        if (const json::Value* found = inner ? memberAt(*inner, path.substr(dot + 1)) : nullptr)
            return found;
    }
    return nullptr;
}

QString textOf(const json::Value* value)
{
    return value ? QString::fromStdString(value->text()) : QString();
}

/// "invalid_client: The secret is wrong" (RFC 6749, 5.2).
QString complaintIn(const std::optional<json::Value>& content)
{
    if (!content)
        return {};
    QStringList parts{textOf(content->find("error")), textOf(content->find("error_description"))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

QString refusal(const Attempt& exchange, const std::optional<json::Value>& content)
{
    if (exchange.outcome != DeliveryOutcome::Answered || exchange.failure != DeliveryFailure::None) {
        const Explanation explanation = explain(exchange);
        return explanation.cause.isEmpty() ? explanation.headline : explanation.headline + u". " + explanation.cause;
    }
    const QString complaint = complaintIn(content);
    if (!complaint.isEmpty())
        return TokenAnswer::tr("%1 answered %2: %3").arg(placeOf(exchange), statusLine(exchange), complaint);
    return TokenAnswer::tr("%1 answered %2.").arg(placeOf(exchange), statusLine(exchange));
}

std::chrono::seconds lifetimeOf(const RenderedTokenRequest& request, const json::Value& content)
{
    bool isNumber = false;
    const double told = textOf(memberAt(content, request.expiryField)).toDouble(&isNumber);
    constexpr double most = 1e9;
    if (isNumber)
        return std::chrono::seconds(static_cast<long long>(qBound(0.0, told, most)));
    return std::chrono::seconds(request.lifetimeSeconds);
}

/// Beside the access token, wherever the webhook says that this is, else at the top.
QString refreshTokenIn(const RenderedTokenRequest& request, const json::Value& content)
{
    constexpr const char* name = "refresh_token";
    const std::size_t dot = request.tokenField.rfind('.');
    const std::string beside = dot == std::string::npos ? name : request.tokenField.substr(0, dot + 1) + name;
    const json::Value* found = memberAt(content, beside);
    if (!found)
        found = content.find(name);
    return found && found->isString() ? textOf(found) : QString();
}

/// Members that the RFC and the services in use have for people; whatever else is long and without blanks may be a
/// token, whatever its name.
bool isForPeople(const QString& key)
{
    static const QStringList known{QStringLiteral("token_type"), QStringLiteral("scope"), QStringLiteral("scopes"),
        QStringLiteral("expires_in"), QStringLiteral("expires_at"), QStringLiteral("issued_at"),
        QStringLiteral("error"), QStringLiteral("error_description"), QStringLiteral("error_uri"),
        QStringLiteral("message"), QStringLiteral("status"), QStringLiteral("requestid"),
        QStringLiteral("instance_url")};
    return known.contains(key);
}

bool isOpaqueText(const QString& text)
{
    constexpr qsizetype least = 8;
    return text.size() >= least && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

void collectTokens(const json::Value& value, const QString& key, bool isToken, QStringList& found)
{
    if (value.isString()) {
        const std::string text = value.text();
        if (const auto inner = json::readValue(text); inner && !inner->members().empty())
            collectTokens(*inner, key, isToken, found); // JSON in a text
        else if (isToken || (!isForPeople(key) && isOpaqueText(QString::fromStdString(text))))
            found.append(QString::fromStdString(text));
    }
    for (const json::Value& item : value.items())
        collectTokens(item, key, isToken, found);
    for (const auto& [name, member] : value.members()) {
        const QString lower = QString::fromStdString(name).toLower();
        collectTokens(member, lower, isToken || (lower.contains(u"token") && lower != u"token_type"), found);
    }
}

/// In a form, XML or a page: words of letters and digits as nobody writes them.
QStringList opaqueWords(const QByteArray& body)
{
    static const QRegularExpression word(
        QStringLiteral("(?=[A-Za-z._~+/%-]*[0-9])(?=[0-9._~+/%-]*[A-Za-z])[A-Za-z0-9._~+/%-]{10,}"));
    constexpr qsizetype most = 500; // a page has more only to make work
    QStringList found;
    for (auto matches = word.globalMatch(QString::fromUtf8(body)); matches.hasNext() && found.size() < most;)
        found.append(matches.next().captured());
    return found;
}

QString withoutParameters(const QString& address)
{
    const qsizetype end = address.indexOf(QRegularExpression(QStringLiteral("[?#]")));
    return end < 0 ? address : address.left(end + 1) + QString::fromUtf8(SecretText::mask);
}

} // namespace

Result<TokenAnswer, QString> TokenAnswer::read(const RenderedTokenRequest& request, const Attempt& exchange)
{
    const std::optional<json::Value> content = contentOf(exchange);
    const bool isWhole = exchange.outcome == DeliveryOutcome::Answered && exchange.failure == DeliveryFailure::None;
    if (!isWhole || exchange.status / 100 != 2)
        return Unexpected(refusal(exchange, content));
    if (!content)
        return Unexpected(tr("%1 answered %2, but with no JSON.").arg(placeOf(exchange), statusLine(exchange)));
    TokenAnswer answer;
    answer.token = textOf(memberAt(*content, request.tokenField));
    if (answer.token.isEmpty())
        return Unexpected(complaintIn(content).isEmpty()
                ? tr("The answer of %1 has no field “%2” with a token in it.")
                      .arg(placeOf(exchange), QString::fromStdString(request.tokenField))
                : refusal(exchange, content));
    answer.refreshToken = refreshTokenIn(request, *content);
    answer.lifetime = lifetimeOf(request, *content);
    return answer;
}

QStringList TokenAnswer::secretsIn(const RenderedTokenRequest& request, const Attempt& exchange)
{
    QStringList found;
    if (const std::optional<json::Value> content = contentOf(exchange)) {
        found.append(textOf(memberAt(*content, request.tokenField)));
        collectTokens(*content, {}, false, found);
    } else {
        found += opaqueWords(exchange.replyBody);
    }
    found.removeAll(QString());
    return found;
}

void TokenAnswer::hideParts(Attempt& exchange)
{
    for (WireHeader& header : exchange.replyHeaders) {
        if (isCredentialName(header.name.toStdString()))
            header.value = QByteArray(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));
        else if (header.name.compare("location", Qt::CaseInsensitive) == 0)
            header.value = withoutParameters(QString::fromUtf8(header.value)).toUtf8();
    }
    exchange.redirectTarget = withoutParameters(exchange.redirectTarget);
}

bool TokenAnswer::isOpaque(const Attempt& exchange)
{
    return exchange.status / 100 == 2 && !exchange.replyBody.isEmpty()
        && (exchange.failure != DeliveryFailure::None || !contentOf(exchange));
}

} // namespace hookbench
