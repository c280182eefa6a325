// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/SecretStore.h"

#include <QHash>

namespace hookbench {

/// Keeps secrets in memory until the program ends.
class SessionSecretStore : public SecretStore {
public:
    std::optional<QString> read(const QString& name) const override;
    bool write(const QString& name, const QString& value) override;
    Keeping keeping() const override { return Keeping::ThisSession; }

private:
    QHash<QString, QString> m_values;
};

} // namespace hookbench
