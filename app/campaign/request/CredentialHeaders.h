// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hookbench {

/// Whether a header, a parameter or a field of this name usually holds something that gives access (Authorization,
/// Cookie, X-API-TOKEN, api_key, x-functions-key, …): it belongs into the secret store. By name alone, hence a guess.
bool isCredentialName(std::string_view name);

/// Whether a header of this name says nothing but how a message is to be read (Content-Type, Accept, …), so that it may
/// go to a server that the author never named.
bool isHarmlessHeader(std::string_view name);

/// A header value split into what may be seen ("Bearer ") and the secret behind it. Views into the value.
struct Credential {
    std::string_view scheme; ///< with its blanks; empty if there is none
    std::string_view secret;
};
Credential splitCredential(std::string_view headerValue);

/// "X-API-TOKEN" becomes "xApiToken": a name for the variable that stands for what the header holds.
std::string credentialVariableName(std::string_view headerName);

} // namespace hookbench
