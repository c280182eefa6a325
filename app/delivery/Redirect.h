// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "delivery/Attempt.h"

#include <QStringList>

namespace hookbench {

/// What following a redirect would send, as a request of its own: nothing follows by itself.
struct Redirect {
    RenderedRequest request;
    QStringList dropped; ///< names of the headers that do not go along, since the target is another origin
    bool losesCertificate = false; ///< the client certificate does not go along either

    /// `answer` came to `sent` and names a target. 307 and 308 repeat method and body; after 301, 302 and 303 a POST
    /// becomes a GET without one, as browsers and curl do it (RFC 9110, 15.4). To another scheme, host or port go
    /// headers that say how the message is to be read (isHarmlessHeader()) and nothing else that the author added: no
    /// secret, no access token, no client certificate. Not sendable where the target is no http or https URL.
    static Redirect of(const RenderedRequest& sent, const Attempt& answer);
};

/// Whether there is anything to follow.
bool hasRedirect(const Attempt& answer);

} // namespace hookbench
