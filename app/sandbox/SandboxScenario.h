// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace hookbench {

/// How the sandbox treats a request that is right.
enum class SandboxScenario {
    Ok, ///< "ok": 200 with an id
    Proxied, ///< "proxied": 200 with the notice of a wrong data centre
    RateLimit, ///< "rate-limit": 429
    ServerError, ///< "server-error": 500
    Unavailable, ///< "unavailable": 503
    Slow, ///< "slow": 200, after slowAnswerMs
    HangUp, ///< "hang-up": reads everything and closes without an answer
    Redirect, ///< "redirect": 307 to another host
    Html, ///< "html": 502 with a page of HTML, as a proxy in between would send
    TruncatedJson, ///< "truncated-json": 200, but its JSON breaks off
    GatewayTimeout, ///< "gateway-timeout": 504, as when the answer is lost after everything was done
    OddRequestId, ///< "odd-request-id": 200, but requestId is null and httpStatus tells another status (recorded)
    LegacyError, ///< "legacy-error": 400 in the form of 2016 (recorded)
    Anything, ///< "anything": 200 to every request at every path, right or not, for services other than Qualtrics
};

/// Longer than the five seconds that Qualtrics gives itself for a call (from a third party's notes).
constexpr int slowAnswerMs = 6'000;

QStringList sandboxScenarioNames();
std::optional<SandboxScenario> sandboxScenarioOf(const QString& name);
QString nameOf(SandboxScenario scenario);

} // namespace hookbench
