// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxScenario.h"

namespace hookbench {

/// In the order of the enumeration.
QStringList sandboxScenarioNames()
{
    return {QStringLiteral("ok"), QStringLiteral("proxied"), QStringLiteral("rate-limit"),
        QStringLiteral("server-error"), QStringLiteral("unavailable"), QStringLiteral("slow"),
        QStringLiteral("hang-up"), QStringLiteral("redirect"), QStringLiteral("html"), QStringLiteral("truncated-json"),
        QStringLiteral("gateway-timeout"), QStringLiteral("odd-request-id"), QStringLiteral("legacy-error"),
        QStringLiteral("anything")};
}

std::optional<SandboxScenario> sandboxScenarioOf(const QString& name)
{
    const qsizetype index = sandboxScenarioNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<SandboxScenario>(index));
}

QString nameOf(SandboxScenario scenario)
{
    return sandboxScenarioNames().at(static_cast<qsizetype>(scenario));
}

} // namespace hookbench
