// SPDX-License-Identifier: GPL-3.0-or-later
#include "KnownDifferences.h"

#include <array>
#include <regex>
#include <string>

namespace {

bool has(const DifferentialCase& test, const char* pattern)
{
    return std::regex_search(test.templateText, std::regex(pattern));
}

constexpr auto differences = std::to_array<KnownDifference>({
    {"blank", "Before 5.12 nothing is blank without Rails.", 512,
        [](const DifferentialCase& test, const Answer&, const Answer&) {
            return test.templateText.find("blank") != std::string::npos;
        }},
    {"comment", "Before 5.5 the tags in a comment had to parse.", 505,
        [](const DifferentialCase& test, const Answer&, const Answer&) { return has(test, "comment"); }},
});

} // namespace

std::span<const KnownDifference> knownDifferences()
{
    return differences;
}
