// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/bulk/ProfileChecker.h"

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

constexpr const char* brokenContract = "field.contract-broken";

Diagnostic breachFinding(const FieldBreach& breach)
{
    Diagnostic finding;
    finding.code = brokenContract;
    finding.messageText = breach.text;
    finding.arguments = {breach.path};
    finding.place.part = Part::Profile;
    return finding;
}

} // namespace

ProfileChecker::ProfileChecker(const BulkTarget& target)
    : m_target(target)
    , m_renderer(target.requestTemplate)
    , m_noFields(m_renderer.dataPaths())
{
}

BulkResult ProfileChecker::check(const ProfileWindow& profiles, const std::atomic_bool& isStopped)
{
    m_result.fields = m_noFields;
    m_result.unreadable = profiles.unreadable;
    for (const ProfileWindow::Finding& finding : profiles.findings)
        m_result.addFinding(finding.diagnostic, {}, finding.number);
    for (const ProfileWindow::Record& record : profiles.records) {
        if (isStopped) {
            m_result.isPartial = true;
            break;
        }
        checkProfile(record);
    }
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
    addShape(request, found, record);
    // What is wrong with the JSON comes last.
    std::stable_partition(
        found.begin(), found.end(), [](const Diagnostic& each) { return !each.code.starts_with("json."); });
    const auto behind = static_cast<std::ptrdiff_t>(found.size());
    for (const FieldBreach& breach : m_target.contracts.breaches(scope.root()))
        found.push_back(breachFinding(breach));
    count(request, found, record.number);
    std::rotate(found.begin(), found.begin() + behind, found.end());
    for (Diagnostic& diagnostic : found) {
        if (m_result.addFinding(std::move(diagnostic), request.body, record.number))
            m_result.keep(record);
    }
    ++m_result.checked;
}

void ProfileChecker::addShape(
    const RenderedRequest& request, const std::vector<Diagnostic>& found, const ProfileWindow::Record& record)
{
    const bool isGood = request.outcome == liquid::OutcomeKind::Payload && request.bodyIsJson
        && std::ranges::none_of(found, [](const Diagnostic& each) { return each.code.starts_with("json."); });
    if (isGood && m_result.shapes.add(request.body, record.number))
        m_result.keep(record);
}

/// Of what does not hold for a profile, the first error and each broken contract are told.
void ProfileChecker::count(const RenderedRequest& request, const std::vector<Diagnostic>& found, std::size_t profile)
{
    if (request.outcome == liquid::OutcomeKind::Payload)
        m_result.sizes.add(request.body.size(), profile);
    else if (request.outcome != liquid::OutcomeKind::Error)
        ++m_result.aborted;
    bool hasError = false;
    for (const Diagnostic& diagnostic : found) {
        if (diagnostic.severity != Severity::Error || (hasError && diagnostic.code != brokenContract))
            continue;
        hasError = true;
        if (m_result.failures.size() < BulkResult::mostFailures)
            m_result.addFailure({profile, diagnostic.code, diagnostic.message()});
    }
    if (hasError || request.outcome == liquid::OutcomeKind::Error)
        ++m_result.failed;
}

} // namespace hookbench
