// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"

#include <QStringList>

namespace hookbench {

class SecretStore;
class Session;

/// Moves the secrets of a webhook's headers out of its file: the store gets the value, the selected environment a
/// variable for it, and the header refers to that.
class HeaderSecrets {
public:
    /// Both have to outlive this.
    HeaderSecrets(Session& session, SecretStore& store);

    /// Keeps the secret of each of these headers that is new or changed against the webhook, and returns their names.
    /// A header whose secret the store refuses stays as it is.
    QStringList keepNew(std::vector<Header>& headers, const Webhook& webhook);

    /// Keeps the secret of one header; false, and nothing changed, if the store refuses. The value of a header that
    /// referred to a secret before replaces that secret.
    bool keep(Header& header, const Header* before, const std::string& url);

private:
    Session& m_session;
    SecretStore& m_store;
};

} // namespace hookbench
