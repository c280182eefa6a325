// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/BodyTokens.h"
#include "editor/HighlightState.h"
#include "editor/PayloadStyle.h"

#include <string>
#include <string_view>
#include <vector>

namespace hookbench {

/// Colours of a stretch of text that begins at the start of a line.
struct Highlighting {
    struct LineEnd {
        HighlightState state; ///< at the beginning of the next line
        int depth = 0; ///< open braces, brackets and Liquid blocks there
    };
    std::string styles; ///< one PayloadStyle for each byte
    std::vector<LineEnd> lines; ///< one for each line that ends within the stretch
};

/// Colours JSON with Liquid in it: the tokens say what is Liquid; the rest is coloured as JSON, with tags and outputs
/// as opaque holes in it. So a string may have tags inside, and each branch of an `if` goes on where the block began.
/// Linear in the stretch; knows nothing of Scintilla. Offsets are UTF-8 bytes.
class PayloadHighlighter {
public:
    /// Both have to outlive it. Where isJson is false, text outside tags stays plain.
    PayloadHighlighter(std::string_view text, const BodyTokens& tokens, bool isJson);

    /// `depth`: open braces, brackets and blocks at the beginning.
    Highlighting highlight(ByteRange range, HighlightState state, int depth);

private:
    void highlightToken(const liquid::Token& token, std::size_t begin, std::size_t end);
    void noteTagName(std::string_view name);
    void noteFold(std::string_view tag);
    void noteDelimiter(const liquid::Token& token);
    void highlightJson(const liquid::Token& token, std::size_t begin, std::size_t end);
    std::size_t jsonPiece(std::size_t at, const liquid::Token& token, std::size_t end);
    std::size_t stringPiece(std::size_t at, const liquid::Token& token, std::size_t end);
    std::size_t wordPiece(std::size_t at, const liquid::Token& token, std::size_t end);
    bool isStrippedAt(std::size_t at, const liquid::Token& token) const;
    bool isKeyFrom(std::size_t afterQuote) const;
    void paint(std::size_t begin, std::size_t end, PayloadStyle style);
    void endLines(std::size_t begin, std::size_t end);

    std::string_view m_text;
    const BodyTokens& m_tokens;
    bool m_isJson;
    HighlightState m_state;
    int m_depth = 0;
    ByteRange m_range;
    Highlighting m_result;
};

} // namespace hookbench
