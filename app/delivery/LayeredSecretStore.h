// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/SecretStore.h"

#include <memory>
#include <vector>

namespace hookbench {

/// Several stores as one: read takes the first that has the name, write goes to the first that keeps what it is given.
class LayeredSecretStore : public SecretStore {
public:
    /// Layers in the order in which they are asked; not empty.
    explicit LayeredSecretStore(std::vector<std::unique_ptr<SecretStore>> layers);
    ~LayeredSecretStore() override;

    /// What both programs use: the sandbox's token, environment variables, the desktop's keyring, and memory where
    /// there is no keyring.
    static std::unique_ptr<LayeredSecretStore> make(const QString& sandboxToken);

    std::optional<QString> read(const QString& name) const override;
    /// False also where a read-only layer has the name: its value would win over the one written.
    bool write(const QString& name, const QString& value) override;
    /// How a secret written now would be kept.
    Keeping keeping() const override;
    void load(const QStringList& names, QObject* context, std::function<void()> done) const override;

private:
    void loadFrom(std::size_t layer, const QStringList& names, QObject* context, std::function<void()> done) const;

    std::vector<std::unique_ptr<SecretStore>> m_layers;
};

} // namespace hookbench
