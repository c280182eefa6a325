// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <QString>

#include <vector>

namespace hookbench {

/// What one can do about a finding, as an entry of a menu.
struct FixChoice {
    static constexpr int showCustomer = -1; ///< puts the customer that a proof found into the place of the sample

    QString title;
    int index = 0; ///< of the finding's fix, or showCustomer
};

std::vector<FixChoice> fixChoices(const Diagnostic& diagnostic);

} // namespace hookbench
