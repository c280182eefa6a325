// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Findings.h"
#include "json/Lexer.h"
#include "json/Scanner.h"

#include <optional>
#include <string_view>
#include <vector>

namespace hookbench::json {

/// One pass over a text: checks how lexemes follow each other, goes on as a person would after a slip, and says one
/// thing about it instead of many. Iterative: memory grows with the nesting of the text, the stack does not.
class ScanRun {
public:
    /// Nesting beyond this is an error: no reader of this program goes deeper.
    static constexpr std::size_t deepest = 512;

    explicit ScanRun(std::string_view text);

    /// Once only.
    Scan run();

private:
    enum class Expect : std::uint8_t {
        Value, ///< at the beginning, or after a comma in an array
        MemberValue, ///< after a colon
        FirstItem, ///< or ]
        FirstKey, ///< or }
        Key, ///< after a comma
        Colon,
        AfterItem, ///< , or a closing bracket
        Nothing, ///< after the end
    };

    struct Open {
        ByteRange range;
        bool isObject = false;
        bool hasColon = false; ///< an array in which a colon was found
    };

    bool isKeyExpected() const { return m_expect == Expect::Key || m_expect == Expect::FirstKey; }
    bool isInObject() const { return !m_open.empty() && m_open.back().isObject; }
    Expect afterValue() const { return m_open.empty() ? Expect::Nothing : Expect::AfterItem; }

    void step();
    void accept(Lexeme& lexeme);
    void acceptComma(const Lexeme& lexeme);
    void acceptColon(const Lexeme& lexeme);
    bool prepareForItem(const Lexeme& lexeme);
    void acceptItem(Lexeme& lexeme);
    void acceptKey(Lexeme& lexeme);
    void acceptOpening(const Lexeme& lexeme);
    void acceptClosing(const Lexeme& lexeme);
    void acceptEnd();

    void reportBeforeClosing(const Lexeme& lexeme);
    void reportColonAfterItem(const Lexeme& lexeme);
    void reportOtherBracket(const Lexeme& lexeme);
    void reportTextAfterEnd(const Lexeme& lexeme);
    void reportInside(const Lexeme& lexeme);
    void reportBadUtf8(ByteRange range);

    std::string_view m_text;
    Lexer m_lexer;
    std::optional<std::size_t> m_badUtf8; ///< the next broken byte
    std::vector<Open> m_open;
    Expect m_expect = Expect::Value;
    Lexeme m_previous; ///< the last one that is not between tokens
    Lexeme m_beforePrevious;
    std::vector<Token> m_tokens;
    Findings m_findings;
};

} // namespace hookbench::json
