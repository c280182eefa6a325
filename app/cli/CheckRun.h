// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/ContractCheck.h"
#include "check/Proof.h"
#include "check/RequestCheck.h"
#include "check/TemplateCheck.h"
#include "check/bulk/BulkCheck.h"
#include "check/bulk/KnownFindings.h"
#include "check/bulk/ProfileSource.h"
#include "cli/CheckReport.h"
#include "cli/Target.h"

#include <memory>
#include <string>
#include <vector>

namespace hookbench {

/// What one run of `check` works on.
struct CheckInput {
    Target target;
    QString bodyFile; ///< of a bare body; empty for a campaign
    ProfileWindow firstProfiles; ///< no records: one customer without any field
    std::shared_ptr<ProfileSource> profiles; ///< of the first ones and those behind them; or made up, of others
    FieldContracts contracts;
    bool offersContracts = false; ///< whether contracts that mend findings are looked for: takes a while
    std::vector<Diagnostic> fileFindings; ///< of files that were read on the way
    BulkCheck::Listener listener; ///< told of progress; may be empty
    const std::atomic_bool* isStopped = nullptr; ///< ends the check of the profiles early; may be nullptr
};

/// Renders one body for all profiles on all cores, checks each payload and proves what can be proven. Equal findings of
/// several profiles are told once. The profiles of a few windows are in memory at a time.
class CheckRun {
public:
    CheckRun(const CheckInput& input, const CheckContext& context);

    CheckReport run();

private:
    void checkProfiles();
    void addGroup(const FindingGroup& group);
    void checkTags(const liquid::Program& program);
    void checkOnce(const RenderedRequest& request, const liquid::Program& program);
    void offerContracts(const Diagnostic& diagnostic, const liquid::Program& program, const TemplateFacts& facts);
    /// Nothing if it is known.
    CheckFinding* addFinding(const Diagnostic& diagnostic, const std::string& payload, const std::string& profile);
    void checkEvent();
    void proveBody(const liquid::Program& program);
    void tellProof();
    bool isExplained(const CheckFinding::Span& span) const;
    CheckFinding::Span spanOf(const Place& place, const std::string& file) const;

    const CheckInput& m_input;
    const CheckContext& m_context;
    ContractCheck m_contracts;
    SourceFiles m_files;
    CheckReport m_report;
    std::vector<Diagnostic> m_tagFindings; ///< whatever the data; their fixes mend payloads, too
    std::optional<Proof> m_proof;
    std::vector<Diagnostic> m_proofFindings;
    KnownFindings m_known;
};

} // namespace hookbench
