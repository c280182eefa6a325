// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryRow.h"

#include "delivery/HistoryParts.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace hookbench::history {

namespace {

constexpr QLatin1String summaryColumns(
    "startedAt, campaign, webhook, profile, event, environment, method, url, outcome, failure, failureDetail, status, "
    "reasonPhrase, redirectTarget, replyTruncated, connectingMs, encryptedMs, requestSentMs, firstByteMs, totalMs, "
    "kind, note");
/// Whether a key works stands in the answer to the check, which is short; so the list has that too.
constexpr QLatin1String listedReply(
    "CASE WHEN kind IN (1, 3) AND length(replyBody) <= 65536 THEN replyBody ELSE x'' END AS replyBody");
constexpr QLatin1String bulkColumns("requestHeaders, requestBody, replyHeaders, replyBody, tls, before");

QVariant toVariant(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<qint64> optionalFrom(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

/// A null text or byte array would become NULL.
QString text(const QString& value)
{
    return value.isNull() ? QLatin1String("") : value;
}

QByteArray bytes(const QByteArray& value)
{
    return value.isNull() ? QByteArray("") : value;
}

template <typename Enum> Enum enumFrom(const QVariant& value, Enum last)
{
    const int number = value.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : last;
}

} // namespace

QString insertStatement()
{
    QStringList marks;
    const qsizetype count = summaryColumns.count(u',') + bulkColumns.count(u',') + 2;
    for (qsizetype i = 0; i < count; ++i)
        marks.append(QStringLiteral("?"));
    return QStringLiteral("INSERT INTO attempt (%1, %2) VALUES (%3)")
        .arg(summaryColumns, bulkColumns, marks.join(QStringLiteral(", ")));
}

QString replaceStatement()
{
    QStringList changes;
    const QString columns = summaryColumns + QStringLiteral(", ") + bulkColumns;
    for (const QString& column : columns.split(QStringLiteral(", "))) {
        const bool isNote = column == u"note";
        changes.append(
            isNote ? QStringLiteral("note = coalesce(nullif(?, ''), note)") : column + QStringLiteral(" = ?"));
    }
    return QStringLiteral("UPDATE attempt SET %1 WHERE id = ?").arg(changes.join(QStringLiteral(", ")));
}

QString listStatement(const QString& condition)
{
    return QStringLiteral("SELECT id, %1, %2 FROM attempt WHERE ").arg(summaryColumns, listedReply) + condition
        + QStringLiteral(" ORDER BY id DESC LIMIT ?");
}

QString loadStatement()
{
    return QStringLiteral("SELECT id, %1, %2 FROM attempt WHERE id = ?").arg(summaryColumns, bulkColumns);
}

void bindValues(QSqlQuery& query, const Attempt& attempt)
{
    const DeliveryTimings& timings = attempt.timings;
    const QVariantList values{text(attempt.startedAt.toUTC().toString(Qt::ISODateWithMs)), text(attempt.campaign),
        text(attempt.webhook), text(attempt.profile), text(attempt.event), text(attempt.environment),
        bytes(attempt.method), text(attempt.url), static_cast<int>(attempt.outcome), static_cast<int>(attempt.failure),
        text(attempt.failureDetail), attempt.status, bytes(attempt.reasonPhrase), text(attempt.redirectTarget),
        attempt.replyTruncated, toVariant(timings.connectingMs), toVariant(timings.encryptedMs),
        toVariant(timings.requestSentMs), toVariant(timings.firstByteMs), timings.totalMs,
        static_cast<int>(attempt.kind), text(attempt.note), headersText(attempt.requestHeaders),
        bytes(attempt.requestBody), headersText(attempt.replyHeaders), bytes(attempt.replyBody),
        connectionText(attempt), beforeText(attempt.before)};
    for (const QVariant& value : values)
        query.addBindValue(value);
}

Attempt summaryOf(const QSqlQuery& query)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    Attempt attempt;
    attempt.id = next().toLongLong();
    attempt.startedAt = QDateTime::fromString(next().toString(), Qt::ISODateWithMs);
    attempt.campaign = next().toString();
    attempt.webhook = next().toString();
    attempt.profile = next().toString();
    attempt.event = next().toString();
    attempt.environment = next().toString();
    attempt.method = next().toByteArray();
    attempt.url = next().toString();
    attempt.outcome = enumFrom(next(), DeliveryOutcome::Answered);
    attempt.failure = enumFrom(next(), DeliveryFailure::Proxy);
    attempt.failureDetail = next().toString();
    attempt.status = next().toInt();
    attempt.reasonPhrase = next().toByteArray();
    attempt.redirectTarget = next().toString();
    attempt.replyTruncated = next().toBool();
    attempt.timings.connectingMs = optionalFrom(next());
    attempt.timings.encryptedMs = optionalFrom(next());
    attempt.timings.requestSentMs = optionalFrom(next());
    attempt.timings.firstByteMs = optionalFrom(next());
    attempt.timings.totalMs = next().toLongLong();
    attempt.kind = enumFrom(next(), AttemptKind::LookUp);
    attempt.note = next().toString();
    attempt.replyBody = query.value(QStringLiteral("replyBody")).toByteArray();
    return attempt;
}

Attempt attemptOf(const QSqlQuery& query)
{
    Attempt attempt = summaryOf(query);
    attempt.requestHeaders = headersFrom(query.value(QStringLiteral("requestHeaders")).toString());
    attempt.requestBody = query.value(QStringLiteral("requestBody")).toByteArray();
    attempt.replyHeaders = headersFrom(query.value(QStringLiteral("replyHeaders")).toString());
    readConnection(query.value(QStringLiteral("tls")).toString(), attempt);
    attempt.before = beforeFrom(query.value(QStringLiteral("before")).toString());
    return attempt;
}

} // namespace hookbench::history
