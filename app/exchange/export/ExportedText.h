// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"

#include <string>
#include <vector>

namespace hookbench {

/// A request in the form of another program, and what got lost on the way.
struct ExportedText {
    std::string text; ///< empty where an error stands among the diagnostics; may hold bytes that are no UTF-8
    std::vector<Diagnostic> diagnostics; ///< places count in the payload, the URL or a header

    bool isWritten() const { return !hasErrors(diagnostics); }
};

/// A name for the variable of a secret that shells and other programs take: "qualtrics-token" is QUALTRICS_TOKEN for a
/// shell and qualtrics_token elsewhere.
std::string shellVariable(const std::string& secretName);
std::string templateVariable(const std::string& secretName);

} // namespace hookbench
