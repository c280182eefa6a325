// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "delivery/PreparedRequest.h"

namespace hookbench {

/// The request that brings a new access token for a refresh token (RFC 6749, 6), made of the one that asks for the
/// first: same address and same way to say who asks, other form. Scope, user and password do not go along.
PreparedRequest refreshRequest(PreparedRequest tokenRequest, const QString& refreshToken);

/// The same, as it may be shown, of what shownTokenRequest() gives.
RenderedRequest shownRefreshRequest(RenderedRequest shownTokenRequest);

} // namespace hookbench
