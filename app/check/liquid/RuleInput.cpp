// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/liquid/RuleInput.h"

namespace hookbench {

Diagnostic& RuleInput::report(const char* code, Severity severity, ByteRange range, const char* message,
    const char* hint, std::vector<std::string> arguments) const
{
    Diagnostic& diagnostic = found.emplace_back();
    diagnostic.code = code;
    diagnostic.severity = severity;
    diagnostic.messageText = message;
    diagnostic.hintText = hint;
    diagnostic.arguments = std::move(arguments);
    diagnostic.place.range = range;
    return diagnostic;
}

Fix bodyFix(std::string title, const std::vector<std::pair<ByteRange, std::string>>& edits)
{
    Fix fix;
    fix.title = std::move(title);
    for (const auto& [range, text] : edits)
        fix.edits.push_back({{Part::Body, -1, range}, text});
    return fix;
}

} // namespace hookbench
