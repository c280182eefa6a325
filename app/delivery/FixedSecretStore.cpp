// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FixedSecretStore.h"

namespace hookbench {

FixedSecretStore::FixedSecretStore(QString name, QString value)
    : m_name(std::move(name))
    , m_value(std::move(value))
{
}

std::optional<QString> FixedSecretStore::read(const QString& name) const
{
    return name == m_name ? std::optional(m_value) : std::nullopt;
}

} // namespace hookbench
