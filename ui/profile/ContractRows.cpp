// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ContractRows.h"

#include "check/ContractCheck.h"
#include "common/DiagnosticText.h"

#include <algorithm>

namespace hookbench {

namespace {

void noteBreaker(ContractRow& row, const Sample& sample, const FieldBreach& breach)
{
    if (!row.breakerId.isEmpty())
        return;
    row.breach = textOf(breach.text, {breach.path});
    row.breakerName = QString::fromStdString(sample.name);
    row.breakerId = QString::fromStdString(sample.id);
    row.breakerKind = sample.kind;
}

} // namespace

liquid::Data scopeOf(const Sample& sample)
{
    return sample.kind == SampleKind::Profile ? rootScope(sample, nullptr) : rootScope({}, &sample);
}

bool isOfProfile(const std::string& path)
{
    const auto steps = stepsOfPath(path);
    return steps && !steps->empty() && steps->front() == "Profile";
}

std::vector<ContractRow> contractRows(const FieldContracts& contracts, std::span<const liquid::DataPath> used)
{
    std::vector<ContractRow> rows;
    for (const auto& [path, contract] : contracts.entries()) {
        ContractRow row;
        row.path = path;
        row.contract = contract;
        row.isStated = true;
        rows.push_back(std::move(row));
    }
    for (const liquid::DataPath& path : used) {
        const std::string text = path.text();
        const bool isRoot = path.steps.size() < 2;
        const bool isListed =
            std::any_of(rows.begin(), rows.end(), [&text](const ContractRow& row) { return row.path == text; });
        if (isRoot || isListed || contracts.find(path.steps))
            continue;
        ContractRow row;
        row.path = text;
        rows.push_back(std::move(row));
    }
    return rows;
}

void countKept(std::vector<ContractRow>& rows, std::span<const Sample> profiles, std::span<const Sample> events,
    const std::atomic_bool& isStopped)
{
    for (ContractRow& row : rows) {
        if (!row.isStated)
            continue;
        FieldContracts only;
        only.set(row.path, row.contract);
        const ContractCheck check(only);
        for (const Sample& sample : isOfProfile(row.path) ? profiles : events) {
            if (isStopped)
                return;
            const auto breaches = check.breaches(scopeOf(sample).root());
            ++row.samples;
            row.kept += breaches.empty() ? 1 : 0;
            if (!breaches.empty())
                noteBreaker(row, sample, breaches.front());
        }
    }
}

} // namespace hookbench
