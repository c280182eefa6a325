// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/SecretStore.h"

namespace hookbench {

/// Secrets from environment variables, for the command line and for CI: `qualtrics-token` is
/// HOOKBENCH_SECRET_QUALTRICS_TOKEN.
class EnvironmentSecretStore : public SecretStore {
public:
    /// HOOKBENCH_SECRET_ and the name in upper case, everything but A–Z and 0–9 as an underscore.
    static QString variableName(const QString& secretName);

    /// Nothing for a variable that is not set or empty.
    std::optional<QString> read(const QString& name) const override;
    bool write(const QString&, const QString&) override { return false; }
    Keeping keeping() const override { return Keeping::ReadOnly; }
};

} // namespace hookbench
