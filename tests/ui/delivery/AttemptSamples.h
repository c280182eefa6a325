// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

namespace hookbench::test {

/// An answered send to Qualtrics' address, its token masked.
inline Attempt answered(int status, const QByteArray& replyBody)
{
    Attempt attempt;
    attempt.startedAt = QDateTime(QDate(2026, 11, 23), QTime(18, 0), Qt::UTC);
    attempt.campaign = QStringLiteral("Survey");
    attempt.webhook = QStringLiteral("Qualtrics");
    attempt.profile = QStringLiteral("Ada Lovelace");
    attempt.environment = QStringLiteral("Sandbox");
    attempt.method = "POST";
    attempt.url = QStringLiteral("http://127.0.0.1:41234/API/v3/distributions");
    attempt.requestHeaders = {{"Host", "127.0.0.1:41234"}, {"X-API-TOKEN", "••••••••"}};
    attempt.requestBody = R"({"n":1.10})";
    attempt.outcome = DeliveryOutcome::Answered;
    attempt.status = status;
    attempt.replyHeaders = {{"Content-Type", "application/json"}, {"Server", "test"}};
    attempt.replyBody = replyBody;
    attempt.timings.connectingMs = 1;
    attempt.timings.requestSentMs = 3;
    attempt.timings.firstByteMs = 30;
    attempt.timings.totalMs = 34;
    return attempt;
}

/// Nobody listened.
inline Attempt refused()
{
    Attempt attempt = answered(0, {});
    attempt.outcome = DeliveryOutcome::NotSent;
    attempt.failure = DeliveryFailure::ConnectionRefused;
    attempt.replyHeaders.clear();
    attempt.timings = {};
    attempt.timings.connectingMs = 1;
    attempt.timings.totalMs = 2;
    return attempt;
}

} // namespace hookbench::test
