// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace hookbench {

/// A form of a date: how 24 February 2025, 14:15:22 looks in it, and the pattern that the filter date takes for it.
struct DateForm {
    const char* example;
    const char* pattern;
};

/// Common ones, of directives that CleverTap's engine has.
std::span<const DateForm> dateForms();

} // namespace hookbench
