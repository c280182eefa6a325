// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"
#include "liquid/Value.h"

#include <string>
#include <vector>

namespace hookbench {

/// One contract that some data does not keep.
struct FieldBreach {
    std::string path;
    std::string text; ///< in plain words, for translation, with %1 for the path
    std::string message; ///< the path filled in
};

/// All contracts that the root scope breaks, in the contracts' order, one breach for each at most.
std::vector<FieldBreach> brokenContracts(const FieldContracts& contracts, const liquid::Value& root);

/// Whether a value that is there keeps the contract, absence aside.
bool keepsContract(const FieldContract& contract, const liquid::Value& value);

} // namespace hookbench
