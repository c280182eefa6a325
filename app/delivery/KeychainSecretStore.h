// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Keychain.h"
#include "delivery/SecretStore.h"

#include <QHash>

#include <memory>

namespace hookbench {

/// Secrets in the desktop's keyring. What was read or written once stays in memory until the program ends, and that is
/// all there is where no keyring answers: keeping() then says ThisSession. Never blocks.
class KeychainSecretStore : public SecretStore {
public:
    explicit KeychainSecretStore(std::unique_ptr<Keychain> keychain);
    ~KeychainSecretStore() override;

    /// Only of names that were loaded or written.
    std::optional<QString> read(const QString& name) const override;
    /// True at once, as it is kept in memory at least; keeping() tells later whether the keyring took it.
    bool write(const QString& name, const QString& value) override;
    /// ThisSession until the keyring has answered for the first time.
    Keeping keeping() const override;
    void load(const QStringList& names, QObject* context, std::function<void()> done) const override;

private:
    struct State;
    std::unique_ptr<Keychain> m_keychain;
    std::shared_ptr<State> m_state; ///< shared with the answers that are still to come
};

} // namespace hookbench
