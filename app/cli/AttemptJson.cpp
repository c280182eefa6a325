// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AttemptJson.h"

#include "clevertap/SenderView.h"
#include "cli/BytesToJson.h"
#include "delivery/PeerText.h"
#include "providers/LookUp.h"
#include "providers/Providers.h"

namespace hookbench {

namespace {

using json::Value;

Value text(const QString& string)
{
    return Value::string(string.toStdString());
}

const char* outcomeName(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::NotSent:
        return "notSent";
    case DeliveryOutcome::SentNoAnswer:
        return "sentNoAnswer";
    case DeliveryOutcome::Answered:
        break;
    }
    return "answered";
}

Value failureName(DeliveryFailure failure)
{
    switch (failure) {
    case DeliveryFailure::None:
        return {};
    case DeliveryFailure::Blocked:
        return Value::string("blocked");
    case DeliveryFailure::Cancelled:
        return Value::string("cancelled");
    case DeliveryFailure::HostNotFound:
        return Value::string("hostNotFound");
    case DeliveryFailure::ConnectionRefused:
        return Value::string("connectionRefused");
    case DeliveryFailure::ConnectionLost:
        return Value::string("connectionLost");
    case DeliveryFailure::TimedOut:
        return Value::string("timedOut");
    case DeliveryFailure::Tls:
        return Value::string("tls");
    case DeliveryFailure::ReplyTooLarge:
        return Value::string("replyTooLarge");
    case DeliveryFailure::NoToken:
        return Value::string("noToken");
    case DeliveryFailure::Unfinished:
        return Value::string("unfinished");
    case DeliveryFailure::Proxy:
        return Value::string("proxy");
    case DeliveryFailure::Other:
        break;
    }
    return Value::string("other");
}

Value headersJson(const QList<WireHeader>& headers)
{
    Value list = Value::array();
    for (const WireHeader& header : headers)
        list.items().push_back(
            Value::object({{"name", bytesToJson(header.name)}, {"value", bytesToJson(header.value)}}));
    return list;
}

Value requestJson(const Attempt& attempt)
{
    return Value::object({
        {"method", bytesToJson(attempt.method)},
        {"url", text(attempt.url)},
        {"headers", headersJson(attempt.requestHeaders)},
        {"body", bytesToJson(attempt.requestBody)},
    });
}

Value replyJson(const Attempt& attempt)
{
    if (attempt.outcome != DeliveryOutcome::Answered)
        return {};
    return Value::object({
        {"reason", bytesToJson(attempt.reasonPhrase)},
        {"redirectTarget", text(attempt.redirectTarget)},
        {"headers", headersJson(attempt.replyHeaders)},
        {"body", bytesToJson(attempt.replyBody)},
        {"truncated", Value::boolean(attempt.replyTruncated)},
    });
}

Value timingsJson(const DeliveryTimings& timings)
{
    const auto milliseconds = [](std::optional<qint64> value) { return value ? Value::integer(*value) : Value(); };
    return Value::object({
        {"connectingMs", milliseconds(timings.connectingMs)},
        {"encryptedMs", milliseconds(timings.encryptedMs)},
        {"requestSentMs", milliseconds(timings.requestSentMs)},
        {"firstByteMs", milliseconds(timings.firstByteMs)},
        {"totalMs", Value::integer(timings.totalMs)},
    });
}

const char* kindName(AttemptKind kind)
{
    switch (kind) {
    case AttemptKind::KeyCheck:
        return "keyCheck";
    case AttemptKind::TokenRequest:
        return "tokenRequest";
    case AttemptKind::LookUp:
        return "lookUp";
    case AttemptKind::Test:
        break;
    }
    return "test";
}

Value peerJson(const PeerFacts& peer)
{
    if (peer.isEmpty())
        return {};
    const bool isKnown = !peer.address.isEmpty();
    return Value::object(
        {{"address", isKnown ? text(peer.address) : Value()}, {"port", isKnown ? Value::integer(peer.port) : Value()},
            {"isProxy", Value::boolean(peer.isProxy)}, {"notKnown", isKnown ? Value() : text(peerText(peer))}});
}

const char* faultName(TlsFault fault)
{
    switch (fault) {
    case TlsFault::Expired:
        return "expired";
    case TlsFault::NotYetValid:
        return "notYetValid";
    case TlsFault::SelfSigned:
        return "selfSigned";
    case TlsFault::UnknownAuthority:
        return "unknownAuthority";
    case TlsFault::WrongHost:
        return "wrongHost";
    case TlsFault::Revoked:
        return "revoked";
    case TlsFault::Other:
        break;
    }
    return "other";
}

Value tlsJson(const TlsFacts& tls)
{
    if (tls.isEmpty())
        return {};
    Value chain = Value::array();
    for (const TlsCertificate& certificate : tls.chain) {
        Value hosts = Value::array();
        for (const QString& host : certificate.hosts)
            hosts.items().push_back(text(host));
        chain.items().push_back(
            Value::object({{"subject", text(certificate.subject)}, {"issuer", text(certificate.issuer)},
                {"hosts", std::move(hosts)}, {"validFrom", text(certificate.validFrom.toString(Qt::ISODate))},
                {"validUntil", text(certificate.validUntil.toString(Qt::ISODate))}}));
    }
    Value faults = Value::array();
    for (const TlsFault fault : tls.faults)
        faults.items().push_back(Value::string(faultName(fault)));
    return Value::object({{"protocol", text(tls.protocol)}, {"cipher", text(tls.cipher)}, {"chain", std::move(chain)},
        {"faults", std::move(faults)}});
}

/// What CleverTap would do with the answer; null where nothing went out.
Value senderJson(const Attempt& attempt)
{
    if (!clevertap::hasSenderView(attempt))
        return {};
    const clevertap::SenderView view = clevertap::senderView(attempt);
    using Verdict = clevertap::SenderView::Verdict;
    Value points = Value::array();
    for (const clevertap::SenderPoint& point : view.points)
        points.items().push_back(Value::object({{"topic", text(point.topic)}, {"says", text(point.says)},
            {"documented", Value::boolean(point.isDocumented)}}));
    return Value::object({
        {"verdict",
            Value::string(view.verdict == Verdict::Success ? "success"
                    : view.verdict == Verdict::Unclear     ? "unclear"
                                                           : "failure")},
        {"headline", text(view.headline)},
        {"mayArriveTwice", Value::boolean(view.mayArriveTwice)},
        {"points", std::move(points)},
    });
}

Value attemptValue(const Attempt& attempt);

Value beforeJson(const Attempt& attempt)
{
    Value list = Value::array();
    for (const Attempt& before : attempt.before)
        list.items().push_back(attemptValue(before));
    return list;
}

Value attemptValue(const Attempt& attempt)
{
    const bool isKeyCheck = attempt.kind == AttemptKind::KeyCheck;
    const KeyFinding finding = isKeyCheck ? explainKeyCheck(attempt) : KeyFinding{};
    const Explanation explanation = isKeyCheck ? finding.explanation : explainAttempt(attempt);
    Value result = Value::object({
        {"kind", Value::string(kindName(attempt.kind))},
        {"startedAt", text(attempt.startedAt.toString(Qt::ISODateWithMs))},
        {"campaign", text(attempt.campaign)},
        {"environment", text(attempt.environment)},
        {"profile", text(attempt.profile)},
        {"event", text(attempt.event)},
        {"outcome", Value::string(outcomeName(attempt.outcome))},
        {"failure", failureName(attempt.failure)},
        {"failureDetail", text(attempt.failureDetail)},
        {"status", attempt.status ? Value::integer(attempt.status) : Value()},
        {"headline", text(explanation.headline)},
        {"cause", text(explanation.cause)},
        {"action", text(explanation.action)},
        {"requestId", text(explanation.requestId)},
        {"timings", timingsJson(attempt.timings)},
        {"peer", peerJson(attempt.peer)},
        {"tls", tlsJson(attempt.tls)},
        {"before", beforeJson(attempt)},
        {"cleverTap", senderJson(attempt)},
        {"request", requestJson(attempt)},
        {"reply", replyJson(attempt)},
    });
    if (isKeyCheck) {
        result.set("verdict", Value::string(nameOf(finding.verdict)));
        result.set("betterHost", text(finding.betterHost));
    }
    if (attempt.kind == AttemptKind::LookUp)
        result.set("verdict", Value::string(nameOf(explainLookUp(attempt).verdict)));
    return result;
}

} // namespace

std::string attemptJson(const Attempt& attempt)
{
    return json::toText(attemptValue(attempt));
}

} // namespace hookbench
