// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"
#include "text/Diagnostic.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hookbench::json {

enum class TokenKind : std::uint8_t {
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,
    Colon,
    Comma,
    Key, ///< a string that names a member
    String,
    Number,
    Literal, ///< true, false, null
    Space,
    Invalid,
};

struct Token {
    TokenKind kind = TokenKind::Invalid;
    ByteRange range;
    std::uint32_t depth = 0; ///< open objects and arrays around it; a bracket has the depth outside it
};

/// Every byte of a JSON text once, in order, nothing changed; goes on after an error, so that broken text can be shown too.
struct Scan {
    std::vector<Token> tokens;
    std::vector<Diagnostic> diagnostics; ///< sorted by place; Part::Payload; empty if and only if the text is valid JSON
};

Scan scan(std::string_view text);

/// Whether it is valid JSON, without keeping anything: the quick check for many payloads.
bool isValid(std::string_view text);

/// Indents valid JSON without changing a token. Text that is not valid comes back as it is.
std::string prettyPrinted(std::string_view text);

} // namespace hookbench::json
