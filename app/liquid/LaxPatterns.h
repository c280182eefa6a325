// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <optional>
#include <string_view>
#include <vector>

/// The patterns by which Ruby's Liquid reads the inside of tags in lax mode, where anything means something. All places
/// are bytes of the text given.
namespace hookbench::liquid::lax {

bool isSpace(char c); ///< \s
bool isWord(char c); ///< \w

std::size_t skipSpace(std::string_view text, std::size_t at);
std::size_t skipWord(std::string_view text, std::size_t at);
/// Without white space, and NUL, around it.
ByteRange stripped(std::string_view text, ByteRange range);

/// Where a quoted text that begins here ends; nothing if none begins, or it never ends.
std::optional<std::size_t> quotedEnd(std::string_view text, std::size_t at);
/// The end of a run of quoted texts and of bytes but white space, comma, bar and quotes; `at` if there is none.
std::size_t runEnd(std::string_view text, std::size_t at);
/// A fragment: a quoted text, else such a run. The end of the one that begins here; `at` if none does.
std::size_t fragmentEnd(std::string_view text, std::size_t at);
/// The first fragment from there on.
std::optional<ByteRange> findFragment(std::string_view text, std::size_t from);

/// Behind the comma, or the word `or` between spaces, that begins here; `at` if there is none.
std::size_t separatorEnd(std::string_view text, std::size_t at);

/// name: value.
struct Attribute {
    ByteRange name;
    ByteRange value;
};

/// All of them in the text, whatever stands between.
std::vector<Attribute> findAttributes(std::string_view text);
/// The text as one, from end to end.
std::optional<Attribute> asAttribute(std::string_view text);

/// The steps of a path, brackets included, each with what it holds.
std::vector<ByteRange> findSteps(std::string_view text);

/// The pieces of a condition: comparisons, and the words between them.
std::vector<ByteRange> splitCondition(std::string_view text);

} // namespace hookbench::liquid::lax
