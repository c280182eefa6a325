// SPDX-License-Identifier: GPL-3.0-or-later
#include "clevertap/RecordFinding.h"

#include <utility>

namespace hookbench {

Diagnostic recordFinding(const char* code, Severity severity, const char* message, const RecordPlace& place,
    std::string subject, std::string detail)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.severity = severity;
    diagnostic.messageText = message;
    diagnostic.arguments = {place.name, std::to_string(place.line), std::move(subject), std::move(detail)};
    diagnostic.place.part = Part::File;
    return diagnostic;
}

} // namespace hookbench
