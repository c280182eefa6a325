// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QObject;

namespace hookbench {

/// Where secret values live, outside the workspace's files. Read is synchronous (from what was loaded); write may take
/// time and tells how it went. For the GUI thread.
class SecretStore {
public:
    /// Name of the built-in secret that the sandbox accepts.
    static constexpr QLatin1String sandboxTokenName{"sandbox-token"};

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

    /// Makes these names readable, which may need the desktop's keyring, and calls `done` once, from here or later from
    /// the event loop; not at all if `context` dies first. Whether a name has a value is told by read() then.
    virtual void load(const QStringList& names, QObject* context, std::function<void()> done) const;
};

} // namespace hookbench
