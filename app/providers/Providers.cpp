// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Providers.h"

#include "qualtrics/DistributionRules.h"

#include <algorithm>
#include <array>

namespace hookbench {

std::span<const BodyRules* const> providerRules()
{
    static const qualtrics::DistributionRules distribution;
    static const std::array<const BodyRules*, 1> all{&distribution};
    return all;
}

const BodyRules* providerRules(std::string_view name)
{
    const auto all = providerRules();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const BodyRules* rules) { return rules->name() == name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace hookbench
