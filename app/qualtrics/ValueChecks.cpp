// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/BodyChecks.h"

#include "campaign/request/HostNames.h"
#include "qualtrics/ContactId.h"
#include "qualtrics/DistributionKeys.h"
#include "qualtrics/Identifier.h"

#include <algorithm>
#include <array>
#include <span>

namespace hookbench::qualtrics {

namespace {

constexpr std::array<std::string_view, 3> linkTypes{"Individual", "Multiple", "Anonymous"};
constexpr std::array<std::string_view, 2> actions{"CreateDistribution", "CreateTransactionBatchDistribution"};
constexpr const char* spellTitle = HOOKBENCH_TEXT("Write “%2”");

/// Text before and after one @, with a point behind it, and nothing that belongs to a list of names.
bool isPlainAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    const bool isClean = text.find_first_of(" \t\r\n<>,;") == std::string_view::npos;
    if (!isClean || at == 0 || at == std::string_view::npos || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::string_view domain = text.substr(at + 1);
    const std::size_t point = domain.rfind('.');
    return point != std::string_view::npos && point > 0 && point + 1 < domain.size();
}

void checkPrefix(const KeyRule& rule, const JsonNode& node, BodyFindings& findings)
{
    Diagnostic& found = findings.add(findings::idPrefix, node.range, {node.text, prefixList(rule.prefixes)});
    found.hintText = prefixMeaning(node.text);
    const std::string better = withRightCase(node.text, rule.prefixes);
    if (better.empty())
        return;
    found.hintText = HOOKBENCH_TEXT("Capitals matter: write %3.");
    found.arguments.push_back(better);
    findings.offer(found, HOOKBENCH_TEXT("Write it in capitals"), node.range, '"' + better + '"');
}

void checkId(const KeyRule& rule, const JsonNode& node, BodyFindings& findings)
{
    switch (idFault(node.text, rule.prefixes)) {
    case IdFault::None:
        break;
    case IdFault::Prefix:
        checkPrefix(rule, node, findings);
        break;
    case IdFault::Form:
        findings.add(findings::idForm, node.range, {node.text});
        break;
    case IdFault::Length:
        findings.add(findings::idLength, node.range, {node.text});
        break;
    }
}

void checkChoice(const findings::Finding& finding, std::span<const std::string_view> choices, const JsonNode& node,
    BodyFindings& findings)
{
    if (std::find(choices.begin(), choices.end(), node.text) != choices.end())
        return;
    Diagnostic& found = findings.add(finding, node.range, {node.text});
    const auto meant = std::find_if(choices.begin(), choices.end(),
        [&node](std::string_view choice) { return equalIgnoringCase(choice, node.text); });
    if (meant == choices.end())
        return;
    found.arguments.emplace_back(*meant);
    findings.offer(found, spellTitle, node.range, '"' + std::string(*meant) + '"');
}

void checkEmpty(const KeyRule& rule, const JsonNode& node, BodyFindings& findings)
{
    const bool isRequired = rule.need != Need::Never && rule.need != Need::UnlessText;
    const findings::Finding& finding = rule.kind == ValueKind::Id ? findings::emptyId
        : isRequired                                              ? findings::emptyRequired
                                                                  : findings::emptyOptional;
    findings.add(finding, node.range, {std::string(rule.key)});
}

void checkText(const KeyRule& rule, const JsonNode& node, BodyFindings& findings)
{
    if (findings.body().isTemplate && !findings.isLiteral(node) && rule.key != "contactId")
        return; // what the tags put in is not known
    switch (rule.kind) {
    case ValueKind::Id:
        if (rule.key != "contactId" || checkContact(node, findings))
            checkId(rule, node, findings);
        break;
    case ValueKind::LinkType:
        checkChoice(findings::linkType, linkTypes, node, findings);
        break;
    case ValueKind::Action:
        checkChoice(findings::action, actions, node, findings);
        break;
    case ValueKind::Email:
        if (!isPlainAddress(node.text))
            findings.add(findings::emailForm, node.range, {node.text});
        break;
    case ValueKind::Object:
    case ValueKind::Text:
    case ValueKind::Date:
    case ValueKind::LinkDate:
    case ValueKind::Data:
        break;
    }
}

void checkValue(const KeyRule& rule, const JsonNode& node, BodyFindings& findings)
{
    if (findings.body().isTemplate && !findings.isLiteral(node) && !node.isString() && !node.isObject())
        return; // a tag stands there
    if (rule.kind == ValueKind::Object || rule.kind == ValueKind::Data) {
        if (rule.need == Need::Never && node.kind == JsonNode::Kind::Null)
            checkEmpty(rule, node, findings);
        else if (!node.isObject())
            findings.add(findings::notAnObject, node.range);
        return;
    }
    if (!isFilled(&node) && (!findings.body().isTemplate || findings.isLiteral(node)))
        checkEmpty(rule, node, findings);
    else if (rule.key == "subject" && node.isObject())
        findings.add(findings::subjectObject, node.range);
    else if (!node.isString())
        findings.add(findings::wrongType, node.range, {std::string(rule.key)});
    else
        checkText(rule, node, findings);
}

} // namespace

void checkValues(BodyFindings& findings)
{
    const JsonNode& root = findings.body().json;
    for (const KeyRule& rule : makesLinks(root) ? linkKeys() : mailKeys()) {
        const JsonNode* parent = rule.parent.empty() ? &root : root.find(rule.parent);
        if (const JsonNode* node = parent ? parent->find(rule.key) : nullptr)
            checkValue(rule, *node, findings);
    }
}

} // namespace hookbench::qualtrics
