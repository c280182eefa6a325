// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/ProfileChecker.h"

#include <algorithm>
#include <utility>

namespace hookbench {

ProfileChecker::ProfileChecker(const BulkTarget& target)
    : m_target(target)
    , m_renderer(target.requestTemplate)
    , m_noFields(m_renderer.dataPaths())
{
}

BulkResult ProfileChecker::check(const ProfileWindow& profiles)
{
    m_result.fields = m_noFields;
    m_result.unreadable = profiles.unreadable;
    for (const ProfileWindow::Finding& finding : profiles.findings)
        m_result.addFinding(finding.diagnostic, {}, finding.number);
    for (const ProfileWindow::Record& record : profiles.records)
        checkProfile(record);
    return std::exchange(m_result, {});
}

void ProfileChecker::checkProfile(const ProfileWindow::Record& record)
{
    const liquid::Data scope = rootScope(record.profile, record.event ? &*record.event : m_target.event);
    m_result.fields.add(scope.root());
    const RenderedRequest request = m_renderer.render(scope, m_target.context.clock);
    std::vector<Diagnostic> found = request.diagnostics;
    for (Diagnostic& diagnostic : checkRequest(request, m_target.context))
        found.push_back(std::move(diagnostic));
    const std::vector<FieldBreach> breaches = m_target.contracts.breaches(scope.root());
    count(request, found, breaches, record.number);
    // What is wrong with the JSON comes last.
    std::stable_partition(
        found.begin(), found.end(), [](const Diagnostic& each) { return !each.code.starts_with("json."); });
    for (Diagnostic& diagnostic : found)
        m_result.addFinding(std::move(diagnostic), request.body, record.number);
    ++m_result.checked;
}

void ProfileChecker::count(const RenderedRequest& request, const std::vector<Diagnostic>& found,
    const std::vector<FieldBreach>& breaches, std::size_t profile)
{
    if (request.outcome == liquid::OutcomeKind::Payload)
        m_result.sizes.add(request.body.size(), profile);
    else if (request.outcome != liquid::OutcomeKind::Error)
        ++m_result.aborted;
    const auto error = std::find_if(found.begin(), found.end(),
        [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; });
    if (error == found.end() && breaches.empty() && request.outcome != liquid::OutcomeKind::Error)
        return;
    ++m_result.failed;
    if (m_result.failures.size() >= BulkResult::mostFailures)
        return;
    if (error != found.end())
        m_result.addFailure({profile, error->code, error->message()});
    for (const FieldBreach& breach : breaches)
        m_result.addFailure({profile, "field.contract-broken", breach.message});
}

} // namespace hookbench
