// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExchangeFinding.h"

#include <utility>

namespace hookbench {

Diagnostic exchangeFinding(const char* code, Severity severity, Place place, const char* message, const char* hint,
    std::vector<std::string> arguments)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.severity = severity;
    diagnostic.messageText = message;
    diagnostic.hintText = hint;
    diagnostic.arguments = std::move(arguments);
    diagnostic.place = place;
    return diagnostic;
}

} // namespace hookbench
