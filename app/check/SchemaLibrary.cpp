// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/SchemaLibrary.h"

#include "text/Diagnostic.h"
#include "text/PackedText.h"

#include <cerrno>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <limits>
#include <regex>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace hookbench {

namespace {

using Document = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// Whole numbers however they are written (1.0 and 1e3 too, as drafts 6 and 7 have it) as integers; beyond 64 bits the
/// nearest one that fits.
Document number(const std::string& text)
{
    if (text.find_first_of(".eE") == std::string::npos) {
        errno = 0;
        const long long integer = std::strtoll(text.c_str(), nullptr, 10); // saturates
        return std::int64_t{integer};
    }
    constexpr double exactlyWhole = 9007199254740992.0; // 2^53
    const double value = std::strtod(text.c_str(), nullptr);
    if (std::fabs(value) <= exactlyWhole && std::trunc(value) == value)
        return static_cast<std::int64_t>(value);
    return std::isfinite(value) ? value : std::copysign(std::numeric_limits<double>::max(), value);
}

Document toDocument(const JsonNode& node)
{
    switch (node.kind) {
    case JsonNode::Kind::Null:
        return nullptr;
    case JsonNode::Kind::Boolean:
        return node.text == "true";
    case JsonNode::Kind::Number:
        return number(node.text);
    case JsonNode::Kind::String:
        return node.text;
    case JsonNode::Kind::Array: {
        Document list = Document::array();
        for (const JsonNode& child : node.children)
            list.push_back(toDocument(child));
        return list;
    }
    case JsonNode::Kind::Object:
        break;
    }
    Document object = Document::object();
    for (const JsonNode& child : node.children)
        object[child.key] = toDocument(child);
    return object;
}

valijson::SchemaParser::Version versionOf(const JsonNode& schema)
{
    const JsonNode* dialect = schema.find("$schema");
    const bool isOld = dialect
        && (dialect->text.find("draft-04") != std::string::npos || dialect->text.find("draft-03") != std::string::npos);
    return isOld ? valijson::SchemaParser::kDraft4 : valijson::SchemaParser::kDraft7;
}

/// The library writes "<root>", then "[key]" for each step.
std::vector<std::string> pathOf(const std::vector<std::string>& context)
{
    std::vector<std::string> path;
    for (const std::string& step : context) {
        if (step.size() >= 2 && step.front() == '[' && step.back() == ']')
            path.push_back(step.substr(1, step.size() - 2));
    }
    return path;
}

bool isRegularExpression(const std::string& pattern)
{
    try {
        const std::regex expression(pattern);
        return true;
    } catch (const std::regex_error&) {
        return false;
    }
}

/// The library compiles patterns when it needs them first: too late to say where they stand.
std::optional<SchemaProblem> patternProblem(const JsonNode& schema)
{
    for (const JsonNode& child : schema.children) {
        const bool isPattern = child.key == "pattern" && child.isString();
        if (isPattern && !isRegularExpression(child.text))
            return SchemaProblem{child.range, packText(HOOKBENCH_TEXT("the pattern is no regular expression"))};
        if (child.key == "patternProperties") {
            for (const JsonNode& property : child.children) {
                if (!isRegularExpression(property.key))
                    return SchemaProblem{
                        property.keyRange, packText(HOOKBENCH_TEXT("the pattern is no regular expression"))};
            }
        }
        if (auto problem = patternProblem(child))
            return problem;
    }
    return std::nullopt;
}

bool isSummary(const std::string& text)
{
    return text.starts_with("Failed to validate");
}

} // namespace

struct SchemaLibrary::Impl {
    valijson::Schema schema;
};

SchemaLibrary::SchemaLibrary() = default;
SchemaLibrary::~SchemaLibrary() = default;

std::optional<SchemaProblem> SchemaLibrary::load(const JsonNode& schema)
{
    if (!schema.isObject()) // the library takes a bare false for true
        return SchemaProblem{schema.range, packText(HOOKBENCH_TEXT("a schema is an object"))};
    if (auto problem = patternProblem(schema))
        return problem;
    try {
        auto impl = std::make_unique<Impl>();
        valijson::SchemaParser parser(versionOf(schema));
        const Document document = toDocument(schema);
        parser.populateSchema(Adapter(document), impl->schema);
        m_impl = std::move(impl);
        return std::nullopt;
    } catch (const std::exception& error) {
        return SchemaProblem{schema.range, error.what()};
    }
}

std::vector<SchemaFault> SchemaLibrary::faults(const JsonNode& document) const
{
    std::vector<SchemaFault> faults;
    try {
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        valijson::ValidationResults results;
        const Document target = toDocument(document);
        validator.validate(m_impl->schema, Adapter(target), &results);
        for (const auto& error : results)
            faults.push_back({pathOf(error.context), error.description, isSummary(error.description)});
    } catch (const std::exception& error) { // such as a pattern that is no regular expression
        faults.push_back({{}, error.what(), false});
    }
    return faults;
}

} // namespace hookbench
