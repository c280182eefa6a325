// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProfileChecker.h"

#include "cli/CheckReport.h"

#include <algorithm>
#include <utility>

namespace hookbench {

ProfileChecker::ProfileChecker(const Target& target, const CheckContext& context, const ContractCheck& contracts)
    : m_target(target)
    , m_context(context)
    , m_contracts(contracts)
    , m_renderer(target.requestTemplate)
{
}

WindowFindings ProfileChecker::check(const SampleRecords& profiles)
{
    m_result.fileFindings = profiles.diagnostics;
    for (const Sample& profile : profiles.samples)
        checkProfile(profile);
    return std::exchange(m_result, {});
}

void ProfileChecker::checkProfile(const Sample& profile)
{
    const Sample* event = m_target.event ? &*m_target.event : nullptr;
    const liquid::Data scope = rootScope(profile, event);
    const RenderedRequest request = m_renderer.render(scope, m_context.clock);
    std::vector<Diagnostic> found = request.diagnostics;
    for (Diagnostic& diagnostic : checkRequest(request, m_context))
        found.push_back(std::move(diagnostic));
    const std::vector<FieldBreach> breaches = m_contracts.breaches(scope.root());
    count(request, found, breaches);
    // What is wrong with the JSON comes last.
    std::stable_partition(
        found.begin(), found.end(), [](const Diagnostic& each) { return !each.code.starts_with("json."); });
    for (Diagnostic& diagnostic : found) {
        if (m_known.add(diagnostic))
            m_result.findings.push_back({std::move(diagnostic), request.body, m_result.checked});
    }
    ++m_result.checked;
}

void ProfileChecker::count(
    const RenderedRequest& request, const std::vector<Diagnostic>& found, const std::vector<FieldBreach>& breaches)
{
    const auto error = std::find_if(found.begin(), found.end(),
        [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; });
    if (error == found.end() && breaches.empty() && request.outcome != liquid::OutcomeKind::Error)
        return;
    ++m_result.failed;
    if (m_result.failures.size() >= CheckReport::mostFailures)
        return;
    if (error != found.end())
        m_result.failures.push_back({error->code, error->message(), m_result.checked});
    for (const FieldBreach& breach : breaches)
        m_result.failures.push_back({"field.contract-broken", breach.message, m_result.checked});
}

} // namespace hookbench
