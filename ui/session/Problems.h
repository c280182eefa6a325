// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <vector>

namespace hookbench {

struct BodyFindings;
struct BodyVerdict;

/// Where one goes to mend it: what is wrong in the payload has its cause in the body, where that is known.
Place placeToMend(const Diagnostic& problem);

/// Everything that is wrong, as one list by the places to mend, the body from top to bottom first: `shown` is what the
/// payload at hand and its request give; then what was found in the template and what the proof found. What is said
/// twice of one tag is told once.
std::vector<Diagnostic> allProblems(
    std::vector<Diagnostic> shown, const BodyFindings& findings, const BodyVerdict& verdict);

} // namespace hookbench
