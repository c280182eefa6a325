// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/ImportedRequest.h"

#include <string_view>

namespace hookbench {

/// Whether a text begins with a curl command.
bool looksLikeCurl(std::string_view text);

/// The requests of all curl commands in a text, as curl itself would send them (its manual; curl 7.88 is the measure).
/// Quotes of sh, bash and cmd.exe. What is for the eye only (-s, -v, -o …) is passed over; everything else that a
/// webhook cannot hold is a finding at its place. -u and --oauth2-bearer become
/// the authentication, proxy, authority and certificate the connection.
ImportedRequests readCurl(std::string_view text);

} // namespace hookbench
