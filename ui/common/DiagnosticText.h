// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"
#include "theme/Theme.h"

#include <QString>

namespace hookbench {

/// A text marked with HOOKBENCH_TEXT in the language of the window, %1 … %9 filled in.
QString textOf(const std::string& text, const std::vector<std::string>& arguments);

/// The texts of a diagnostic in the language of the window.
QString messageOf(const Diagnostic& diagnostic);
QString hintOf(const Diagnostic& diagnostic);
QString titleOf(const Fix& fix, const Diagnostic& diagnostic);

Tone toneOf(Severity severity);

} // namespace hookbench
