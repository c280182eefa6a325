// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/RequestFindings.h"

#include <utility>

namespace hookbench {

Diagnostic requestFinding(const char* code, Severity severity, Place place, const char* message, const char* hint,
    std::vector<std::string> arguments)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.severity = severity;
    diagnostic.place = place;
    diagnostic.messageText = message;
    diagnostic.hintText = hint;
    diagnostic.arguments = std::move(arguments);
    return diagnostic;
}

Diagnostic unfilledPlaceholder(const Placeholder& mark, Place place, const std::string& environmentName)
{
    Diagnostic diagnostic = requestFinding("request.placeholder", Severity::Error, place,
        HOOKBENCH_TEXT("The placeholder <%1> is not filled in"),
        mark.isCaptured ? HOOKBENCH_TEXT("Inside capture nothing fills it: write the value into the text.")
                        : HOOKBENCH_TEXT("Give it a value in the environment “%2”, or write the value into the text."),
        {mark.name, environmentName});
    diagnostic.fixes.push_back({HOOKBENCH_TEXT("Fill in <%1>…"), {}});
    return diagnostic;
}

Diagnostic writtenOutSecret(Place place, const char* message, std::vector<std::string> arguments)
{
    return requestFinding("request.written-out", Severity::Warning, place, message,
        HOOKBENCH_TEXT("Keep it as a secret of the environment, and write its name in angle brackets in its place."),
        std::move(arguments));
}

Diagnostic placeholderInBody(const Placeholder& mark)
{
    Diagnostic diagnostic = requestFinding("request.placeholder", Severity::Error, {Part::Body, -1, mark.range},
        HOOKBENCH_TEXT("The placeholder <%1> still stands in the body"),
        HOOKBENCH_TEXT("Write what belongs there. Environments fill URLs and headers only, as CleverTap gets the body "
                       "as it is."),
        {mark.name});
    diagnostic.fixes.push_back({HOOKBENCH_TEXT("Replace <%1>…"), {}});
    return diagnostic;
}

Diagnostic liquidIsInferred(Place place)
{
    const bool isUrl = place.part == Part::Url;
    return requestFinding("request.liquid-inferred", Severity::Information, place,
        isUrl ? HOOKBENCH_TEXT("CleverTap documents personalised URLs, but not in which syntax; that Liquid works here "
                               "is inferred")
              : HOOKBENCH_TEXT("CleverTap does not document Liquid here; that it works is inferred"),
        HOOKBENCH_TEXT("Try it in CleverTap before you rely on it."));
}

} // namespace hookbench
