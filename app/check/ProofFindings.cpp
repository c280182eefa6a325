// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/ProofFindings.h"

#include "check/ProofTrial.h"
#include "check/RequestCheck.h"
#include "text/PackedText.h"
#include "json/Reader.h"

#include <algorithm>
#include <cctype>

namespace hookbench {

namespace {

constexpr std::size_t mostValues = 3;
constexpr std::size_t mostValueBytes = 40;
/// Bytes of bodies that may be proven again to try fixes: a verdict is not to wait longer for them than for itself.
constexpr std::size_t mostTriedBytes = 8U << 10U;

bool isWord(const std::string& name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '_' || c == '-';
    });
}

std::string cut(std::string text)
{
    if (text.size() <= mostValueBytes)
        return text;
    std::size_t end = mostValueBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) // not inside a code point
        --end;
    text.resize(end);
    return text + "…";
}

/// One value of a witness.
struct Named {
    std::string path;
    std::string value; ///< as JSON, cut
};

void collect(const json::Value& value, const std::string& path, std::vector<Named>& values)
{
    if (value.isObject() && (!value.members().empty() || path.empty())) {
        for (const auto& [name, member] : value.members()) {
            const std::string step = isWord(name) ? "." + name : "['" + name + "']";
            collect(member, path.empty() ? name : path + step, values);
        }
        return;
    }
    const bool isEmptyRoot = value.isObject() && path.find_first_of(".[") == std::string::npos;
    if (!isEmptyRoot)
        values.push_back({path, cut(json::toCompactText(value))});
}

std::string inWords(const std::vector<Named>& values)
{
    std::string words;
    for (std::size_t i = 0; i < std::min(values.size(), mostValues); ++i)
        words += (i == 0 ? "" : ", ") + values[i].path + " = " + values[i].value;
    return values.size() > mostValues ? words + ", …" : words;
}

/// What the tag at this place reads, where that is known: what else the customer has is of no importance.
std::string describeFor(const json::Value& root, const liquid::Program& program, ByteRange place)
{
    std::vector<Named> values;
    collect(root, {}, values);
    std::vector<Named> read;
    for (const liquid::DataPath& path : program.dataPaths()) {
        if (path.range.begin < place.begin || path.range.end > place.end)
            continue;
        const std::string text = path.text();
        std::copy_if(values.begin(), values.end(), std::back_inserter(read),
            [&text](const Named& value) { return value.path == text; });
    }
    return inWords(read.empty() ? values : read);
}

Diagnostic finding(const char* code, ByteRange place)
{
    Diagnostic made;
    made.code = code;
    made.severity = Severity::Warning;
    made.place = {Part::Body, -1, place};
    return made;
}

const Diagnostic* firstError(const std::vector<Diagnostic>& diagnostics, std::string_view area)
{
    const auto found = std::find_if(diagnostics.begin(), diagnostics.end(),
        [area](const Diagnostic& each) { return each.severity == Severity::Error && each.code.starts_with(area); });
    return found == diagnostics.end() ? nullptr : &*found;
}

void addHint(Diagnostic& finding, const Diagnostic& cause)
{
    const bool hasArguments = cause.hintText.find('%') != std::string::npos;
    finding.hintText = hasArguments ? packText(cause.hintText, cause.arguments) : cause.hintText;
}

Diagnostic breakableJson(const Witness& witness, const RenderedRequest& request, const liquid::Program& program,
    const TemplateFacts& facts, const std::atomic_bool& isStopped)
{
    std::vector<Diagnostic> problems = checkRequest(request);
    addTemplateFixes(checkTemplate(program, facts), problems);
    const Diagnostic* cause = firstError(problems, "json.");
    Diagnostic made = finding("proof.breakable-json", cause ? bodyPlace(*cause) : ByteRange{});
    const std::string words = describeFor(witness.root, program, made.place.range);
    made.messageText = words.empty() ? HOOKBENCH_TEXT("A customer without any field would break this payload.")
                                     : HOOKBENCH_TEXT("A customer with %1 would break this payload.");
    made.arguments = {words};
    if (cause == nullptr)
        return made;
    addHint(made, *cause);
    const FieldContracts none;
    const ProofTrial trial(program, facts.contracts == nullptr ? none : *facts.contracts,
        ProofTrial::Question::Validity, made.place.range, isStopped);
    std::size_t tried = 0;
    for (Fix fix : cause->fixes) {
        tried += program.source().size();
        if (tried > mostTriedBytes)
            break;
        if (!trial.isMendedBy(fix))
            continue;
        fix.title = packText(fix.title, cause->arguments);
        made.fixes.push_back(std::move(fix));
    }
    return made;
}

Diagnostic customerLost(
    const Witness& witness, const ProofReason& reason, const RenderedRequest& request, const liquid::Program& program)
{
    const Diagnostic* cause = firstError(request.diagnostics, "");
    const bool isKnown = cause != nullptr && cause->place.part == Part::Body;
    Diagnostic made = finding("proof.customer-lost", isKnown ? cause->place.range : reason.place);
    const std::string words = describeFor(witness.root, program, made.place.range);
    made.messageText = words.empty() ? HOOKBENCH_TEXT("A customer without any field would get nothing: %2")
                                     : HOOKBENCH_TEXT("A customer with %1 would get nothing: %2");
    made.arguments = {words, witness.error};
    if (isKnown)
        addHint(made, *cause);
    return made;
}

} // namespace

void dropDisproved(std::vector<Diagnostic>& findings, Verdict validity)
{
    if (validity != Verdict::Proven)
        return;
    std::erase_if(findings, [](const Diagnostic& finding) {
        return finding.code == "liquid.unsafe-text" || finding.code == "liquid.bare-output"
            || finding.code == "liquid.unquoted-text";
    });
}

std::string describeWitness(const json::Value& root)
{
    std::vector<Named> values;
    collect(root, {}, values);
    return inWords(values);
}

std::vector<Diagnostic> proofFindings(const Proof& proof, const RequestTemplate& requestTemplate,
    const TemplateFacts& facts, const liquid::Clock& clock, const std::atomic_bool& isStopped)
{
    std::vector<Diagnostic> findings;
    const bool isBreakable = proof.validity.verdict == Verdict::Refuted && proof.validity.witness;
    const bool isLost = proof.reach.verdict == Verdict::Refuted && proof.reach.witness && !proof.reach.isIntendedAbort;
    if (!isBreakable && !isLost)
        return findings;
    RequestRenderer renderer(requestTemplate);
    const auto program = renderer.bodyProgram();
    if (program->hasErrors())
        return findings; // which say it all
    const auto render = [&](const Witness& witness) { return renderer.render(json::toData(witness.root), clock); };
    if (isBreakable) {
        const Witness& witness = *proof.validity.witness;
        findings.push_back(breakableJson(witness, render(witness), *program, facts, isStopped));
    }
    if (isLost) {
        const Witness& witness = *proof.reach.witness;
        findings.push_back(customerLost(witness, proof.reach.reason, render(witness), *program));
    }
    sortByPlace(findings);
    return findings;
}

} // namespace hookbench
