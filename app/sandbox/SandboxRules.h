// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/SandboxScenario.h"
#include "json/Value.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>
#include <string>

namespace hookbench {

/// What of a request the rules look at.
struct SandboxRequest {
    QByteArray method;
    QByteArray path; ///< without the query
    QByteArray apiToken; ///< value of X-API-TOKEN
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
};

struct SandboxAnswer {
    int status = 0; ///< 0 = hang up without an answer
    QByteArray contentType = "application/json";
    QByteArray body;
    QByteArray location; ///< of a redirect
    int delayMs = 0;
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< further ones
};

/// What Qualtrics would say; the first rule that a request breaks decides. Texts and codes of ATP_2, DCD_7, AuthZ_2.0,
/// RP_9, RP_10 and of an unknown route are recorded or reported ones, their order is inferred. Where no real code is
/// known, the code begins with SANDBOX_. A request that breaks none fares as the scenario says.
///
/// Every answer has a `meta.requestId` of its own.
SandboxAnswer sandboxAnswer(const SandboxRequest& request, SandboxScenario scenario);

/// Parts of that for the other routes: what is wrong with the token, an answer with a `result`, an error.
std::optional<SandboxAnswer> sandboxRefusalOfToken(const SandboxRequest& request);
SandboxAnswer sandboxSuccess(json::Value result);
SandboxAnswer sandboxFailure(int status, const std::string& code, const std::string& message);

} // namespace hookbench
