// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SessionSecretStore.h"

namespace hookbench {

std::optional<QString> SessionSecretStore::read(const QString& name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

bool SessionSecretStore::write(const QString& name, const QString& value)
{
    if (value.isEmpty())
        m_values.remove(name);
    else
        m_values.insert(name, value);
    return true;
}

} // namespace hookbench
