// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableRequest.h"
#include "json/Value.h"

#include <optional>

namespace hookbench {

/// As Postman writes a text: a secret as {{variable}}.
std::string postmanText(const TextPieces& pieces);

/// The "auth" of a request: Basic, a bearer token, OAuth 2.0. Nothing where all stands in headers.
std::optional<json::Value> postmanLogin(const PortableRequest& request);

/// Whether postmanLogin() says what this header does.
bool isPostmanLogin(const PortableHeader& header, const PortableRequest& request);

/// "proxy" and "certificate" of a request; nothing where it has none, or Postman no place.
std::optional<json::Value> postmanProxy(const PortableConnection& connection);
std::optional<json::Value> postmanCertificate(const PortableRequest& request);

} // namespace hookbench
