// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/ImportPreview.h"

#include <algorithm>

namespace hookbench {

QString ImportPreview::text(const MadeWebhook& made)
{
    const Webhook& webhook = made.webhook;
    QStringList lines{QString::fromStdString(webhook.method + ' ' + webhook.url)};
    for (const Header& header : webhook.headers) {
        const QString line = QString::fromStdString(header.name + ": " + header.value);
        lines.append(header.enabled ? line : tr("%1 (off)").arg(line));
    }
    if (made.campaign)
        lines += {QString(), QString::fromStdString(made.campaign->body)};
    if (!made.variables.empty())
        lines.append(QString());
    for (const Variable& variable : made.variables) {
        const QString name = QString::fromStdString(variable.name);
        const bool hasValue = std::any_of(made.secrets.begin(), made.secrets.end(),
            [&](const KnownSecret& secret) { return secret.name == variable.secret; });
        if (hasValue)
            lines.append(tr("<%1>: a secret, kept out of the files").arg(name));
        else if (variable.isSecret())
            lines.append(tr("<%1>: a secret, still to be filled in").arg(name));
        else
            lines.append(tr("<%1>: still to be filled in").arg(name));
    }
    return lines.join(u'\n');
}

} // namespace hookbench
