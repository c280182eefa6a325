// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxDistributions.h"

#include "json/Reader.h"

#include <QUrlQuery>
#include <QUuid>

namespace hookbench {

namespace {

std::optional<json::Value> read(const QByteArray& bytes)
{
    auto value = json::readValue({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

/// Whether a right request leaves something behind in this scenario, whatever is answered.
bool isStored(SandboxScenario scenario)
{
    switch (scenario) {
    case SandboxScenario::RateLimit:
    case SandboxScenario::ServerError:
    case SandboxScenario::Unavailable:
    case SandboxScenario::Redirect:
    case SandboxScenario::LegacyError:
        return false;
    default:
        return true;
    }
}

/// The id that was answered; another one where the answer got lost.
std::string idOf(const SandboxAnswer& answer)
{
    const auto content = read(answer.body);
    const json::Value* result = content ? content->find("result") : nullptr;
    const std::string id = result ? result->textOf("id") : std::string();
    constexpr qsizetype length = 15;
    return id.empty() ? "EMD_" + QUuid::createUuid().toString(QUuid::Id128).left(length).toStdString() : id;
}

json::Value memberOf(const json::Value& object, const char* name)
{
    const json::Value* member = object.find(name);
    return member ? *member : json::Value();
}

/// Request and answer differ: header becomes headers, type becomes linkType (documented).
json::Value elementOf(const std::string& id, const json::Value& body, const QDateTime& now)
{
    const json::Value created = json::Value::string(now.toUTC().toString(Qt::ISODate).toStdString());
    json::Value link = memberOf(body, "surveyLink");
    if (link.isObject()) {
        link.set("linkType", memberOf(link, "type"));
        link.remove("type");
    }
    return json::Value::object({
        {"id", json::Value::string(id)},
        {"requestStatus", json::Value::string("Pending")},
        {"requestType", json::Value::string("Invite")},
        {"sendDate", memberOf(body, "sendDate")},
        {"createdDate", created},
        {"modifiedDate", created},
        {"headers", memberOf(body, "header")},
        {"recipients", memberOf(body, "recipients")},
        {"surveyLink", std::move(link)},
    });
}

} // namespace

void SandboxDistributions::keep(
    const SandboxRequest& request, SandboxScenario scenario, const SandboxAnswer& answer, const QDateTime& now)
{
    const bool isRight = request.method == "POST" && request.path == "/API/v3/distributions"
        && sandboxAnswer(request, SandboxScenario::Ok).status == 200;
    const auto body = isRight && isStored(scenario) ? read(request.body) : std::nullopt;
    if (!body)
        return;
    if (m_elements.size() == most)
        m_elements.erase(m_elements.begin());
    m_elements.push_back(elementOf(idOf(answer), *body, now));
}

bool SandboxDistributions::isList(const SandboxRequest& request)
{
    return request.method == "GET" && request.path == "/API/v3/distributions";
}

SandboxAnswer SandboxDistributions::list(const SandboxRequest& request, const QByteArray& query) const
{
    if (const std::optional<SandboxAnswer> refusal = sandboxRefusalOfToken(request))
        return *refusal;
    const QString survey = QUrlQuery(QString::fromUtf8(query)).queryItemValue(QStringLiteral("surveyId"));
    if (survey.isEmpty())
        return sandboxFailure(400, "SANDBOX_SURVEY_ID", "The query parameter surveyId is required.");
    json::Value elements = json::Value::array();
    for (auto element = m_elements.rbegin(); element != m_elements.rend(); ++element) {
        if (memberOf(*element, "surveyLink").textOf("surveyId") == survey.toStdString())
            elements.items().push_back(*element);
    }
    return sandboxSuccess(json::Value::object({{"elements", std::move(elements)}, {"nextPage", json::Value()}}));
}

} // namespace hookbench
