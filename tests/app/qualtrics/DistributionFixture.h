// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/RequestRenderer.h"
#include "check/RequestCheck.h"
#include "qualtrics/DistributionRules.h"

#include <QByteArrayList>

/// Requests to make distributions, and what is found in them.
namespace hookbench::test {

/// A body that nothing can be said against in January 2030.
extern const char* const goodBody;
extern const char* const linkBody; ///< the same of the other shape: makes links
extern const char* const inlineMessage;
extern const char* const libraryMessage;

extern const liquid::Clock in2030;
extern const qualtrics::DistributionRules qualtricsRules;

CheckContext context(); ///< Qualtrics' rules in January 2030

RequestTemplate templateWith(const QByteArray& body);
RenderedRequest rendered(const RequestTemplate& requestTemplate,
    const QByteArray& profile = "{\"QualtricID\": \"CGC_012345678901234\", \"Name\": \"Ada\"}");

/// Each with its grade, such as "E qualtrics.id-prefix", once and sorted.
QByteArrayList codesOf(const std::vector<Diagnostic>& diagnostics);
QByteArray bodyText(const RenderedRequest& request, const Place& place);
std::string applied(std::string body, const Fix& fix);
QByteArray hundreds(char c, int count);

} // namespace hookbench::test
