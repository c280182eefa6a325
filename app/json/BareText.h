// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Problem.h"

#include <cstddef>
#include <string_view>

/// What stands in a JSON text without quotation marks: numbers, literals, and what people take for them.
namespace hookbench::json {

/// Length of the JSON number that begins a text, 0 if there is none. Anything may follow it.
std::size_t numberLength(std::string_view text);

/// The same for true, false and null.
std::size_t literalLength(std::string_view text);

/// What JSON calls the thing that other languages write like this (None, True, nil …); empty if it is nothing of the
/// kind.
std::string_view correctLiteral(std::string_view text);

/// Why a text, not empty and no JSON value, cannot stand without quotation marks.
Problem bareTextProblem(std::string_view text);

} // namespace hookbench::json
