// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Program.h"

#include <memory>
#include <string_view>

namespace hookbench {

/// The engine's tokens for the text in an editor, also in the moment between a key press and the engine's answer: what
/// was edited since then counts as part of the token that it was typed into, and what follows is moved along. All
/// offsets are UTF-8 bytes of the editor's text.
class BodyTokens {
public:
    /// Takes the tokens of a program over, if it was parsed from exactly this text; otherwise nothing changes.
    bool setProgram(std::shared_ptr<const liquid::Program> program, std::string_view text);

    /// The text is another one: no tokens, everything is text outside tags.
    void clear();

    /// The text was edited: at `position`, `removed` bytes made way for `added` ones.
    void noteEdit(std::size_t position, std::size_t removed, std::size_t added);

    /// Whether the tokens are those of the text as it is now.
    bool isExact() const;

    /// The program of the text as it is now; null while they are not exact.
    std::shared_ptr<const liquid::Program> exactProgram() const { return isExact() ? m_program : nullptr; }

    /// First byte from which on colours may change when the engine answers; meaningful while not exact.
    std::size_t firstStaleByte() const { return m_begin; }

    /// The token that holds this byte. Its end may lie past the end of the text where there are no tokens.
    liquid::Token at(std::size_t offset) const;

private:
    liquid::Token oldTokenAt(std::size_t oldOffset) const;

    std::shared_ptr<const liquid::Program> m_program;
    // Everything edited since, as one replacement: [m_begin, m_oldEnd) of the program's source is now [m_begin,
    // m_newEnd).
    bool m_edited = false;
    std::size_t m_begin = 0;
    std::size_t m_oldEnd = 0;
    std::size_t m_newEnd = 0;
};

} // namespace hookbench
