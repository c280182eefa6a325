// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HistoryParts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hookbench::history {

namespace {

QString textOf(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// Header bytes are kept as Latin-1 characters: any byte comes back as it was.
QJsonArray headersArray(const QList<WireHeader>& headers)
{
    QJsonArray array;
    for (const WireHeader& header : headers)
        array.append(QJsonArray{QString::fromLatin1(header.name), QString::fromLatin1(header.value)});
    return array;
}

QList<WireHeader> headersOf(const QJsonArray& array)
{
    QList<WireHeader> headers;
    for (const auto& pair : array)
        headers.append({pair.toArray().at(0).toString().toLatin1(), pair.toArray().at(1).toString().toLatin1()});
    return headers;
}

QString bytesText(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesFrom(const QJsonValue& text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

template <typename Enum> Enum enumFrom(int number, Enum last)
{
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : last;
}

QJsonObject tlsObject(const TlsFacts& tls)
{
    QJsonArray chain;
    for (const TlsCertificate& certificate : tls.chain)
        chain.append(QJsonObject{{QStringLiteral("subject"), certificate.subject},
            {QStringLiteral("issuer"), certificate.issuer},
            {QStringLiteral("hosts"), QJsonArray::fromStringList(certificate.hosts)},
            {QStringLiteral("from"), certificate.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("until"), certificate.validUntil.toString(Qt::ISODate)}});
    QJsonArray faults;
    for (const TlsFault fault : tls.faults)
        faults.append(static_cast<int>(fault));
    return {{QStringLiteral("protocol"), tls.protocol}, {QStringLiteral("cipher"), tls.cipher},
        {QStringLiteral("chain"), chain}, {QStringLiteral("faults"), faults}};
}

TlsFacts tlsOf(const QJsonObject& object)
{
    TlsFacts tls;
    tls.protocol = object[QLatin1String("protocol")].toString();
    tls.cipher = object[QLatin1String("cipher")].toString();
    const QJsonArray chain = object[QLatin1String("chain")].toArray();
    for (const auto& item : chain) {
        const QJsonObject certificate = item.toObject();
        QStringList hosts;
        const QJsonArray names = certificate[QLatin1String("hosts")].toArray();
        for (const auto& name : names)
            hosts.append(name.toString());
        tls.chain.append(
            {certificate[QLatin1String("subject")].toString(), certificate[QLatin1String("issuer")].toString(), hosts,
                QDateTime::fromString(certificate[QLatin1String("from")].toString(), Qt::ISODate),
                QDateTime::fromString(certificate[QLatin1String("until")].toString(), Qt::ISODate)});
    }
    const QJsonArray faults = object[QLatin1String("faults")].toArray();
    for (const auto& fault : faults)
        tls.faults.append(enumFrom(fault.toInt(), TlsFault::Other));
    return tls;
}

QJsonObject peerObject(const PeerFacts& peer)
{
    return {{QStringLiteral("address"), peer.address}, {QStringLiteral("port"), peer.port},
        {QStringLiteral("isProxy"), peer.isProxy}, {QStringLiteral("gap"), static_cast<int>(peer.gap)}};
}

PeerFacts peerOf(const QJsonObject& object)
{
    return {object[QLatin1String("address")].toString(), object[QLatin1String("port")].toInt(),
        object[QLatin1String("isProxy")].toBool(),
        enumFrom(object[QLatin1String("gap")].toInt(), PeerGap::Unsupported)};
}

/// Both in one object: what is known of the other end stands beside what is known of TLS.
QJsonObject connectionObject(const TlsFacts& tls, const PeerFacts& peer)
{
    QJsonObject object = tlsObject(tls);
    object.insert(QLatin1String("peer"), peerObject(peer));
    return object;
}

/// A time of the attempt, where it is known.
struct Timing {
    const char* name;
    std::optional<qint64> DeliveryTimings::*at;
};
constexpr Timing timings[] = {
    {"connectingMs", &DeliveryTimings::connectingMs},
    {"encryptedMs", &DeliveryTimings::encryptedMs},
    {"requestSentMs", &DeliveryTimings::requestSentMs},
    {"firstByteMs", &DeliveryTimings::firstByteMs},
};

QJsonObject attemptObject(const Attempt& attempt)
{
    QJsonObject object{
        {QStringLiteral("kind"), static_cast<int>(attempt.kind)},
        {QStringLiteral("startedAt"), attempt.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("method"), QString::fromLatin1(attempt.method)},
        {QStringLiteral("url"), attempt.url},
        {QStringLiteral("requestHeaders"), headersArray(attempt.requestHeaders)},
        {QStringLiteral("requestBody"), bytesText(attempt.requestBody)},
        {QStringLiteral("outcome"), static_cast<int>(attempt.outcome)},
        {QStringLiteral("failure"), static_cast<int>(attempt.failure)},
        {QStringLiteral("failureDetail"), attempt.failureDetail},
        {QStringLiteral("status"), attempt.status},
        {QStringLiteral("reasonPhrase"), QString::fromUtf8(attempt.reasonPhrase)},
        {QStringLiteral("redirectTarget"), attempt.redirectTarget},
        {QStringLiteral("replyHeaders"), headersArray(attempt.replyHeaders)},
        {QStringLiteral("replyBody"), bytesText(attempt.replyBody)},
        {QStringLiteral("replyTruncated"), attempt.replyTruncated},
        {QStringLiteral("totalMs"), attempt.timings.totalMs},
        {QStringLiteral("tls"), connectionObject(attempt.tls, attempt.peer)},
    };
    for (const Timing& timing : timings) {
        if (const auto at = attempt.timings.*timing.at)
            object.insert(QLatin1String(timing.name), *at);
    }
    return object;
}

Attempt attemptFrom(const QJsonObject& object)
{
    const auto text = [&object](const char* name) { return object[QLatin1String(name)].toString(); };
    const auto number = [&object](const char* name) { return object[QLatin1String(name)].toInt(); };
    Attempt attempt;
    attempt.kind = enumFrom(number("kind"), AttemptKind::LookUp);
    attempt.startedAt = QDateTime::fromString(text("startedAt"), Qt::ISODateWithMs);
    attempt.method = text("method").toLatin1();
    attempt.url = text("url");
    attempt.requestHeaders = headersOf(object[QLatin1String("requestHeaders")].toArray());
    attempt.requestBody = bytesFrom(object[QLatin1String("requestBody")]);
    attempt.outcome = enumFrom(number("outcome"), DeliveryOutcome::Answered);
    attempt.failure = enumFrom(number("failure"), DeliveryFailure::Proxy);
    attempt.failureDetail = text("failureDetail");
    attempt.status = number("status");
    attempt.reasonPhrase = text("reasonPhrase").toUtf8();
    attempt.redirectTarget = text("redirectTarget");
    attempt.replyHeaders = headersOf(object[QLatin1String("replyHeaders")].toArray());
    attempt.replyBody = bytesFrom(object[QLatin1String("replyBody")]);
    attempt.replyTruncated = object[QLatin1String("replyTruncated")].toBool();
    attempt.timings.totalMs = object[QLatin1String("totalMs")].toInteger();
    for (const Timing& timing : timings) {
        if (object.contains(QLatin1String(timing.name)))
            attempt.timings.*timing.at = object[QLatin1String(timing.name)].toInteger();
    }
    const QJsonObject connection = object[QLatin1String("tls")].toObject();
    attempt.tls = tlsOf(connection);
    attempt.peer = peerOf(connection[QLatin1String("peer")].toObject());
    return attempt;
}

} // namespace

QString headersText(const QList<WireHeader>& headers)
{
    return textOf(QJsonDocument(headersArray(headers)));
}

QList<WireHeader> headersFrom(const QString& json)
{
    return headersOf(QJsonDocument::fromJson(json.toUtf8()).array());
}

QString connectionText(const Attempt& attempt)
{
    const bool isEmpty = attempt.tls.isEmpty() && attempt.peer.isEmpty();
    return isEmpty ? QStringLiteral("") : textOf(QJsonDocument(connectionObject(attempt.tls, attempt.peer)));
}

void readConnection(const QString& json, Attempt& attempt)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    attempt.tls = tlsOf(object);
    attempt.peer = peerOf(object[QLatin1String("peer")].toObject());
}

QString beforeText(const std::vector<Attempt>& before)
{
    QJsonArray array;
    for (const Attempt& attempt : before)
        array.append(attemptObject(attempt));
    return before.empty() ? QStringLiteral("") : textOf(QJsonDocument(array));
}

std::vector<Attempt> beforeFrom(const QString& json)
{
    std::vector<Attempt> before;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    std::transform(array.begin(), array.end(), std::back_inserter(before),
        [](const QJsonValue& item) { return attemptFrom(item.toObject()); });
    return before;
}

} // namespace hookbench::history
