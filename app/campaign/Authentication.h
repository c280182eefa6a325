// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <string>
#include <vector>

namespace hookbench {

/// How a webhook shows who it is, in the words of CleverTap's Authentication tab (documented: none, Basic, OAuth 2.0
/// with the grants below; the key in a header of its own is what its Headers tab is used for). All texts may hold
/// <placeholders> that the environment fills, which is how secrets get in; Liquid in them is not looked at.
struct Authentication {
    enum class Type {
        None,
        Basic, ///< `user` and `password`
        ApiKey, ///< `value` in the header `header`
        OAuth, ///< a token is fetched from `tokenUrl` first
    };
    enum class Grant { ClientCredentials, Password };
    /// How the client shows its id and secret at the token URL (RFC 6749, 2.3.1).
    enum class ClientPlace {
        BasicHeader, ///< id and secret as they are, not form-encoded first: what Qualtrics documents
        Body,
    };

    /// A further parameter of the token request, such as audience.
    struct Parameter {
        std::string name;
        std::string value;
        bool operator==(const Parameter&) const = default;
    };

    Type type = Type::None;
    std::string user; ///< of Basic, and of the password grant
    std::string password; ///< likewise

    std::string header = "Authorization"; ///< that the key or the token goes into
    std::string value; ///< the API key
    std::string prefix = "Bearer"; ///< in front of the token, with a blank; may be empty

    Grant grant = Grant::ClientCredentials;
    std::string tokenUrl;
    std::string clientId;
    std::string clientSecret;
    ClientPlace clientPlace = ClientPlace::BasicHeader;
    std::string scope; ///< separated by blanks
    std::vector<Parameter> parameters;

    std::string tokenField = "access_token"; ///< of the JSON answer; dots lead into objects
    std::string expiryField = "expires_in"; ///< likewise; holds seconds
    /// Seconds for which a token counts where the answer does not tell; 0 = for this one delivery.
    int lifetimeSeconds = 0;

    json::Value unknown = {}; ///< keys of the file that this version does not know; written back

    bool operator==(const Authentication&) const = default;
};

} // namespace hookbench
