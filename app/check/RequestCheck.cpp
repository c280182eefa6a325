// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/RequestCheck.h"

#include "check/JsonCause.h"
#include "json/DuplicateKeys.h"
#include "json/Scanner.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace hookbench {

namespace {

std::string lowerCase(std::string text)
{
    std::transform(
        text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool isJsonPayload(const RenderedRequest& request)
{
    return request.outcome == liquid::OutcomeKind::Payload && request.bodyIsJson;
}

/// Whether a filled-in value holds a quotation mark: nothing else ends the string around it.
bool mayLeaveString(const RenderedRequest& request)
{
    const std::string_view body = request.body;
    return std::any_of(request.origins.begin(), request.origins.end(), [body](const liquid::Origin& origin) {
        return origin.isFilledIn
            && body.substr(origin.output.begin, origin.output.size()).find('"') != std::string_view::npos;
    });
}

void checkJson(const RenderedRequest& request, std::vector<Diagnostic>& diagnostics)
{
    const json::Scan scan = json::scan(request.body);
    const PayloadOrigins origins(request);
    const JsonCause cause(request.body, scan, origins);
    std::vector<Diagnostic> found = scan.diagnostics;
    if (found.empty())
        found = json::duplicateKeys(request.body, scan);
    for (Diagnostic& diagnostic : found)
        cause.explain(diagnostic);
    diagnostics.insert(diagnostics.end(), found.begin(), found.end());
    if (scan.diagnostics.empty() && mayLeaveString(request)) {
        const auto escapes = cause.escapes();
        diagnostics.insert(diagnostics.end(), escapes.begin(), escapes.end());
    }
}

Diagnostic headerWarning(const char* code, const char* message)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.severity = Severity::Warning;
    diagnostic.messageText = message;
    diagnostic.hintText =
        HOOKBENCH_TEXT("Add the header Content-Type: application/json, so that the receiver reads the body as JSON.");
    diagnostic.place = {Part::HeaderName, -1, {}};
    return diagnostic;
}

void checkContentType(const RenderedRequest& request, std::vector<Diagnostic>& diagnostics)
{
    const auto header = std::find_if(request.headers.begin(), request.headers.end(),
        [](const RenderedHeader& candidate) { return lowerCase(candidate.name) == "content-type"; });
    if (header == request.headers.end()) {
        diagnostics.push_back(headerWarning(
            "request.no-content-type", HOOKBENCH_TEXT("The body is JSON, but no Content-Type header says so.")));
    } else if (lowerCase(header->value.masked()).find("json") == std::string::npos) {
        diagnostics.push_back(headerWarning("request.other-content-type",
            HOOKBENCH_TEXT("The body is JSON, but the Content-Type header says something else.")));
    }
}

} // namespace

std::vector<Diagnostic> checkRequest(const RenderedRequest& request)
{
    std::vector<Diagnostic> diagnostics;
    if (isJsonPayload(request)) {
        checkJson(request, diagnostics);
        checkContentType(request, diagnostics);
        sortByPlace(diagnostics);
    }
    return diagnostics;
}

bool isBroken(const RenderedRequest& request)
{
    if (mayLeaveString(request))
        return hasErrors(checkRequest(request));
    return isJsonPayload(request) && !json::isValid(request.body);
}

} // namespace hookbench
