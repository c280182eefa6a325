// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/import/TableColumn.h"

#include <span>
#include <string>
#include <string_view>

namespace hookbench {

/// Where the cells of a column go, as people write it: City, or address.city for a member of an object. A name that
/// holds a dot, a bracket or an apostrophe stands in brackets: ['a.b'].
std::string targetText(const TableColumn& column);

/// The other way round. False, and nothing changed, where a name is empty or a bracket is not closed.
bool setTarget(TableColumn& column, std::string_view text);

/// The form that the cells of a date column are in, of those that CleverTap's CSV upload knows (documented); the first
/// one where several fit, empty where none does. Empty cells do not count.
std::string guessDateForm(std::span<const std::string> cells);

/// What separates the items of lists in cells without brackets; 0 if nothing seems to.
char guessSeparator(std::span<const std::string> cells);

/// The forms that guessDateForm() chooses from.
std::span<const std::string_view> uploadDateForms();

} // namespace hookbench
