// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryQuery.h"

#include "delivery/Attempt.h"

#include <QStringList>

#include <iterator>

namespace hookbench {

namespace {

// In the order of the enumerators.
constexpr const char* names[] = {"any", "notSent", "sentNoAnswer", "accepted", "redirected", "refused", "serverError"};
constexpr const char* statusClasses[] = {"", "", "", "2xx", "3xx", "4xx", "5xx"};

constexpr const char* searchedColumns[] = {"campaign", "webhook", "profile", "event", "environment", "url",
    "failureDetail", "note", "redirectTarget", "requestHeaders", "replyHeaders", "CAST(status AS TEXT)",
    "CAST(reasonPhrase AS TEXT)"};

QString outcomeCondition(HistoryQuery::Outcome outcome)
{
    const QString answered =
        QStringLiteral("outcome = %1 AND status ").arg(static_cast<int>(DeliveryOutcome::Answered));
    switch (outcome) {
    case HistoryQuery::Outcome::NotSent:
        return QStringLiteral("outcome = %1").arg(static_cast<int>(DeliveryOutcome::NotSent));
    case HistoryQuery::Outcome::SentNoAnswer:
        return QStringLiteral("outcome = %1").arg(static_cast<int>(DeliveryOutcome::SentNoAnswer));
    case HistoryQuery::Outcome::Accepted:
        return answered + QStringLiteral("BETWEEN 200 AND 299");
    case HistoryQuery::Outcome::Redirected:
        return answered + QStringLiteral("NOT BETWEEN 200 AND 299 AND status < 400");
    case HistoryQuery::Outcome::Refused:
        return answered + QStringLiteral("BETWEEN 400 AND 499");
    case HistoryQuery::Outcome::ServerError:
        return answered + QStringLiteral(">= 500");
    case HistoryQuery::Outcome::Any:
        break;
    }
    return {};
}

/// For LIKE, with a backslash as escape character.
QString pattern(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'%', QLatin1String("\\%")).replace(u'_', QLatin1String("\\_"));
    return QString(u'%' + text + u'%');
}

QString stored(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

std::optional<HistoryQuery::Outcome> HistoryQuery::outcomeOf(const QString& name)
{
    for (std::size_t i = 0; i < std::size(names); ++i) {
        if (name == QLatin1String(names[i]) || (!name.isEmpty() && name == QLatin1String(statusClasses[i])))
            return static_cast<Outcome>(i);
    }
    return std::nullopt;
}

HistoryQuery HistoryQuery::previousOf(const Attempt& attempt)
{
    HistoryQuery query;
    query.webhook = attempt.webhook;
    query.campaign = attempt.campaign;
    query.kind = attempt.kind;
    query.olderThan = attempt.id;
    query.limit = 1;
    return query;
}

QStringList HistoryQuery::outcomeNames()
{
    QStringList list;
    for (const char* name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

QString HistoryQuery::condition() const
{
    QStringList parts;
    if (outcome != Outcome::Any)
        parts.append(outcomeCondition(outcome));
    if (!text.isEmpty()) {
        QStringList places;
        for (const char* column : searchedColumns)
            places.append(QLatin1String(column) + QStringLiteral(" LIKE ? ESCAPE '\\'"));
        // Bytes are looked for in bytes: a blob that is compared with a text would be taken for one.
        places.append(QStringLiteral("instr(requestBody, CAST(? AS BLOB)) > 0"));
        places.append(QStringLiteral("instr(replyBody, CAST(? AS BLOB)) > 0"));
        parts.append(u'(' + places.join(QStringLiteral(" OR ")) + u')');
    }
    if (!webhook.isEmpty())
        parts.append(QStringLiteral("webhook = ?"));
    if (!campaign.isEmpty())
        parts.append(QStringLiteral("campaign = ?"));
    if (from.isValid())
        parts.append(QStringLiteral("startedAt >= ?"));
    if (to.isValid())
        parts.append(QStringLiteral("startedAt <= ?"));
    if (kind)
        parts.append(QStringLiteral("kind = ?"));
    if (olderThan > 0)
        parts.append(QStringLiteral("id < ?"));
    return parts.isEmpty() ? QStringLiteral("1") : parts.join(QStringLiteral(" AND "));
}

QVariantList HistoryQuery::values() const
{
    QVariantList list;
    if (!text.isEmpty()) {
        for ([[maybe_unused]] const char* column : searchedColumns)
            list.append(pattern(text));
        list.append(text);
        list.append(text);
    }
    if (!webhook.isEmpty())
        list.append(webhook);
    if (!campaign.isEmpty())
        list.append(campaign);
    if (from.isValid())
        list.append(stored(from));
    if (to.isValid())
        list.append(stored(to));
    if (kind)
        list.append(static_cast<int>(*kind));
    if (olderThan > 0)
        list.append(olderThan);
    return list;
}

} // namespace hookbench
