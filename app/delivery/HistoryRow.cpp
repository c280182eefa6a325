// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryRow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace hookbench::history {

namespace {

constexpr QLatin1String summaryColumns(
    "startedAt, campaign, webhook, profile, event, environment, method, url, outcome, failure, failureDetail, status, "
    "reasonPhrase, redirectTarget, replyTruncated, connectingMs, encryptedMs, requestSentMs, firstByteMs, totalMs, "
    "kind");
/// Whether a key works stands in the answer to the check, which is short; so the list has that too.
constexpr QLatin1String listedReply(
    "CASE WHEN kind = 1 AND length(replyBody) <= 65536 THEN replyBody ELSE x'' END AS replyBody");
constexpr QLatin1String bulkColumns("requestHeaders, requestBody, replyHeaders, replyBody");

/// Header bytes are kept as Latin-1 characters: any byte comes back as it was.
QString toJson(const QList<WireHeader>& headers)
{
    QJsonArray array;
    for (const WireHeader& header : headers)
        array.append(QJsonArray{QString::fromLatin1(header.name), QString::fromLatin1(header.value)});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<WireHeader> headersFrom(const QString& json)
{
    QList<WireHeader> headers;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& pair : array)
        headers.append({pair.toArray().at(0).toString().toLatin1(), pair.toArray().at(1).toString().toLatin1()});
    return headers;
}

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

QString listStatement()
{
    return QStringLiteral("SELECT id, %1, %2 FROM attempt ORDER BY id DESC LIMIT ?").arg(summaryColumns, listedReply);
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
        static_cast<int>(attempt.kind), toJson(attempt.requestHeaders), bytes(attempt.requestBody),
        toJson(attempt.replyHeaders), bytes(attempt.replyBody)};
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
    attempt.failure = enumFrom(next(), DeliveryFailure::Other);
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
    attempt.kind = enumFrom(next(), AttemptKind::KeyCheck);
    attempt.replyBody = query.value(QStringLiteral("replyBody")).toByteArray();
    return attempt;
}

Attempt attemptOf(const QSqlQuery& query)
{
    Attempt attempt = summaryOf(query);
    attempt.requestHeaders = headersFrom(query.value(QStringLiteral("requestHeaders")).toString());
    attempt.requestBody = query.value(QStringLiteral("requestBody")).toByteArray();
    attempt.replyHeaders = headersFrom(query.value(QStringLiteral("replyHeaders")).toString());
    return attempt;
}

} // namespace hookbench::history
