// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/BulkResult.h"

#include <utility>

namespace hookbench {

const ProfileWindow::Record* BulkResult::record(std::size_t profile) const
{
    const auto found = m_kept.find(profile);
    return found == m_kept.end() ? nullptr : found->second.get();
}

void BulkResult::keep(const ProfileWindow::Record& record)
{
    auto& place = m_kept[record.number];
    if (!place)
        place = std::make_shared<const ProfileWindow::Record>(record);
}

void BulkResult::replace(const ProfileWindow::Record& record)
{
    m_kept[record.number] = std::make_shared<const ProfileWindow::Record>(record);
}

void BulkResult::keepOf(const Kept& kept, std::size_t profile)
{
    if (const auto found = kept.find(profile); found != kept.end())
        m_kept.insert(*found);
}

bool BulkResult::addFinding(Diagnostic diagnostic, const std::string& payload, std::size_t profile)
{
    const std::size_t number = m_known.numberOf(diagnostic);
    if (number == m_groups.size())
        m_groups.push_back({std::move(diagnostic), payload, 0, {}, 0});
    FindingGroup& group = m_groups[number];
    if (group.count > 0 && group.last == profile)
        return false;
    group.last = profile;
    ++group.count;
    if (group.profiles.size() >= FindingGroup::mostProfiles)
        return false;
    group.profiles.push_back(profile);
    return true;
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
    const std::size_t knownShapes = shapes.shapes().size();
    shapes.add(next.shapes);
    for (std::size_t i = knownShapes; i < shapes.shapes().size(); ++i)
        keepOf(next.m_kept, shapes.shapes()[i].profile);
    fields.add(next.fields);
    for (BulkFailure& failure : next.failures)
        addFailure(std::move(failure));
    sourceFindings.insert(sourceFindings.end(), next.sourceFindings.begin(), next.sourceFindings.end());
    for (FindingGroup& group : next.m_groups) {
        const std::size_t number = m_known.numberOf(group.first);
        if (number == m_groups.size()) {
            for (const std::size_t profile : group.profiles)
                keepOf(next.m_kept, profile);
            m_groups.push_back(std::move(group));
            continue;
        }
        FindingGroup& known = m_groups[number];
        known.count += group.count;
        known.last = group.last;
        for (const std::size_t profile : group.profiles) {
            if (known.profiles.size() == FindingGroup::mostProfiles)
                break;
            known.profiles.push_back(profile);
            keepOf(next.m_kept, profile);
        }
    }
}

} // namespace hookbench
