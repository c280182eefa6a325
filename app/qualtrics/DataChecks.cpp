// SPDX-License-Identifier: GPL-3.0-or-later
#include "qualtrics/BodyChecks.h"

#include "text/Utf8.h"

namespace hookbench::qualtrics {

namespace {

// From a third party's copy of the documentation.
constexpr std::size_t mostPairs = 10;
constexpr std::size_t longestName = 200;
constexpr std::size_t longestValue = 1024;

void checkPair(const JsonNode& pair, BodyFindings& findings)
{
    const bool isKnown = !findings.body().isTemplate || findings.isLiteral(pair);
    const std::size_t nameLength = codePointCount(pair.key);
    if (isKnown && (nameLength == 0 || nameLength > longestName))
        findings.add(findings::dataKey, pair.keyRange, {std::to_string(nameLength)});
    if (!pair.isString()) {
        if (!isKnown)
            return;
        Diagnostic& found = findings.add(findings::dataType, pair.range);
        if (pair.children.empty() && !pair.text.empty())
            findings.offer(found, HOOKBENCH_TEXT("Put quotation marks around it"), pair.range, '"' + pair.text + '"');
        return;
    }
    const std::size_t length = codePointCount(pair.text);
    if (isKnown && length > longestValue)
        findings.add(findings::dataValue, pair.range, {std::to_string(length)});
}

} // namespace

void checkEmbeddedData(BodyFindings& findings)
{
    const JsonNode& root = findings.body().json;
    const JsonNode* data = makesLinks(root) ? nullptr : root.find("embeddedData");
    if (!data || !data->isObject())
        return;
    const std::size_t count = data->children.size();
    if (count > mostPairs && !findings.body().isTemplate)
        findings.add(findings::dataCount, data->keyRange, {std::to_string(count)});
    for (const JsonNode& pair : data->children)
        checkPair(pair, findings);
}

} // namespace hookbench::qualtrics
