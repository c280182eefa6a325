// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <vector>

namespace hookbench {

/// How much is open, notes aside.
struct ProblemCount {
    int errors = 0;
    int warnings = 0;

    int total() const { return errors + warnings; }
    ProblemCount& operator+=(const ProblemCount& other)
    {
        errors += other.errors;
        warnings += other.warnings;
        return *this;
    }
    bool operator==(const ProblemCount&) const = default;
};

inline ProblemCount countProblems(const std::vector<Diagnostic>& diagnostics)
{
    ProblemCount count;
    for (const Diagnostic& diagnostic : diagnostics) {
        count.errors += diagnostic.severity == Severity::Error ? 1 : 0;
        count.warnings += diagnostic.severity == Severity::Warning ? 1 : 0;
    }
    return count;
}

} // namespace hookbench
