// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/ContractCheck.h"
#include "check/RequestCheck.h"
#include "cli/KnownFindings.h"
#include "cli/ProfileSource.h"
#include "cli/Target.h"

#include <string>
#include <vector>

namespace hookbench {

/// What was found with the profiles of one window. Profiles are numbered in it, from 0.
struct WindowFindings {
    struct Finding {
        Diagnostic diagnostic;
        std::string payload; ///< in which places of payloads count
        std::size_t profile = 0;
    };
    struct Failure {
        std::string code;
        std::string message;
        std::size_t profile = 0;
    };

    std::vector<Finding> findings; ///< each once
    std::vector<Failure> failures; ///< of the first profiles that failed
    std::size_t checked = 0;
    std::size_t failed = 0;
    std::vector<Diagnostic> fileFindings;
};

/// Renders one body for the profiles of one window and checks each payload. Several may be at work at once, one a
/// thread; what they are given has to outlive them.
class ProfileChecker {
public:
    ProfileChecker(const Target& target, const CheckContext& context, const ContractCheck& contracts);

    WindowFindings check(const SampleRecords& profiles);

private:
    void checkProfile(const Sample& profile);
    void count(
        const RenderedRequest& request, const std::vector<Diagnostic>& found, const std::vector<FieldBreach>& breaches);

    const Target& m_target;
    const CheckContext& m_context;
    const ContractCheck& m_contracts;
    RequestRenderer m_renderer;
    KnownFindings m_known;
    WindowFindings m_result;
};

} // namespace hookbench
