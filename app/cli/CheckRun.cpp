// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CheckRun.h"

#include "campaign/files/FieldContractJson.h"
#include "check/ContractFix.h"
#include "check/FieldBreach.h"
#include "check/ProofFindings.h"
#include "check/bulk/SampleRoot.h"
#include "text/PackedText.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace hookbench {

namespace {

constexpr std::array<std::string_view, 1> profileRoots{"Profile"};
constexpr std::array<std::string_view, 2> eventRoots{"Event", Sample::externalTriggerKey};

void append(std::vector<Diagnostic>& diagnostics, const std::vector<Diagnostic>& more)
{
    diagnostics.insert(diagnostics.end(), more.begin(), more.end());
}

SourceFiles filesOf(const CheckInput& input)
{
    return input.bodyFile.isEmpty()
        ? SourceFiles(input.target)
        : SourceFiles(input.target, input.bodyFile, input.target.requestTemplate.campaign.body);
}

CheckVerdict verdictOf(Verdict verdict, const ProofReason& reason, const std::optional<Witness>& witness)
{
    CheckVerdict result;
    result.verdict = verdict;
    result.reason = reason.message();
    if (witness) {
        result.witness = witness->root;
        result.payload = witness->payload;
        result.error = fillArguments(witness->error, {});
    }
    return result;
}

bool isBefore(const CheckFinding& one, const CheckFinding& other)
{
    const auto key = [](const CheckFinding& finding) {
        return std::tuple(finding.place.file, finding.place.begin.line, finding.place.begin.column, finding.severity);
    };
    return key(one) < key(other);
}

} // namespace

bool CheckReport::hasProblems() const
{
    return validity.verdict == Verdict::Refuted || profiles.failed > 0
        || std::any_of(findings.begin(), findings.end(),
            [](const CheckFinding& finding) { return finding.severity == Severity::Error; });
}

CheckRun::CheckRun(const CheckInput& input, const CheckContext& context)
    : m_input(input)
    , m_context(context)
    , m_contracts(input.contracts.below(profileRoots))
    , m_files(filesOf(input))
{
}

CheckReport CheckRun::run()
{
    for (const Diagnostic& diagnostic : m_input.fileFindings)
        addFinding(diagnostic, {}, {});
    m_report.leaving = leavingFields(m_input.target.requestTemplate);
    if (m_input.bodyFile.isEmpty())
        m_report.host = destinationHost(m_input.target.requestTemplate, m_input.target.rootScope());
    RequestRenderer renderer(m_input.target.requestTemplate);
    const auto program = renderer.bodyProgram();
    if (m_input.target.requestTemplate.campaign.bodyMode == BodyMode::Custom)
        proveBody(*program);
    checkTags(*program);
    checkProfiles();
    checkEvent();
    checkOnce(renderer.render(m_input.target.rootScope(), m_context.clock), *program);
    tellProof();
    std::stable_sort(m_report.findings.begin(), m_report.findings.end(), isBefore);
    return std::move(m_report);
}

void CheckRun::checkProfiles()
{
    if (!m_input.profiles)
        return;
    const Sample* event = m_input.target.event ? &*m_input.target.event : nullptr;
    BulkCheck check({m_input.target.requestTemplate, event, m_context, m_contracts});
    check.setListener(m_input.listener);
    const std::atomic_bool never = false;
    const ProfileWindow first = m_input.profiles->isMadeUp() ? ProfileWindow() : m_input.firstProfiles;
    m_report.profiles = check.run(first, *m_input.profiles, m_input.isStopped ? *m_input.isStopped : never);
    m_report.nameOf = [source = m_input.profiles](std::size_t profile) { return source->nameOf(profile); };
    for (const Diagnostic& diagnostic : m_report.profiles.sourceFindings)
        addFinding(diagnostic, {}, {});
    for (const FindingGroup& group : m_report.profiles.groups())
        addGroup(group);
}

void CheckRun::addGroup(const FindingGroup& group)
{
    Diagnostic diagnostic = group.first;
    if (diagnostic.code.starts_with("json.")) {
        std::vector<Diagnostic> broken{std::move(diagnostic)};
        addTemplateFixes(m_tagFindings, broken);
        diagnostic = std::move(broken.front());
    }
    CheckFinding* finding = addFinding(diagnostic, group.payload, m_input.profiles->nameOf(group.profiles.front()));
    if (!finding)
        return;
    if (finding->place.file.isEmpty())
        finding->place.file = QString::fromStdString(m_input.profiles->nameOf(group.profiles.front()));
    finding->count = group.count;
    const bool isShrunk = m_input.profiles->isMadeUp() && group.first.severity == Severity::Error;
    if (const auto* record = isShrunk ? m_report.profiles.record(group.profiles.front()) : nullptr)
        finding->smallest = sampleRoot(record->profile, record->event ? &*record->event : nullptr);
    for (const std::size_t profile : group.profiles)
        finding->profiles.push_back(m_input.profiles->nameOf(profile));
}

/// What the Liquid itself gives reason to say; the first profiles are enough to know which fields there are.
void CheckRun::checkTags(const liquid::Program& program)
{
    const Campaign& campaign = m_input.target.requestTemplate.campaign;
    if (campaign.bodyMode != BodyMode::Custom)
        return;
    const auto& event = m_input.target.event;
    std::vector<liquid::Data> scopes;
    for (const auto& [profile, ownEvent, number] : m_input.firstProfiles.records)
        scopes.push_back(rootScope(profile, ownEvent ? &*ownEvent : event ? &*event : nullptr));
    const TemplateFacts facts{scopes, campaign.contentFormat == ContentFormat::Json, &m_input.contracts};
    std::vector<Diagnostic> parsed = program.diagnostics();
    addSpellingFixes(program, facts, parsed);
    m_tagFindings = checkTemplate(program, facts);
    dropDisproved(m_tagFindings, m_report.validity.verdict);
    for (const Diagnostic& diagnostic : parsed)
        addFinding(diagnostic, {}, {});
    for (const Diagnostic& diagnostic : m_tagFindings) {
        const std::size_t told = m_report.findings.size();
        addFinding(diagnostic, {}, {});
        if (m_input.offersContracts && m_report.findings.size() > told)
            offerContracts(diagnostic, program, facts);
    }
    if (m_proof)
        m_proofFindings = proofFindings(*m_proof, m_input.target.requestTemplate, facts, m_context.clock, false);
}

/// What a witness shows, where no other finding tells the author of that place.
void CheckRun::tellProof()
{
    for (const Diagnostic& diagnostic : m_proofFindings) {
        if (!isExplained(spanOf(diagnostic.place, diagnostic.file)))
            addFinding(diagnostic, {}, {});
    }
}

bool CheckRun::isExplained(const CheckFinding::Span& span) const
{
    const auto key = [](const auto& position) { return std::pair(position.line, position.column); };
    const bool isSomewhere = key(span.begin) != key(span.end);
    return std::any_of(m_report.findings.begin(), m_report.findings.end(), [&](const CheckFinding& finding) {
        if (finding.severity == Severity::Information || finding.place.file != span.file)
            return false;
        return !isSomewhere || (key(finding.place.begin) < key(span.end) && key(span.begin) < key(finding.place.end));
    });
}

/// Adds to the finding that was told last the contracts with which it goes away.
void CheckRun::offerContracts(const Diagnostic& diagnostic, const liquid::Program& program, const TemplateFacts& facts)
{
    for (const ContractFix& fix : contractFixes(diagnostic, program, facts)) {
        FieldContracts stated;
        stated.set(fix.path, fix.contract);
        m_report.findings.back().fixes.push_back({fillArguments(fix.title, fix.arguments), {}, toJson(stated)});
    }
}

/// What holds whoever the customer is; and where there are no profiles, the customer without any field, unless the
/// contracts rule that one out.
void CheckRun::checkOnce(const RenderedRequest& request, const liquid::Program& program)
{
    if (m_input.firstProfiles.records.empty()) {
        std::vector<Diagnostic> found = request.diagnostics;
        if (m_contracts.isKept(m_input.target.rootScope().root()))
            append(found, checkRequest(request, m_context));
        for (const Diagnostic& diagnostic : found)
            addFinding(diagnostic, request.body, {});
    }
    if (m_input.target.requestTemplate.campaign.bodyMode == BodyMode::Custom) {
        for (const Diagnostic& diagnostic : checkLiteralValues(request, program, m_context))
            addFinding(diagnostic, {}, {});
    }
}

/// The event is one for all profiles.
void CheckRun::checkEvent()
{
    if (!m_input.target.event)
        return;
    const liquid::Data scope = rootScope({}, &*m_input.target.event);
    for (const FieldBreach& breach : brokenContracts(m_input.contracts.below(eventRoots), scope.root())) {
        Diagnostic diagnostic;
        diagnostic.code = "field.contract-broken";
        diagnostic.messageText = breach.message;
        diagnostic.place.part = Part::Event;
        addFinding(diagnostic, {}, {});
    }
}

CheckFinding* CheckRun::addFinding(const Diagnostic& diagnostic, const std::string& payload, const std::string& profile)
{
    if (!m_known.add(diagnostic))
        return nullptr;
    const Place& place = KnownFindings::authorsPlace(diagnostic);
    if (!payload.empty())
        m_files.setPayload(payload);
    CheckFinding finding;
    finding.code = diagnostic.code;
    finding.severity = diagnostic.severity;
    finding.message = diagnostic.message();
    finding.hint = diagnostic.hint();
    finding.place = spanOf(place, diagnostic.file);
    if (diagnostic.place.part == Part::Payload) {
        finding.payload = spanOf(diagnostic.place, {});
        finding.profile = profile;
    }
    for (const Fix& fix : diagnostic.fixes) {
        CheckFinding::NamedFix named{fillArguments(fix.title, diagnostic.arguments), {}, {}};
        for (const Edit& edit : fix.edits)
            named.edits.push_back({spanOf(edit.place, diagnostic.file), edit.replacement});
        if (!named.edits.empty())
            finding.fixes.push_back(std::move(named));
    }
    return &m_report.findings.emplace_back(std::move(finding));
}

CheckFinding::Span CheckRun::spanOf(const Place& place, const std::string& file) const
{
    Diagnostic at;
    at.file = file;
    at.place = place;
    const SourceFiles::Location begin = m_files.locate(at);
    at.place.range.begin = place.range.end;
    return {begin.file, begin.at, m_files.locate(at).at};
}

void CheckRun::proveBody(const liquid::Program& program)
{
    if (m_input.target.requestTemplate.campaign.contentFormat != ContentFormat::Json) {
        m_report.validity.reason = "the content format is not JSON";
        return;
    }
    ProofOptions options;
    options.clock = m_context.clock;
    const std::atomic_bool isStopped = false;
    m_proof = prove(program, m_input.contracts, options, isStopped);
    if (!m_proof)
        return;
    const auto& [validity, reach] = *m_proof;
    m_report.validity = verdictOf(validity.verdict, validity.reason, validity.witness);
    m_report.reach = verdictOf(reach.verdict, reach.reason, reach.witness);
    m_report.isAbortIntended = reach.isIntendedAbort;
}

} // namespace hookbench
