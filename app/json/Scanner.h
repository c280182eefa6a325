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

/// Every byte of a JSON text once, in order, nothing changed; goes on after an error, so that broken text can be shown
/// too.
struct Scan {
    std::vector<Token> tokens;
    std::vector<Diagnostic>
        diagnostics; ///< sorted by place; Part::Payload; empty if and only if the text is valid JSON
};

/// JSON as RFC 8259 has it, in UTF-8 without a byte order mark, nested no deeper than 512 levels. Never fails; linear
/// in the text; one slip gives one diagnostic, and a hundred of them are enough.
Scan scan(std::string_view text);

/// Whether it is valid JSON, as scan() sees it, without keeping anything: the quick check for many payloads.
bool isValid(std::string_view text);

/// Indents valid JSON by two spaces a level without changing a token. Text that is not valid comes back as it is.
std::string prettyPrinted(std::string_view text);

/// Valid JSON without any white space between its tokens, none of which is changed. Text that is not valid comes back
/// as it is.
std::string minified(std::string_view text);

/// The text that a Key or String token of valid JSON stands for. Half of a surrogate pair becomes U+FFFD.
std::string stringText(std::string_view token);

} // namespace hookbench::json
