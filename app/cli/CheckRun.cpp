// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CheckRun.h"

#include "campaign/files/FieldContractJson.h"
#include "check/ContractFix.h"
#include "check/FieldBreach.h"

#include <algorithm>
#include <array>
#include <tuple>

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

/// Where the author can do something: a place of the payload leads to the body that made it.
Place authorsPlace(const Diagnostic& diagnostic)
{
    if (diagnostic.place.part != Part::Payload)
        return diagnostic.place;
    const auto body = std::find_if(diagnostic.related.begin(), diagnostic.related.end(),
        [](const Place& place) { return place.part == Part::Body; });
    return body == diagnostic.related.end() ? diagnostic.place : *body;
}

std::string nameOf(const Sample& profile)
{
    return profile.id.empty() ? profile.name : profile.id;
}

CheckVerdict verdictOf(Verdict verdict, const ProofReason& reason, const std::optional<Witness>& witness)
{
    CheckVerdict result;
    result.verdict = verdict;
    result.reason = reason.message();
    if (witness) {
        result.witness = witness->root;
        result.payload = witness->payload;
        result.error = witness->error;
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
    return validity.verdict == Verdict::Refuted || failedProfiles > 0
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
    RequestRenderer renderer(m_input.target.requestTemplate);
    const auto program = renderer.bodyProgram();
    checkTags(*program);
    for (const Sample& profile : m_input.profiles)
        checkProfile(renderer, profile);
    checkEvent();
    checkOnce(renderer.render(m_input.target.rootScope(), m_context.clock), *program);
    std::stable_sort(m_report.findings.begin(), m_report.findings.end(), isBefore);
    if (m_input.target.requestTemplate.campaign.bodyMode == BodyMode::Custom)
        proveBody(*program);
    return std::move(m_report);
}

void CheckRun::checkProfile(RequestRenderer& renderer, const Sample& profile)
{
    const auto& event = m_input.target.event;
    const RenderedRequest request = renderer.render(rootScope(profile, event ? &*event : nullptr), m_context.clock);
    std::vector<Diagnostic> found = request.diagnostics;
    append(found, checkRequest(request, m_context));
    const auto json = std::stable_partition(
        found.begin(), found.end(), [](const Diagnostic& each) { return !each.code.starts_with("json."); });
    std::vector<Diagnostic> broken(json, found.end());
    addTemplateFixes(m_tagFindings, broken);
    std::copy(broken.begin(), broken.end(), json);
    for (const Diagnostic& diagnostic : found)
        addFinding(diagnostic, request.body, nameOf(profile));
    countProfile(request, found, profile);
}

/// What the Liquid itself gives reason to say.
void CheckRun::checkTags(const liquid::Program& program)
{
    constexpr std::size_t enoughSamples = 1000; // to know which fields there are
    const Campaign& campaign = m_input.target.requestTemplate.campaign;
    if (campaign.bodyMode != BodyMode::Custom)
        return;
    const auto& event = m_input.target.event;
    std::vector<liquid::Data> scopes;
    for (const Sample& profile : m_input.profiles) {
        if (scopes.size() < enoughSamples)
            scopes.push_back(rootScope(profile, event ? &*event : nullptr));
    }
    const TemplateFacts facts{scopes, campaign.contentFormat == ContentFormat::Json, &m_input.contracts};
    std::vector<Diagnostic> parsed = program.diagnostics();
    addSpellingFixes(program, facts, parsed);
    m_tagFindings = checkTemplate(program, facts);
    for (const Diagnostic& diagnostic : parsed)
        addFinding(diagnostic, {}, {});
    for (const Diagnostic& diagnostic : m_tagFindings) {
        addFinding(diagnostic, {}, {});
        if (m_input.offersContracts)
            offerContracts(diagnostic, program, facts);
    }
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
    if (m_input.profiles.empty()) {
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

void CheckRun::countProfile(const RenderedRequest& request, const std::vector<Diagnostic>& found, const Sample& profile)
{
    ++m_report.checkedProfiles;
    const auto error = std::find_if(found.begin(), found.end(),
        [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; });
    const auto breaches = m_contracts.breaches(rootScope(profile, nullptr).root());
    if (error == found.end() && breaches.empty() && request.outcome != liquid::OutcomeKind::Error)
        return;
    ++m_report.failedProfiles;
    if (m_report.failures.size() >= CheckReport::mostFailures)
        return;
    if (error != found.end())
        m_report.failures.push_back({nameOf(profile), error->code, error->message()});
    for (const FieldBreach& breach : breaches)
        m_report.failures.push_back({nameOf(profile), "field.contract-broken", breach.message});
}

/// Whether the same was found at the same place, or inside it, with another profile.
bool CheckRun::isKnown(const Diagnostic& diagnostic, const Place& place)
{
    const bool isOfFile = place.part == Part::File;
    std::vector<Place>& places = m_places[diagnostic.code + '\n' + (isOfFile ? diagnostic.file : std::string())];
    const bool isThere = std::any_of(places.begin(), places.end(), [&place](const Place& known) {
        return known.part == place.part && known.item == place.item && known.range.begin >= place.range.begin
            && known.range.end <= place.range.end;
    });
    if (!isThere)
        places.push_back(place);
    return isThere;
}

void CheckRun::addFinding(const Diagnostic& diagnostic, const std::string& payload, const std::string& profile)
{
    const Place place = authorsPlace(diagnostic);
    if (isKnown(diagnostic, place))
        return;
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
    m_report.findings.push_back(std::move(finding));
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
    const auto proof = prove(program, m_input.contracts, options, isStopped);
    if (!proof)
        return;
    m_report.validity = verdictOf(proof->validity.verdict, proof->validity.reason, proof->validity.witness);
    m_report.reach = verdictOf(proof->reach.verdict, proof->reach.reason, proof->reach.witness);
    m_report.isAbortIntended = proof->reach.isIntendedAbort;
}

} // namespace hookbench
