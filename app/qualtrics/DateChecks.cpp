// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/BodyChecks.h"

#include "liquid/Program.h"
#include "qualtrics/FilterCall.h"
#include "qualtrics/IsoTime.h"

namespace hookbench::qualtrics {

namespace {

void noteForm(const JsonNode& node, const IsoTime& time, BodyFindings& findings)
{
    if (time.hasFraction) {
        Diagnostic& found = findings.add(findings::dateFraction, node.range, {node.text});
        const std::string whole = node.text.substr(0, time.secondsEnd) + node.text.substr(time.fractionEnd);
        findings.offer(found, HOOKBENCH_TEXT("Write whole seconds"), node.range, '"' + whole + '"');
    }
    if (!time.hasZone) {
        Diagnostic& found = findings.add(findings::dateZone, node.range, {node.text});
        findings.offer(found, HOOKBENCH_TEXT("Take it as UTC"), node.range, '"' + node.text + "Z\"");
    } else if (!time.isUtc) {
        findings.add(findings::dateNotUtc, node.range, {node.text});
    }
}

/// {{ 'now' | date: '…Z' }} in CleverTap, where now is Indian time.
void checkLocalTime(const JsonNode& node, BodyFindings& findings)
{
    const BodyUnderCheck& body = findings.body();
    if (!body.program || &body.program->dialect() != &liquid::clevertapDialect())
        return;
    for (const ByteRange tag : body.source.tags(node.range)) {
        const std::string_view text = std::string_view(body.program->source()).substr(tag.begin, tag.size());
        const std::string_view input = inputOf(text);
        const auto call = findFilter(text, "date");
        const bool saysUtc = call && (call->text.ends_with('Z') || node.text.ends_with('Z'))
            && !call->text.ends_with("%Z") && !call->text.ends_with("%z");
        if (!saysUtc || (input != "'now'" && input != "\"now\""))
            continue;
        Diagnostic& found = findings.add(findings::localTime, node.range);
        const auto place = [&tag](ByteRange range) {
            return Place{Part::Body, -1, {tag.begin + range.begin, tag.begin + range.end}};
        };
        found.fixes.push_back({HOOKBENCH_TEXT("Use date_tz with UTC"),
            {{place(call->name), "date_tz"}, {place({call->argument.end, call->argument.end}), ", 'UTC'"}}});
    }
}

/// The time of a member that is one; says what keeps it from being one.
std::optional<IsoTime> checkDate(const JsonNode* node, bool mayBeOlderForm, BodyFindings& findings)
{
    if (!node || !node->isString() || node->text.empty())
        return std::nullopt;
    checkLocalTime(*node, findings);
    if (findings.body().isTemplate && !findings.isLiteral(*node))
        return std::nullopt;
    if (const auto older = mayBeOlderForm ? readOlderTime(node->text) : std::nullopt)
        return older;
    const auto time = readIsoTime(node->text);
    if (time)
        noteForm(*node, *time, findings);
    else
        findings.add(findings::dateForm, node->range, {node->text});
    return time;
}

void checkOrder(const JsonNode* sendNode, const std::optional<IsoTime>& send, const JsonNode* endNode,
    const std::optional<IsoTime>& end, BodyFindings& findings)
{
    const auto now = findings.body().clock.now;
    // A rendered "now" lies a moment back by the time that somebody looks.
    const bool isPast = send && send->time < now;
    if (isPast && findings.isLiteral(*sendNode))
        findings.add(findings::sendDateFixed, sendNode->range);
    else if (isPast && send->time + std::chrono::hours(1) < now)
        findings.add(findings::sendDatePast, sendNode->range);
    if (end && end->time <= now)
        findings.add(findings::expirationPast, endNode->range);
    if (send && end && end->time <= send->time) {
        Diagnostic& found = findings.add(findings::expiresBeforeSend, endNode->range);
        findings.body().source.addRelated(sendNode->range, found);
    }
}

} // namespace

void checkDates(BodyFindings& findings)
{
    const JsonNode& root = findings.body().json;
    const JsonNode* send = makesLinks(root) ? nullptr : root.find("sendDate");
    const JsonNode* end = makesLinks(root) ? root.find("expirationDate") : root.at("surveyLink.expirationDate");
    const auto sendTime = checkDate(send, false, findings);
    const auto endTime = checkDate(end, makesLinks(root), findings);
    checkOrder(send, sendTime, end, endTime, findings);
}

} // namespace hookbench::qualtrics
