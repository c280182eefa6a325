// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/NameMatch.h"

#include <algorithm>

namespace hookbench {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::size_t findIgnoringCase(std::string_view name, std::string_view typed)
{
    const auto found = std::search(name.begin(), name.end(), typed.begin(), typed.end(),
        [](char one, char other) { return lower(one) == lower(other); });
    return found == name.end() && !typed.empty() ? std::string_view::npos
                                                 : static_cast<std::size_t>(found - name.begin());
}

} // namespace hookbench
