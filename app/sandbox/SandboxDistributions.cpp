// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SandboxDistributions.h"

#include "json/Reader.h"

#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

namespace hookbench {

namespace {

const QByteArray onePath = "/API/v3/distributions/";

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
    case SandboxScenario::Anything:
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

/// What Qualtrics takes for the same mail: recipient, subject and text.
std::string mailOf(const json::Value& body)
{
    json::Value mail = json::Value::array({memberOf(body, "recipients"), memberOf(body, "message")});
    mail.items().push_back(json::Value::string(memberOf(body, "header").textOf("subject")));
    return json::toCompactText(mail);
}

json::Value statsOf(bool isSent, bool isSkipped)
{
    json::Value stats = json::Value::object();
    for (const char* name :
        {"sent", "failed", "started", "bounced", "opened", "skipped", "finished", "complaints", "blocked"})
        stats.set(name, json::Value::integer(0));
    stats.set("sent", json::Value::integer(isSent ? 1 : 0));
    stats.set("skipped", json::Value::integer(isSkipped ? 1 : 0));
    return stats;
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
    if (m_elements.size() == most) {
        m_elements.erase(m_elements.begin());
        m_kept.erase(m_kept.begin());
    }
    m_elements.push_back(elementOf(idOf(answer), *body, now));
    Kept kept{mailOf(*body), now};
    kept.isDuplicate = isDuplicate(kept);
    m_kept.push_back(std::move(kept));
}

bool SandboxDistributions::isDuplicate(const Kept& one) const
{
    return std::any_of(m_kept.begin(), m_kept.end(),
        [&](const Kept& other) { return other.mail == one.mail && other.at.addSecs(duplicateHours * 3600) > one.at; });
}

bool SandboxDistributions::isOne(const SandboxRequest& request)
{
    return request.method == "GET" && request.path.startsWith(onePath);
}

SandboxAnswer SandboxDistributions::one(
    const SandboxRequest& request, const QByteArray& query, const QDateTime& now) const
{
    if (const std::optional<SandboxAnswer> refusal = sandboxRefusalOfToken(request))
        return *refusal;
    const std::string survey =
        QUrlQuery(QString::fromUtf8(query)).queryItemValue(QStringLiteral("surveyId")).toStdString();
    if (survey.empty())
        return sandboxFailure(400, "SANDBOX_SURVEY_ID", "The query parameter surveyId is required.");
    const std::string id = request.path.mid(onePath.size()).toStdString();
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        json::Value element = m_elements[i];
        if (element.textOf("id") != id || memberOf(element, "surveyLink").textOf("surveyId") != survey)
            continue;
        const bool isDone = m_kept[i].at.msecsTo(now) >= pendingMs;
        element.set("requestStatus", json::Value::string(isDone ? "Done" : "Pending"));
        element.set("stats", statsOf(isDone && !m_kept[i].isDuplicate, isDone && m_kept[i].isDuplicate));
        return sandboxSuccess(std::move(element));
    }
    return sandboxFailure(404, "SANDBOX_DISTRIBUTION", "There is no such distribution of this survey.");
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
