// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/SecretStore.h"

namespace hookbench {

/// One secret that is built in, such as the sandbox's own token.
class FixedSecretStore : public SecretStore {
public:
    FixedSecretStore(QString name, QString value);

    std::optional<QString> read(const QString& name) const override;
    bool write(const QString&, const QString&) override { return false; }
    Keeping keeping() const override { return Keeping::ReadOnly; }

private:
    QString m_name;
    QString m_value;
};

} // namespace hookbench
