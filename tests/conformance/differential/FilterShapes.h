// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// What a filter of Shopify's Liquid takes, for making calls of it.
struct FilterShape {
    std::string_view name;
    std::string_view arguments; ///< a letter each: n number, s text, k key of a map, l list, d date format, v any
    std::size_t required = 0;
    int since = 500; ///< 100 * major + minor
};

std::span<const FilterShape> filterShapes();
