// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hookbench {

/// Where secret values live, outside the workspace's files. Read is synchronous (from what was loaded); write may take
/// time and tells how it went. For the GUI thread.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual std::optional<QString> read(const QString& name) const = 0;
    /// False if it could not be kept at all. An empty value removes the secret.
    virtual bool write(const QString& name, const QString& value) = 0;

    enum class Keeping {
        DesktopKeyring, ///< survives the session, kept by the desktop's secret service
        ThisSession, ///< memory only: there is no secret service
        ReadOnly, ///< environment variables
    };
    virtual Keeping keeping() const = 0;
};

} // namespace hookbench
