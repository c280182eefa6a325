// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Sandbox.h"

namespace hookbench {

/// The exchange as it may be written down: masked is what stands in the headers, the query, a form or a JSON body under
/// a name that gives access (openSecrets), and wherever else the same value or one of `known` comes again, in the
/// request and in the answer. All other bytes are as they came.
SandboxExchange maskedExchange(const SandboxExchange& exchange, const QStringList& known);

/// The values of all secrets that the environment of this process holds (EnvironmentSecretStore).
QStringList secretsOfEnvironment();

} // namespace hookbench
