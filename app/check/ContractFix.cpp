// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/ContractFix.h"

#include "check/ContractCheck.h"
#include "check/FieldGuess.h"
#include "check/ProofTrial.h"
#include "check/liquid/FieldValues.h"
#include "liquid/ProgramData.h"

#include <algorithm>

namespace hookbench {

namespace {

/// What no JSON string has to escape.
constexpr const char* plainTextPattern = R"([^"\\\t\r\n]*)";

bool isSame(const Diagnostic& one, const Diagnostic& other)
{
    return one.code == other.code && one.place == other.place;
}

/// Tries contracts for one property.
class ContractTrial {
public:
    ContractTrial(const Diagnostic& finding, const liquid::Program& program, const TemplateFacts& facts,
        const liquid::DataPath& path)
        : m_finding(finding)
        , m_program(program)
        , m_facts(facts)
        , m_steps(path.steps)
        , m_path(path.text())
        , m_contracts(facts.contracts == nullptr ? FieldContracts() : *facts.contracts)
    {
        if (const auto* entry = m_contracts.entry(path.steps)) {
            m_path = entry->first;
            m_present = entry->second;
        }
    }

    std::vector<ContractFix> fixes()
    {
        if (m_finding.code == "liquid.unsafe-text")
            tryTexts();
        else if (m_finding.code == "liquid.bare-output")
            tryRequired();
        else if (m_finding.code == "liquid.unquoted-text")
            tryNumbers();
        else if (m_finding.code.starts_with("proof."))
            tryForProof();
        else if (m_finding.code == "liquid.unknown-field")
            attempt(HOOKBENCH_TEXT("State that there is a field %1"), m_present);
        return std::move(m_fixes);
    }

private:
    void tryTexts()
    {
        FieldContract contract = withType(FieldType::String);
        contract.pattern = commonPattern(sampleTexts());
        if (!contract.pattern.empty())
            attempt(HOOKBENCH_TEXT("State that %1 matches %2"), contract);
        contract.pattern = plainTextPattern;
        attempt(HOOKBENCH_TEXT("State that %1 holds no quotation mark, backslash, tab or line break"), contract);
    }

    void tryRequired()
    {
        if (m_present.type != FieldType::Any)
            return attempt(HOOKBENCH_TEXT("State that %1 is never missing"), required(m_present));
        const FieldSummary summary = FieldValues(m_facts.samples, nullptr).summary(m_steps);
        if (summary.hasBoolean && !summary.hasNumber)
            return attempt(HOOKBENCH_TEXT("State that %1 is true or false, and never missing"),
                required(withType(FieldType::Boolean)));
        tryNumbers();
    }

    /// The least that is enough: each is stated only where those before it do not help.
    void tryForProof()
    {
        if (m_present.type != FieldType::Any && !m_present.required)
            attempt(HOOKBENCH_TEXT("State that %1 is never missing"), required(m_present));
        if (m_fixes.empty())
            tryTexts();
        if (m_fixes.empty())
            tryRequired();
    }

    void tryNumbers()
    {
        attempt(HOOKBENCH_TEXT("State that %1 is a number, and never missing"), required(withType(FieldType::Number)));
    }

    void attempt(const char* title, const FieldContract& contract)
    {
        FieldContracts contracts = m_contracts;
        contracts.set(m_path, contract);
        if (!isKeptBySamples(contract) || !goesAway(contracts))
            return;
        m_fixes.push_back({title, {m_path, contract.pattern}, m_path, contract});
    }

    bool goesAway(const FieldContracts& contracts) const
    {
        if (m_finding.code.starts_with("proof.")) {
            const auto question =
                m_finding.code == "proof.customer-lost" ? ProofTrial::Question::Reach : ProofTrial::Question::Validity;
            return ProofTrial(m_program, m_contracts, question, m_finding.place.range, false).isMendedBy(contracts);
        }
        TemplateFacts facts = m_facts;
        facts.contracts = &contracts;
        return std::ranges::none_of(
            checkTemplate(m_program, facts), [this](const Diagnostic& found) { return isSame(found, m_finding); });
    }

    bool isKeptBySamples(const FieldContract& contract) const
    {
        FieldContracts only;
        only.set(m_path, contract);
        const ContractCheck check(only);
        return std::ranges::all_of(
            m_facts.samples, [&check](const liquid::Data& sample) { return check.isKept(sample.root()); });
    }

    std::vector<std::string> sampleTexts() const
    {
        std::vector<std::string> texts;
        for (const liquid::Data& sample : m_facts.samples) {
            const liquid::Value* at = &sample.root();
            for (const std::string& step : m_steps)
                at = at != nullptr && at->isMap() ? at->map().find(step) : nullptr;
            if (at != nullptr && at->isString())
                texts.emplace_back(at->text());
        }
        return texts;
    }

    FieldContract withType(FieldType type) const
    {
        FieldContract contract = m_present;
        contract.type = type;
        return contract;
    }

    static FieldContract required(FieldContract contract)
    {
        contract.required = true;
        return contract;
    }

    const Diagnostic& m_finding;
    const liquid::Program& m_program;
    const TemplateFacts& m_facts;
    std::vector<std::string> m_steps;
    std::string m_path;
    FieldContracts m_contracts;
    FieldContract m_present; ///< what is stated already
    std::vector<ContractFix> m_fixes;
};

/// Elements of a list by their number: no contract says how many there are.
bool isIndexed(const liquid::Program& program, const liquid::DataPath& path)
{
    const auto text = program.source().substr(path.range.begin, path.range.size());
    return std::ranges::find(path.steps, "*") != path.steps.end() && text.find('[') != std::string_view::npos;
}

/// A proof may blame a filter for what the property before it holds.
ByteRange tagAround(const liquid::Program& program, ByteRange place)
{
    ByteRange tag = place;
    for (const liquid::Node& node : program.tables().nodes) {
        if (node.begin <= place.begin && place.end <= node.end)
            tag = {node.begin, node.end}; // the innermost comes last
    }
    return tag;
}

} // namespace

std::vector<ContractFix> contractFixes(
    const Diagnostic& finding, const liquid::Program& program, const TemplateFacts& facts)
{
    std::vector<ContractFix> fixes;
    if (finding.place.part != Part::Body)
        return fixes;
    const ByteRange place =
        finding.code.starts_with("proof.") ? tagAround(program, finding.place.range) : finding.place.range;
    for (const liquid::DataPath& path : program.dataPaths()) {
        if (path.range.begin < place.begin || path.range.end > place.end || isIndexed(program, path))
            continue;
        auto found = ContractTrial(finding, program, facts, path).fixes();
        std::ranges::move(found, std::back_inserter(fixes));
    }
    return fixes;
}

} // namespace hookbench
