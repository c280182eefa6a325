// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/RequestCheck.h"

#include "check/JsonCause.h"
#include "check/JsonFix.h"
#include "check/JsonSchema.h"
#include "check/TemplateSkeleton.h"
#include "json/DuplicateKeys.h"
#include "json/QuickCheck.h"
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

/// Problems of the JSON beyond these get no fix: the first ones are mended first, and each costs some scans.
constexpr std::size_t mostFixed = 5;

void append(std::vector<Diagnostic>& diagnostics, const std::vector<Diagnostic>& more)
{
    diagnostics.insert(diagnostics.end(), more.begin(), more.end());
}

void checkJson(const RenderedRequest& request, const json::Scan& scan, const PayloadOrigins& origins,
    std::vector<Diagnostic>& diagnostics)
{
    const JsonCause cause(request.body, scan, origins);
    std::vector<Diagnostic> found = scan.diagnostics;
    if (found.empty())
        found = json::duplicateKeys(request.body, scan);
    const JsonFix fix(request.body, scan.diagnostics, origins);
    std::size_t tried = 0;
    for (Diagnostic& diagnostic : found) {
        if (!cause.explain(diagnostic) && !scan.diagnostics.empty() && tried++ < mostFixed)
            fix.addTo(diagnostic);
    }
    append(diagnostics, found);
    if (scan.diagnostics.empty() && mayLeaveString(request))
        append(diagnostics, cause.escapes());
}

std::vector<const BodyRules*> rulesFor(const RenderedRequest& request, const CheckContext& context)
{
    std::vector<const BodyRules*> rules;
    std::copy_if(context.rules.begin(), context.rules.end(), std::back_inserter(rules),
        [&request](const BodyRules* candidate) { return candidate->concerns(request); });
    return rules;
}

std::vector<const BodyRules*> bodyRules(const RenderedRequest& request, const CheckContext& context)
{
    std::vector<const BodyRules*> rules = rulesFor(request, context);
    if (context.chosen != nullptr && std::find(rules.begin(), rules.end(), context.chosen) == rules.end())
        rules.push_back(context.chosen);
    return rules;
}

bool hasContentsToCheck(const RenderedRequest& request, const CheckContext& context)
{
    return context.schema != nullptr || !bodyRules(request, context).empty();
}

/// All that is to be said of a payload has to do with its tokens, which take most of the time; mostly there is nothing.
bool isPlainlyGood(const RenderedRequest& request, const CheckContext& context)
{
    return !hasContentsToCheck(request, context) && !mayLeaveString(request)
        && json::quickLook(request.body).hasDistinctKeys;
}

void checkContents(const RenderedRequest& request, const json::Scan& scan, const PayloadOrigins& origins,
    const CheckContext& context, std::vector<Diagnostic>& diagnostics)
{
    if (!scan.diagnostics.empty() || !hasContentsToCheck(request, context))
        return;
    const JsonNode tree = jsonTree(request.body, scan);
    const PayloadSource source(origins);
    const BodyUnderCheck body{tree, source, request.bodyProgram.get(), context.clock, false};
    for (const BodyRules* each : bodyRules(request, context))
        append(diagnostics, each->checkBody(body));
    if (context.schema != nullptr)
        append(diagnostics, context.schema->check(tree, source));
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
    return checkRequest(request, {});
}

std::vector<Diagnostic> checkRequest(const RenderedRequest& request, const CheckContext& context)
{
    std::vector<Diagnostic> diagnostics;
    for (const BodyRules* each : rulesFor(request, context))
        append(diagnostics, each->checkEnvelope(request));
    if (isJsonPayload(request)) {
        if (!isPlainlyGood(request, context)) {
            const json::Scan scan = json::scan(request.body);
            const PayloadOrigins origins(request);
            checkJson(request, scan, origins, diagnostics);
            checkContents(request, scan, origins, context, diagnostics);
        }
        checkContentType(request, diagnostics);
    }
    sortByPlace(diagnostics);
    return diagnostics;
}

std::vector<Diagnostic> checkLiteralValues(
    const RenderedRequest& request, const liquid::Program& program, const CheckContext& context)
{
    const auto rules = bodyRules(request, context);
    if (rules.empty() || program.hasErrors())
        return {};
    const TemplateSkeleton skeleton(program);
    const json::Scan scan = json::scan(skeleton.text());
    if (!scan.diagnostics.empty())
        return {};
    const JsonNode tree = jsonTree(skeleton.text(), scan);
    const BodyUnderCheck body{tree, skeleton, &program, context.clock, true};
    std::vector<Diagnostic> diagnostics;
    for (const BodyRules* each : rules)
        append(diagnostics, each->checkBody(body));
    sortByPlace(diagnostics);
    return diagnostics;
}

bool isBroken(const RenderedRequest& request)
{
    if (mayLeaveString(request))
        return hasErrors(checkRequest(request));
    return isJsonPayload(request) && !json::isValid(request.body);
}

} // namespace hookbench
