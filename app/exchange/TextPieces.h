// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/SecretText.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hookbench {

/// One stretch of a text: bytes as they are, or a secret by its name.
struct TextPiece {
    std::string text; ///< bytes, or the name of the secret
    bool isSecret = false;
    bool isPercentEncoded = false; ///< the secret stands there percent-encoded, as in a URL

    bool operator==(const TextPiece&) const = default;
};
using TextPieces = std::vector<TextPiece>;

/// A secret that is encoded together with what stands around it (Basic authentication) has a name of its own, with
/// "-base64" behind it.
TextPieces piecesOf(const SecretText& text);

/// The secrets written as `mask` shows them (SecretText::mask, also percent-encoded), each as a secret of this name.
TextPieces piecesOfMasked(std::string_view masked, const std::string& secretName);

/// The text behind "Basic " in Base64, in pieces too: the opposite of SecretText::appendBase64(). Nothing where the
/// whole is no such text.
std::optional<TextPieces> decodedBasic(const SecretText& headerValue);

/// Before and behind the first such byte outside of secrets; all and nothing where there is none.
std::pair<TextPieces, TextPieces> splitAt(const TextPieces& pieces, char byte);

/// One behind the other, bytes that meet in one piece.
TextPieces joined(const std::vector<TextPieces>& parts);

/// Puts the secret in wherever its value stands, plain or percent-encoded. An empty value changes nothing.
void replaceValue(TextPieces& pieces, std::string_view value, const std::string& secretName);

/// The bytes of all pieces that are no secrets, one behind the other.
std::string plainText(const TextPieces& pieces);
bool hasSecrets(const TextPieces& pieces);

} // namespace hookbench
