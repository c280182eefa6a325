// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/JsonSchema.h"

#include "check/SchemaLibrary.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

/// std::regex recurses for each character: longer texts could overflow the stack of the thread.
constexpr std::size_t longestTextForPatterns = 8192;

constexpr std::array newerKeywords{"$recursiveRef", "$dynamicRef", "dependentRequired", "dependentSchemas",
    "unevaluatedItems", "unevaluatedProperties", "minContains", "maxContains", "prefixItems"};

Diagnostic finding(const char* code, Severity severity, const char* message, const char* hint)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.severity = severity;
    diagnostic.messageText = message;
    diagnostic.hintText = hint;
    return diagnostic;
}

Diagnostic fileFinding(const char* code, Severity severity, const char* message, const char* hint,
    const std::string& file, ByteRange range)
{
    Diagnostic diagnostic = finding(code, severity, message, hint);
    diagnostic.file = file;
    diagnostic.place = {Part::File, -1, range};
    return diagnostic;
}

bool isNewer(const std::string& keyword)
{
    return std::find(newerKeywords.begin(), newerKeywords.end(), keyword) != newerKeywords.end();
}

void addRemarks(const JsonNode& node, const std::string& file, std::vector<Diagnostic>& remarks)
{
    for (const JsonNode& child : node.children) {
        if (isNewer(child.key)) {
            Diagnostic remark = fileFinding("schema.newer-keyword", Severity::Warning,
                HOOKBENCH_TEXT("The keyword “%1” belongs to a newer draft of JSON Schema and is not checked."),
                HOOKBENCH_TEXT("Say the same in the words of draft 7."), file, child.keyRange);
            remark.arguments = {child.key};
            remarks.push_back(std::move(remark));
        }
        addRemarks(child, file, remarks);
    }
}

bool hasPattern(const JsonNode& node)
{
    return std::any_of(node.children.begin(), node.children.end(), [](const JsonNode& child) {
        return child.key == "pattern" || child.key == "patternProperties" || child.key == "format" || hasPattern(child);
    });
}

const JsonNode* longText(const JsonNode& node)
{
    if (node.text.size() > longestTextForPatterns || node.key.size() > longestTextForPatterns)
        return &node;
    for (const JsonNode& child : node.children) {
        if (const JsonNode* found = longText(child))
            return found;
    }
    return nullptr;
}

bool isWithin(const std::vector<std::string>& outer, const std::vector<std::string>& inner)
{
    return outer.size() <= inner.size() && std::equal(outer.begin(), outer.end(), inner.begin());
}

/// Whether a fault only says that something in it is at fault which is told of by itself.
bool isConsequence(const SchemaFault& fault, const std::vector<SchemaFault>& faults)
{
    return fault.isSummary && std::any_of(faults.begin(), faults.end(), [&fault](const SchemaFault& other) {
        return &other != &fault && !other.isSummary && isWithin(fault.path, other.path);
    });
}

} // namespace

struct JsonSchema::Impl {
    SchemaLibrary library;
    std::vector<Diagnostic> remarks;
    bool hasPatterns = false;
};

JsonSchema::JsonSchema(std::shared_ptr<const Impl> impl)
    : m_impl(std::move(impl))
{
}

Result<JsonSchema, Diagnostic> JsonSchema::read(std::string_view text, const std::string& file)
{
    const json::Scan scan = json::scan(text);
    if (!scan.diagnostics.empty()) {
        Diagnostic error = scan.diagnostics.front();
        error.place.part = Part::File;
        error.related.clear();
        error.file = file;
        return Unexpected(std::move(error));
    }
    const JsonNode tree = jsonTree(text, scan);
    auto impl = std::make_shared<Impl>();
    if (const auto problem = impl->library.load(tree)) {
        Diagnostic error = fileFinding("schema.unusable", Severity::Error,
            HOOKBENCH_TEXT("This is no JSON Schema of draft 4 to 7 that can be used: %1"),
            HOOKBENCH_TEXT("References lead to places in the same file only."), file, problem->range);
        error.arguments = {problem->text};
        return Unexpected(std::move(error));
    }
    addRemarks(tree, file, impl->remarks);
    impl->hasPatterns = hasPattern(tree);
    return JsonSchema(std::move(impl));
}

const std::vector<Diagnostic>& JsonSchema::remarks() const
{
    return m_impl->remarks;
}

std::vector<Diagnostic> JsonSchema::check(const JsonNode& payload, const JsonSource& source) const
{
    std::vector<Diagnostic> found;
    if (const JsonNode* text = m_impl->hasPatterns ? longText(payload) : nullptr) {
        Diagnostic diagnostic = finding("schema.text-too-long", Severity::Warning,
            HOOKBENCH_TEXT(
                "This text is too long to be held against the patterns of the schema, which was not checked."),
            "");
        source.locate(text->range, diagnostic);
        found.push_back(std::move(diagnostic));
        return found;
    }
    const auto faults = m_impl->library.faults(payload);
    for (const SchemaFault& fault : faults) {
        if (isConsequence(fault, faults))
            continue;
        Diagnostic diagnostic =
            finding("schema.mismatch", Severity::Error, HOOKBENCH_TEXT("The JSON Schema does not allow this: %1"),
                HOOKBENCH_TEXT("Change the value, or the schema of the campaign."));
        diagnostic.arguments = {fault.text};
        const JsonNode& node = payload.nearest(fault.path);
        source.locate(node.range, diagnostic);
        found.push_back(std::move(diagnostic));
    }
    return found;
}

} // namespace hookbench
