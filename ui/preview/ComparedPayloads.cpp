// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/ComparedPayloads.h"

#include "campaign/Publication.h"
#include "delivery/History.h"
#include "session/PreviewPipeline.h"
#include "session/Session.h"

#include <QCoreApplication>
#include <QLocale>

namespace hookbench {

namespace {

// Ids of samples have no colon at their beginning.
const QString publishedId = QStringLiteral(":published");
const QString attemptPrefix = QStringLiteral(":attempt:");

/// Attempts of other campaigns are passed over; so many are looked at.
constexpr int attemptsLookedAt = 500;

QString say(const char* text)
{
    return QCoreApplication::translate("hookbench::ComparedPayloads", text);
}

QString attemptName(const Attempt& attempt)
{
    const QString time = QLocale().toString(attempt.startedAt.toLocalTime(), QLocale::ShortFormat);
    const QString answer = attempt.status > 0 ? QString::number(attempt.status)
                                              : say(QT_TRANSLATE_NOOP("hookbench::ComparedPayloads", "no answer"));
    return say(QT_TRANSLATE_NOOP("hookbench::ComparedPayloads", "Attempt of %1: %2, %3"))
        .arg(time, attempt.profile, answer);
}

} // namespace

ComparedPayloads::ComparedPayloads(const Session* session, const History* history)
    : m_session(session)
    , m_history(history)
{
}

QList<IdName> ComparedPayloads::choices() const
{
    QList<IdName> items;
    for (const IdName& profile : idNames(m_session->workspace().profiles)) {
        if (m_session->isOnTrial() || profile.id != m_session->profileId())
            items.append(profile);
    }
    if (const int version = m_session->campaign().publishedVersion; version > 0)
        items.append(
            {publishedId, say(QT_TRANSLATE_NOOP("hookbench::ComparedPayloads", "Published version %1")).arg(version)});
    return items + attempts();
}

QList<IdName> ComparedPayloads::attempts() const
{
    QList<IdName> items;
    if (!m_history)
        return items;
    const QString campaign = QString::fromStdString(m_session->campaign().name);
    for (const Attempt& attempt : m_history->list(attemptsLookedAt)) {
        if (attempt.campaign == campaign && items.size() < mostAttempts)
            items.append({attemptPrefix + QString::number(attempt.id), attemptName(attempt)});
    }
    return items;
}

ComparedPayloads::Make ComparedPayloads::payloadOf(const QString& id) const
{
    if (id.isEmpty() || !m_session->requestTemplate())
        return {};
    if (id == publishedId)
        return published(m_session->campaign().publishedVersion);
    return id.startsWith(attemptPrefix) ? ofAttempt(id.mid(attemptPrefix.size()).toLongLong()) : ofSample(id);
}

ComparedPayloads::Make ComparedPayloads::published(int version) const
{
    return [version, folder = m_session->folder(), parts = *m_session->requestTemplate(),
               scope = m_session->scope()]() mutable -> std::optional<RenderedRequest> {
        auto campaign = readPublished(folder, parts.campaign.id, version);
        if (!campaign)
            return std::nullopt;
        parts.campaign = *std::move(campaign);
        return RequestRenderer(parts).render(scope, clockNow());
    };
}

ComparedPayloads::Make ComparedPayloads::ofSample(const QString& id) const
{
    const Sample* profile = m_session->workspace().profile(id.toStdString());
    const Sample event = m_session->event();
    const auto scope = rootScope(profile ? *profile : m_session->profile(), event.id.empty() ? nullptr : &event);
    return [scope, parts = *m_session->requestTemplate()]() -> std::optional<RenderedRequest> {
        return RequestRenderer(parts).render(scope, clockNow());
    };
}

ComparedPayloads::Make ComparedPayloads::ofAttempt(qint64 id) const
{
    const Attempt attempt = m_history->load(id);
    return [attempt]() -> std::optional<RenderedRequest> {
        if (attempt.id == 0)
            return std::nullopt;
        RenderedRequest request;
        request.body = attempt.requestBody.toStdString();
        return request;
    };
}

} // namespace hookbench
