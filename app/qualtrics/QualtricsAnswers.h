// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/ServiceAnswers.h"

namespace hookbench::qualtrics {

/// What is known of the answers of the Qualtrics API v3, and of a stand-in for it on this machine.
class QualtricsAnswers : public ServiceAnswers {
public:
    bool concerns(std::string_view url) const override;
    std::string keyCheckPath() const override { return "/API/v3/whoami"; }
    KeyFinding keyFinding(const Attempt& attempt) const override;
    std::optional<Explanation> explanation(const Attempt& attempt) const override;
    std::string lookUpPath(const Attempt& lost) const override;
    std::string nextLookUpPage(const Attempt& lost, const std::vector<Attempt>& pages) const override;
    LookUpFinding lookUpFinding(const Attempt& lost, const std::vector<Attempt>& pages) const override;
};

} // namespace hookbench::qualtrics
