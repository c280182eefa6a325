// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hookbench::liquid {

class TextBuffer;

/// Full Unicode case mapping, free of locales: one letter may become several (ß → SS).
void appendUpperCase(TextBuffer& result, std::string_view text);
/// A capital sigma at the end of a word becomes ς.
void appendLowerCase(TextBuffer& result, std::string_view text);

/// The letter as at the beginning of a sentence (ǆ → ǅ, ß → Ss).
void appendTitleCase(TextBuffer& result, std::string_view letter);

/// The value of a decimal digit of any script, -1 for anything else.
int digitValue(char32_t character);

/// One letter to one letter.
char32_t simpleUpperCase(char32_t letter);
char32_t simpleLowerCase(char32_t letter);

} // namespace hookbench::liquid
