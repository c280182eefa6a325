// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/BodyChecks.h"

#include "campaign/request/HostNames.h"

#include <algorithm>
#include <array>

namespace hookbench::qualtrics {

namespace {

/// Need no set-up (documented); qualtrics.com is that of the published sample.
constexpr std::array<std::string_view, 4> ownDomains{
    "qemailserver.com", "qualtrics-survey.com", "qualtrics-research.com", "qualtrics.com"};

bool has(const JsonNode& text, std::string_view part)
{
    return text.text.find(part) != std::string::npos;
}

/// Whether this is a piece of piped text from "${" on: ${l://…}, ${m://…}, ${e://…} and their like.
bool isPipedText(std::string_view text)
{
    const std::size_t close = text.find('}');
    const std::size_t scheme = text.find("://");
    const bool hasScheme = scheme != std::string_view::npos && scheme > 2 && scheme <= 6;
    return close != std::string_view::npos && hasScheme && scheme < close
        && text.substr(2, scheme - 2).find_first_of(" {$\"") == std::string_view::npos;
}

void checkPipedText(const JsonNode& node, BodyFindings& findings)
{
    const std::string_view text = node.text;
    for (std::size_t at = text.find("${"); at != std::string_view::npos; at = text.find("${", at + 2)) {
        if (isPipedText(text.substr(at)))
            continue;
        constexpr std::size_t shownLength = 24;
        findings.add(findings::pipedText, node.range, {excerpt(text.substr(at, shownLength))});
        return;
    }
}

void checkInlineText(const JsonNode& text, BodyFindings& findings)
{
    if (!has(text, "${l://SurveyURL") && !has(text, "${l://SurveyLink"))
        findings.add(findings::noSurveyLink, text.range);
    if (!has(text, "${l://OptOutLink"))
        findings.add(findings::noOptOut, text.range);
}

void checkText(const JsonNode& message, BodyFindings& findings)
{
    const JsonNode* text = message.find("messageText");
    if (!text || !text->isString())
        return;
    const JsonNode* library = message.find("messageId") ? message.find("messageId") : message.find("libraryId");
    if (library) {
        Diagnostic& found = findings.add(findings::messageAlternatives, text->keyRange);
        findings.body().source.addRelated(library->keyRange, found);
        findings.offerRemoval(found, HOOKBENCH_TEXT("Remove messageText"), message, *text);
    } else if (!text->text.empty()) {
        checkInlineText(*text, findings);
    }
    checkPipedText(*text, findings);
}

void checkSender(const JsonNode& header, BodyFindings& findings)
{
    const JsonNode* from = header.find("fromEmail");
    if (!header.find("replyToEmail"))
        findings.add(findings::noReplyTo, {header.range.begin, header.range.begin + 1});
    if (!from || !from->isString())
        return;
    const std::size_t at = from->text.find('@');
    if (at == std::string::npos || at + 1 == from->text.size())
        return; // said already
    const std::string domain = lowerCase(from->text.substr(at + 1));
    if (std::find(ownDomains.begin(), ownDomains.end(), domain) == ownDomains.end())
        findings.add(findings::fromDomain, from->range, {domain});
}

} // namespace

void checkMessage(BodyFindings& findings)
{
    const JsonNode& root = findings.body().json;
    if (makesLinks(root) || findings.body().isTemplate)
        return;
    if (const JsonNode* message = root.find("message"))
        checkText(*message, findings);
    const JsonNode* header = root.find("header");
    if (!header || !header->isObject())
        return;
    checkSender(*header, findings);
    if (const JsonNode* subject = header->find("subject"))
        checkPipedText(*subject, findings);
}

} // namespace hookbench::qualtrics
