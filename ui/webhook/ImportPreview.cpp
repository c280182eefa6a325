// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/ImportPreview.h"

#include <algorithm>

namespace hookbench {

namespace {

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

QStringList ImportPreview::login(const Authentication& login)
{
    switch (login.type) {
    case Authentication::Type::Basic:
        return {tr("Basic authentication: %1").arg(shown(login.user + ':' + login.password))};
    case Authentication::Type::ApiKey:
        return {tr("API key: %1").arg(shown(login.header + ": " + login.value))};
    case Authentication::Type::OAuth:
        return {tr("OAuth 2.0: token from %1").arg(shown(login.tokenUrl))};
    default:
        return {};
    }
}

QStringList ImportPreview::connection(const ConnectionOptions& connection)
{
    QStringList lines;
    if (!connection.proxy.empty())
        lines.append(tr("Proxy: %1").arg(shown(connection.proxy)));
    if (!connection.caFile.empty())
        lines.append(tr("Certificate authority: %1").arg(shown(connection.caFile)));
    if (!connection.certificateFile.empty())
        lines.append(tr("Client certificate: %1").arg(shown(connection.certificateFile)));
    return lines;
}

QString ImportPreview::text(const MadeWebhook& made)
{
    const Webhook& webhook = made.webhook;
    QStringList lines{QString::fromStdString(webhook.method + ' ' + webhook.url)};
    for (const Header& header : webhook.headers) {
        const QString line = QString::fromStdString(header.name + ": " + header.value);
        lines.append(header.enabled ? line : tr("%1 (off)").arg(line));
    }
    lines += login(webhook.authentication) + connection(webhook.connection);
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
