// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Authentication.h"
#include "exchange/TextPieces.h"

#include <string>
#include <utility>
#include <vector>

namespace hookbench {

/// Name and password of Basic authentication.
struct PortableLogin {
    TextPieces user;
    TextPieces password;

    TextPieces both() const; ///< user:password
    /// What the header holds: "Basic " and Base64, which is one secret, "…-base64", where a secret is in it.
    TextPieces headerValue() const;
};

/// How an access token is got (RFC 6749, 4.3 and 4.4).
struct PortableToken {
    TextPieces url;
    Authentication::Grant grant = Authentication::Grant::ClientCredentials;
    Authentication::ClientPlace clientPlace = Authentication::ClientPlace::Body;
    PortableLogin client; ///< id and secret
    PortableLogin person; ///< of the password grant
    TextPieces scope;
    std::vector<std::pair<std::string, TextPieces>> others; ///< further parameters
};

} // namespace hookbench
