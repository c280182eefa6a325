// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SentAttempts.h"

#include "delivery/WireRequest.h"
#include "sandbox/ReceivedRequest.h"

#include <algorithm>

namespace hookbench {

namespace {

/// Both are this computer's clock, but read at different moments and to the millisecond.
constexpr qint64 slackMs = 1000;

bool isOfItsTime(const SandboxExchange& exchange, const Attempt& attempt)
{
    const qint64 after = attempt.startedAt.msecsTo(exchange.receivedAt);
    return after >= -slackMs && after <= attempt.timings.totalMs + slackMs;
}

QByteArray valueOf(const QList<WireHeader>& headers, const char* name)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [name](const WireHeader& header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->value;
}

/// How much they look alike; 0 for not at all. A mask in the attempt costs a little, no more: the rest decides.
int likeness(const SandboxExchange& exchange, const Attempt& attempt)
{
    if (attempt.outcome == DeliveryOutcome::NotSent || !isOfItsTime(exchange, attempt))
        return 0;
    const ReceivedRequest request = ReceivedRequest::of(exchange.requestBytes);
    const bool isTarget = request.method == attempt.method && request.target == requestTarget(QUrl(attempt.url));
    const bool isBody = !attempt.requestBody.isEmpty() && request.body == attempt.requestBody;
    if (!isTarget && !isBody)
        return 0;
    const auto isHeader = [&](const char* name) {
        return valueOf(request.headers, name) == valueOf(attempt.requestHeaders, name);
    };
    return (isTarget ? 8 : 0) + (isBody ? 4 : 0) + (isHeader("Host") ? 2 : 0) + (isHeader("User-Agent") ? 1 : 0);
}

bool isSameExchange(const SandboxExchange& one, const SandboxExchange& other)
{
    return one.receivedAt == other.receivedAt && one.requestBytes == other.requestBytes;
}

} // namespace

void SentAttempts::add(const Attempt& attempt)
{
    for (const Attempt& before : attempt.before) {
        if (before.kind == AttemptKind::TokenRequest)
            m_attempts.push_back(before);
    }
    m_attempts.push_back(attempt);
    m_attempts.back().before.clear();
    m_attempts.back().replyBody.clear(); // may be large, and is not asked for
    while (m_attempts.size() > kept)
        m_attempts.pop_front();
}

const Attempt* SentAttempts::senderOf(const SandboxExchange& exchange, const QList<SandboxExchange>& received) const
{
    const Attempt* best = nullptr;
    int bestLikeness = 0;
    for (const Attempt& attempt : m_attempts) {
        const int own = likeness(exchange, attempt);
        const bool isAnothers = own > 0 && std::any_of(received.begin(), received.end(), [&](const auto& other) {
            return !isSameExchange(other, exchange) && likeness(other, attempt) > own;
        });
        if (own > bestLikeness && !isAnothers) {
            best = &attempt;
            bestLikeness = own;
        }
    }
    return best;
}

} // namespace hookbench
