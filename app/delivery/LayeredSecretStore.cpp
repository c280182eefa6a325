// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/LayeredSecretStore.h"

#include "delivery/DesktopKeychain.h"
#include "delivery/EnvironmentSecretStore.h"
#include "delivery/FixedSecretStore.h"
#include "delivery/KeychainSecretStore.h"

namespace hookbench {

LayeredSecretStore::LayeredSecretStore(std::vector<std::unique_ptr<SecretStore>> layers)
    : m_layers(std::move(layers))
{
    Q_ASSERT(!m_layers.empty());
}

LayeredSecretStore::~LayeredSecretStore() = default;

std::unique_ptr<LayeredSecretStore> LayeredSecretStore::make(const QString& sandboxToken)
{
    std::vector<std::unique_ptr<SecretStore>> layers;
    layers.push_back(std::make_unique<FixedSecretStore>(sandboxTokenName, sandboxToken));
    layers.push_back(std::make_unique<EnvironmentSecretStore>());
    layers.push_back(std::make_unique<KeychainSecretStore>(std::make_unique<DesktopKeychain>()));
    return std::make_unique<LayeredSecretStore>(std::move(layers));
}

std::optional<QString> LayeredSecretStore::read(const QString& name) const
{
    for (const auto& layer : m_layers) {
        if (auto value = layer->read(name))
            return value;
    }
    return std::nullopt;
}

bool LayeredSecretStore::write(const QString& name, const QString& value)
{
    for (const auto& layer : m_layers) {
        const bool isReadOnly = layer->keeping() == Keeping::ReadOnly;
        if (isReadOnly && layer->read(name))
            return false;
        if (!isReadOnly && layer->write(name, value))
            return true;
    }
    return false;
}

SecretStore::Keeping LayeredSecretStore::keeping() const
{
    for (const auto& layer : m_layers) {
        if (layer->keeping() != Keeping::ReadOnly)
            return layer->keeping();
    }
    return Keeping::ReadOnly;
}

void LayeredSecretStore::load(const QStringList& names, QObject* context, std::function<void()> done) const
{
    loadFrom(0, names, context, std::move(done));
}

/// Layer after layer, each asked only for what the ones before do not have, so that no keyring has to be unlocked for a
/// name that an environment variable gives.
void LayeredSecretStore::loadFrom(
    std::size_t layer, const QStringList& names, QObject* context, std::function<void()> done) const
{
    QStringList missing;
    for (const QString& name : names) {
        if (!read(name))
            missing.append(name);
    }
    if (missing.isEmpty() || layer == m_layers.size())
        return done();
    m_layers[layer]->load(
        missing, context, [this, layer, missing, context, done] { loadFrom(layer + 1, missing, context, done); });
}

} // namespace hookbench
