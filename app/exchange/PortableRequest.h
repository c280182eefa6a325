// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "exchange/PortableConnection.h"
#include "exchange/PortableLogin.h"
#include "exchange/TextPieces.h"
#include "text/Diagnostic.h"

#include <optional>
#include <string>
#include <vector>

namespace hookbench {

struct Attempt;

/// A secret whose value is at hand.
struct KnownSecret {
    std::string name;
    std::string value;
};

/// Whether what is written for other programs may hold the values of secrets.
enum class SecretsInExport {
    Named, ///< a variable stands in their place
    Written, ///< asked for by the user
};

struct PortableHeader {
    std::string name;
    TextPieces value;
    bool operator==(const PortableHeader&) const = default;
};

/// One request as it is written for other programs: what the author wrote after rendering, without the headers that
/// every HTTP client adds by itself. Secrets stand apart.
struct PortableRequest {
    std::string title; ///< for people
    std::string method;
    TextPieces url;
    std::vector<PortableHeader> headers;
    TextPieces body; ///< the exact bytes
    std::optional<PortableLogin> login; ///< Basic authentication, in place of an Authorization header
    std::optional<PortableToken> token; ///< how the access token is got that stands in a header
    PortableConnection connection;
    bool isJson = false; ///< the body is meant to be JSON
    std::vector<Diagnostic> findings; ///< about the request itself, whatever it is written as

    const PortableHeader* header(std::string_view name) const; ///< in any case of letters; nullptr if there is none
    std::vector<std::string> secretNames() const; ///< each once, in order of appearance
};

/// Named: a known secret becomes a variable wherever it stands, in the URL and the body too; so does what a header or
/// a parameter that gives access holds, by its name; and what is left of a known secret in another form (Base64, JSON
/// or HTML escapes) is masked. A secret that somebody wrote out in the URL, a header or the body is a finding that says
/// where. Written: known secrets are put in, one without a value stays a variable.
PortableRequest portableRequest(const RenderedRequest& request, const std::string& title,
    const std::vector<KnownSecret>& known, SecretsInExport secrets = SecretsInExport::Named);

/// The text with its secrets put in, or as pieces where one of them is not known.
TextPieces writtenPieces(const SecretText& text, const std::vector<KnownSecret>& known);

/// What an attempt of the history sent. Its secrets are not known any more: each mask becomes a variable.
PortableRequest portableRequest(const Attempt& attempt);

} // namespace hookbench
