// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/WebhookMaker.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace hookbench {

/// What would be made of one imported request, to read: method and URL, headers, login, connection, body; then which
/// variables it needs. Holds no secret.
class ImportPreview {
    Q_DECLARE_TR_FUNCTIONS(hookbench::ImportPreview)

public:
    static QString text(const MadeWebhook& made);

private:
    static QStringList login(const Authentication& login);
    static QStringList connection(const ConnectionOptions& connection);
};

inline QString importPreview(const MadeWebhook& made)
{
    return ImportPreview::text(made);
}

} // namespace hookbench
