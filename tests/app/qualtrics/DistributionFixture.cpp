// SPDX-License-Identifier: GPL-3.0-or-later
#include "DistributionFixture.h"

#include "json/Reader.h"

#include <algorithm>
#include <array>

namespace hookbench::test {

/// A body that nothing can be said against in January 2030.
const char* const goodBody = R"({
  "message": {"libraryId": "UR_1M4aHozEkSxUfCl", "messageId": "MS_0Vdgn7nLGSQBlYN"},
  "recipients": {"mailingListId": "CG_6F1gRR90bn6V8gJ", "contactId": "{{ Profile.QualtricID }}"},
  "header": {
    "fromEmail": "noreply@qemailserver.com",
    "replyToEmail": "support@example.com",
    "fromName": "Test Name",
    "subject": "Dear {{ Profile.Name }}"
  },
  "surveyLink": {"surveyId": "SV_cHbKMOdeT8NetF3", "expirationDate": "2031-02-24T14:15:22Z", "type": "Individual"},
  "embeddedData": {"campaign": "spring", "tier": "gold"},
  "sendDate": "2031-01-24T14:15:22Z"
})";

const char* const linkBody = R"({
  "action": "CreateDistribution",
  "surveyId": "SV_cHbKMOdeT8NetF3",
  "linkType": "Individual",
  "description": "spring",
  "expirationDate": "2031-02-24 14:15:22",
  "mailingListId": "CG_6F1gRR90bn6V8gJ",
  "contactId": "{{ Profile.QualtricID }}"
})";

const char* const inlineMessage =
    R"({"messageText": "Dear ${m://FirstName}: ${l://SurveyLink?d=Go} ${l://OptOutLink?d=Stop}"})";
const char* const libraryMessage = R"({"libraryId": "UR_1M4aHozEkSxUfCl", "messageId": "MS_0Vdgn7nLGSQBlYN"})";

const liquid::Clock in2030{std::chrono::sys_days(std::chrono::year(2030) / 1 / 1)};
const qualtrics::DistributionRules qualtricsRules;
const std::array<const BodyRules*, 1> rules{&qualtricsRules};

CheckContext context()
{
    return {rules, nullptr, nullptr, in2030};
}

RequestTemplate templateWith(const QByteArray& body)
{
    RequestTemplate requestTemplate;
    requestTemplate.webhook.url = "https://fra1.qualtrics.com/API/v3/distributions";
    requestTemplate.webhook.headers = {{"Content-Type", "application/json"}, {"X-API-TOKEN", "secret"}};
    requestTemplate.campaign.body = body.toStdString();
    return requestTemplate;
}

RenderedRequest rendered(const RequestTemplate& requestTemplate, const QByteArray& profile)
{
    auto scope = json::readData("{\"Profile\":" + profile.toStdString() + '}');
    return scope ? RequestRenderer(requestTemplate).render(*scope, in2030) : RenderedRequest();
}

QByteArrayList codesOf(const std::vector<Diagnostic>& diagnostics)
{
    QByteArrayList codes;
    for (const Diagnostic& diagnostic : diagnostics) {
        const char grade = diagnostic.severity == Severity::Error ? 'E'
            : diagnostic.severity == Severity::Warning            ? 'W'
                                                                  : 'I';
        const QByteArray code = grade + QByteArray(" ") + QByteArray::fromStdString(diagnostic.code);
        if (!codes.contains(code))
            codes << code;
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

QByteArray bodyText(const RenderedRequest& request, const Place& place)
{
    return QByteArray::fromStdString(request.bodyProgram->source().substr(place.range.begin, place.range.size()));
}

std::string applied(std::string body, const Fix& fix)
{
    auto edits = fix.edits;
    std::sort(edits.begin(), edits.end(),
        [](const Edit& one, const Edit& other) { return one.place.range.begin > other.place.range.begin; });
    for (const Edit& edit : edits)
        body.replace(edit.place.range.begin, edit.place.range.size(), edit.replacement);
    return body;
}

QByteArray hundreds(char c, int count)
{
    return QByteArray(count, c);
}

} // namespace hookbench::test
