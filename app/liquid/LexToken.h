// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"
#include "liquid/Table.h"

#include <cstdint>
#include <string_view>

namespace hookbench::liquid {

/// What the lexer tells the parser. Colours for the editor are a matter of TokenKind.
enum class LexType : std::uint8_t {
    Text,
    OutputOpen, ///< {{ {{-
    OutputClose,
    TagOpen, ///< {% {%-
    TagClose,
    RawStart, ///< the word raw that opens a raw block
    RawText,
    RawEnd, ///< the word endraw that closes it
    SkippedText, ///< the inside of a block whose content is not read, such as a Shopify comment
    Name,
    String,
    Integer,
    Decimal,
    DotDot,
    Dot,
    Assign, ///< =
    Equal, ///< == and the other signs that compare, up to Less
    NotEqual, ///< != <>
    GreaterOrEqual,
    Greater,
    LessOrEqual,
    Less,
    Minus,
    Pipe,
    Colon,
    Comma,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    QuestionMark,
    Slash,
    Dropped, ///< coloured, but not parsed: a comment in a tag, a slip that the dialect forgives
    Bad, ///< reported by the lexer already
    End,
};

/// Words with a meaning of their own. Whether one may serve as a name is the grammar's matter.
enum class Keyword : std::uint8_t {
    None,
    True,
    False,
    Nil,
    Empty,
    Blank,
    And,
    Or,
    Contains,
    In,
    With, ///< from here on words that the clevertap grammar does not take as a new name, as those above
    Tag, ///< the name of a tag with a grammar of its own
    EndName, ///< `end` and more letters
};

struct LexToken {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    LexType type = LexType::End;
    Keyword keyword = Keyword::None;
    TokenKind colour = TokenKind::Invalid;
    bool trims = false; ///< of a delimiter: it has a hyphen

    /// `source` is the text that was cut.
    std::string_view text(std::string_view source) const { return {source.data() + begin, end - begin}; }
};

using LexTokens = Table<LexToken>;

} // namespace hookbench::liquid
