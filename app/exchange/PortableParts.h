// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RenderedRequest.h"
#include "exchange/PortableConnection.h"

#include <optional>

namespace hookbench {

/// The value of a secret that may be written out, or nothing: a variable stands for it then.
using WritableSecrets = SecretText::Lookup;

/// As pieces, the secrets put in that may be written. All or none of them: see SecretText::resolved().
TextPieces piecesOf(const SecretText& text, const WritableSecrets& writable);

/// Name and password in an Authorization header; nothing where it is no Basic login or its bytes are no text.
std::optional<PortableLogin> loginIn(const SecretText& value, const WritableSecrets& writable);

PortableConnection connectionOf(const RenderedRequest& request, const WritableSecrets& writable);
PortableToken tokenOf(const RenderedTokenRequest& request, const WritableSecrets& writable);

/// What was written out where a secret belongs becomes one of this name.
void hideTyped(TextPieces& value, const char* secretName);

} // namespace hookbench
