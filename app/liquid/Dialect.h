// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hookbench::liquid {

/// Which Liquid: a table of tags, filters, coercions, comparisons, formats and error rules beside the shared engine.
/// Immutable, lives as long as the program.
class Dialect;

/// CleverTap's Liquid: the documented language, beyond it LiqP 0.7.9 (inferred), with `abort` and `date_tz`.
const Dialect& clevertapDialect();

/// Shopify's Liquid (Ruby), lax mode.
const Dialect& shopifyDialect();

/// By the name used in files and on the command line ("clevertap", "shopify"); nullptr if there is none.
const Dialect* dialectByName(std::string_view name);

std::string_view dialectName(const Dialect& dialect);

} // namespace hookbench::liquid
