// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/EnvironmentSecretStore.h"

#include <QtGlobal>

namespace hookbench {

QString EnvironmentSecretStore::variableName(const QString& secretName)
{
    QString variable = QStringLiteral("HOOKBENCH_SECRET_");
    for (const QChar character : secretName.toUpper()) {
        const bool isPlain = character.unicode() < 0x80 && character.isLetterOrNumber();
        variable.append(isPlain ? character : QLatin1Char('_'));
    }
    return variable;
}

std::optional<QString> EnvironmentSecretStore::read(const QString& name) const
{
    const QString value = qEnvironmentVariable(variableName(name).toLatin1().constData());
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

} // namespace hookbench
