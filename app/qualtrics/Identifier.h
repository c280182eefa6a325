// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hookbench::qualtrics {

enum class IdFault {
    None,
    Prefix, ///< not one of those that belong there
    Form, ///< right prefix, but not 11 to 15 letters and digits behind it
    Length, ///< fewer than the 15 of every real id: possible, but unlikely
};

/// Ids have a prefix, an underscore, 11 to 15 letters and digits (documented for some kinds, seen for all); case
/// matters. `prefixes` are parted by spaces.
IdFault idFault(std::string_view id, std::string_view prefixes);

/// What has an id with this prefix, as a sentence for a hint; empty for an unknown prefix.
const char* prefixMeaning(std::string_view id);

/// Such as "CG_ or ML_".
std::string prefixList(std::string_view prefixes);

/// The id with its prefix in capitals where that makes it right; else empty.
std::string withRightCase(std::string_view id, std::string_view prefixes);

} // namespace hookbench::qualtrics
