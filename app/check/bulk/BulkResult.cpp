// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/BulkResult.h"

#include <utility>

namespace hookbench {

void BulkResult::addFinding(Diagnostic diagnostic, const std::string& payload, std::size_t profile)
{
    const std::size_t number = m_known.numberOf(diagnostic);
    if (number == m_groups.size())
        m_groups.push_back({std::move(diagnostic), payload, 0, {}, 0});
    FindingGroup& group = m_groups[number];
    if (group.count > 0 && group.last == profile)
        return;
    group.last = profile;
    ++group.count;
    if (group.profiles.size() < FindingGroup::mostProfiles)
        group.profiles.push_back(profile);
}

void BulkResult::addFailure(BulkFailure failure)
{
    if (failures.size() < mostFailures)
        failures.push_back(std::move(failure));
}

void BulkResult::add(BulkResult next)
{
    checked += next.checked;
    failed += next.failed;
    aborted += next.aborted;
    unreadable += next.unreadable;
    isPartial = isPartial || next.isPartial;
    sizes.add(next.sizes);
    fields.add(next.fields);
    for (BulkFailure& failure : next.failures)
        addFailure(std::move(failure));
    sourceFindings.insert(sourceFindings.end(), next.sourceFindings.begin(), next.sourceFindings.end());
    for (FindingGroup& group : next.m_groups) {
        const std::size_t number = m_known.numberOf(group.first);
        if (number == m_groups.size()) {
            m_groups.push_back(std::move(group));
            continue;
        }
        FindingGroup& known = m_groups[number];
        known.count += group.count;
        known.last = group.last;
        for (const std::size_t profile : group.profiles) {
            if (known.profiles.size() < FindingGroup::mostProfiles)
                known.profiles.push_back(profile);
        }
    }
}

} // namespace hookbench
