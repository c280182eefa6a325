// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryExport.h"

#include "json/Value.h"

#include <QStringList>

#include <iterator>

namespace hookbench {

namespace {

using json::Value;

// In the order of the enumerators.
constexpr const char* kinds[] = {"test", "keyCheck", "tokenRequest", "lookUp"};
constexpr const char* outcomes[] = {"notSent", "sentNoAnswer", "answered"};
constexpr const char* failures[] = {"", "blocked", "cancelled", "hostNotFound", "connectionRefused", "connectionLost",
    "timedOut", "tls", "replyTooLarge", "other", "noToken", "unfinished", "proxy"};

// One that is added has to get its name here.
static_assert(std::size(failures) == static_cast<std::size_t>(DeliveryFailure::Proxy) + 1);

template <typename Enum, std::size_t size> const char* nameOf(const char* const (&names)[size], Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

Value text(const QString& string)
{
    return Value::string(string.toStdString());
}

Value bytes(const QByteArray& data)
{
    const std::string plain = data.toStdString();
    if (QString::fromUtf8(data).toUtf8() == data)
        return Value::string(plain);
    return Value::object({{"base64", Value::string(data.toBase64().toStdString())}});
}

Value headers(const QList<WireHeader>& list)
{
    Value array = Value::array();
    for (const WireHeader& header : list)
        array.items().push_back(Value::object({{"name", bytes(header.name)}, {"value", bytes(header.value)}}));
    return array;
}

Value attemptValue(const Attempt& attempt)
{
    Value value = Value::object({
        {"id", Value::integer(attempt.id)},
        {"kind", Value::string(nameOf(kinds, attempt.kind))},
        {"startedAt", text(attempt.startedAt.toUTC().toString(Qt::ISODateWithMs))},
        {"campaign", text(attempt.campaign)},
        {"webhook", text(attempt.webhook)},
        {"profile", text(attempt.profile)},
        {"event", text(attempt.event)},
        {"environment", text(attempt.environment)},
        {"method", bytes(attempt.method)},
        {"url", text(attempt.url)},
        {"requestHeaders", headers(attempt.requestHeaders)},
        {"requestBody", bytes(attempt.requestBody)},
        {"outcome", Value::string(nameOf(outcomes, attempt.outcome))},
        {"failure", Value::string(nameOf(failures, attempt.failure))},
        {"failureDetail", text(attempt.failureDetail)},
        {"status", Value::integer(attempt.status)},
        {"replyHeaders", headers(attempt.replyHeaders)},
        {"replyBody", bytes(attempt.replyBody)},
        {"replyTruncated", Value::boolean(attempt.replyTruncated)},
        {"totalMs", Value::integer(attempt.timings.totalMs)},
        {"peerAddress", text(attempt.peer.address)},
        {"peerIsProxy", Value::boolean(attempt.peer.isProxy)},
        {"note", text(attempt.note)},
    });
    Value before = Value::array();
    for (const Attempt& earlier : attempt.before)
        before.items().push_back(attemptValue(earlier));
    value.set("before", std::move(before));
    return value;
}

QString cell(QString value)
{
    static const QString formulaBeginnings = QStringLiteral("=+-@\t\r");
    if (!value.isEmpty() && formulaBeginnings.contains(value.front()))
        value.prepend(u'\'');
    const bool needsQuotes =
        value.contains(u',') || value.contains(u'"') || value.contains(u'\n') || value.contains(u'\r');
    return needsQuotes ? QString(u'"' + value.replace(u'"', QLatin1String("\"\"")) + u'"') : value;
}

QByteArray line(const QStringList& values)
{
    QStringList cells;
    for (const QString& value : values)
        cells.append(cell(value));
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray jsonLine(const Attempt& attempt)
{
    return QByteArray::fromStdString(json::toCompactText(attemptValue(attempt))) + '\n';
}

QByteArray csvHeading()
{
    return "id,kind,startedAt,campaign,webhook,profile,event,environment,method,url,outcome,failure,failureDetail,"
           "status,totalMs,note\r\n";
}

QByteArray csvLine(const Attempt& attempt)
{
    return line({QString::number(attempt.id), QString::fromLatin1(nameOf(kinds, attempt.kind)),
        attempt.startedAt.toUTC().toString(Qt::ISODateWithMs), attempt.campaign, attempt.webhook, attempt.profile,
        attempt.event, attempt.environment, QString::fromUtf8(attempt.method), attempt.url,
        QString::fromLatin1(nameOf(outcomes, attempt.outcome)), QString::fromLatin1(nameOf(failures, attempt.failure)),
        attempt.failureDetail, QString::number(attempt.status), QString::number(attempt.timings.totalMs),
        attempt.note});
}

} // namespace hookbench
