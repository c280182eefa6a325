// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/FieldBreach.h"

#include <vector>

namespace hookbench {

/// Field contracts made ready once (paths split, patterns compiled), to hold many profiles against. Keeps a copy of
/// them. Several threads may ask at once.
class ContractCheck {
public:
    explicit ContractCheck(const FieldContracts& contracts);
    ~ContractCheck();
    ContractCheck(const ContractCheck&) = delete;
    ContractCheck& operator=(const ContractCheck&) = delete;

    /// All contracts that the root scope breaks, in the contracts' order, one breach for each at most.
    std::vector<FieldBreach> breaches(const liquid::Value& root) const;
    bool isKept(const liquid::Value& root) const;

private:
    struct Rule; // holds Qt's expression, which stays out of the headers of the proof
    std::vector<Rule> m_rules;
};

} // namespace hookbench
