// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/AttemptDifference.h"

#include "delivery/AttemptVerdict.h"
#include "delivery/BodyDifference.h"
#include "delivery/Explanation.h"
#include "delivery/HeadersDifference.h"
#include "delivery/TlsExplanation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <span>

namespace hookbench {

namespace {

using Part = AttemptDifference::Part;
using Sameness = AttemptDifference::Sameness;
using Row = PartDifference::Row;

constexpr Part requestParts[] = {Part::RequestLine, Part::RequestHeaders, Part::RequestBody};
constexpr Part answerParts[] = {Part::Answer, Part::AnswerHeaders, Part::AnswerBody};

struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(hookbench::AttemptDifference)
};

QString kindName(AttemptKind kind)
{
    switch (kind) {
    case AttemptKind::Test:
        return DifferenceText::tr("test");
    case AttemptKind::KeyCheck:
        return DifferenceText::tr("key check");
    case AttemptKind::TokenRequest:
        return DifferenceText::tr("token request");
    case AttemptKind::LookUp:
        break;
    }
    return DifferenceText::tr("look-up");
}

PartDifference choiceDifference(const Attempt& first, const Attempt& second)
{
    PartDifference part;
    part.compare(DifferenceText::tr("Kind"), kindName(first.kind), kindName(second.kind));
    part.compare(DifferenceText::tr("Campaign"), first.campaign, second.campaign);
    part.compare(DifferenceText::tr("Webhook"), first.webhook, second.webhook);
    part.compare(DifferenceText::tr("Profile"), first.profile, second.profile);
    part.compare(DifferenceText::tr("Event"), first.event, second.event);
    part.compare(DifferenceText::tr("Environment"), first.environment, second.environment);
    return part;
}

PartDifference lineDifference(const Attempt& first, const Attempt& second)
{
    PartDifference part;
    part.compare(DifferenceText::tr("Method"), QString::fromUtf8(first.method), QString::fromUtf8(second.method));
    part.compare(DifferenceText::tr("URL"), first.url, second.url);
    return part;
}

PartDifference answerDifference(const Attempt& first, const Attempt& second)
{
    PartDifference part;
    part.compare(DifferenceText::tr("Outcome"), endOf(first), endOf(second));
    if (!part.isDifferent() && first.failure != second.failure)
        part.compare(DifferenceText::tr("Reason"), explain(first).headline, explain(second).headline);
    part.compare(DifferenceText::tr("In the network's words"), first.failureDetail, second.failureDetail);
    part.compare(DifferenceText::tr("Redirect to"), first.redirectTarget, second.redirectTarget);
    return part;
}

PartDifference answerBodyDifference(const Attempt& first, const Attempt& second)
{
    PartDifference part = bodyDifference(first.replyBody, second.replyBody);
    if (first.replyTruncated || second.replyTruncated)
        part.remark = DifferenceText::tr("An answer was longer than what is kept; only that was compared.");
    return part;
}

QString milliseconds(std::optional<qint64> time)
{
    return time ? DifferenceText::tr("%1 ms").arg(*time) : DifferenceText::tr("not reached or not known");
}

PartDifference timingsDifference(const DeliveryTimings& first, const DeliveryTimings& second)
{
    PartDifference part;
    const auto compare = [&part](const QString& place, std::optional<qint64> one, std::optional<qint64> other) {
        if (one == other)
            return;
        QString text = milliseconds(other);
        if (one && other)
            text += QStringLiteral(" (%1%2)").arg(QChar(*other > *one ? u'+' : u'−')).arg(std::abs(*other - *one));
        part.add(Row::Kind::Changed, place, milliseconds(one), text);
    };
    compare(DifferenceText::tr("Connecting began after"), first.connectingMs, second.connectingMs);
    compare(DifferenceText::tr("Encrypted after"), first.encryptedMs, second.encryptedMs);
    compare(DifferenceText::tr("Request sent after"), first.requestSentMs, second.requestSentMs);
    compare(DifferenceText::tr("Answer began after"), first.firstByteMs, second.firstByteMs);
    compare(DifferenceText::tr("Whole delivery"), first.totalMs, second.totalMs);
    return part;
}

QString certificateText(const TlsFacts& tls, qsizetype index)
{
    if (index >= tls.chain.size())
        return {};
    const TlsCertificate& certificate = tls.chain[index];
    return DifferenceText::tr("%1, signed by %2, from %3 to %4, for %5")
        .arg(certificate.subject, certificate.issuer, certificate.validFrom.toUTC().toString(Qt::ISODate),
            certificate.validUntil.toUTC().toString(Qt::ISODate), certificate.hosts.join(QStringLiteral(", ")));
}

QString trustOf(const Attempt& attempt)
{
    return attempt.tls.faults.isEmpty() ? DifferenceText::tr("trusted") : explainTls(attempt).headline;
}

PartDifference connectionDifference(const Attempt& one, const Attempt& other)
{
    const TlsFacts& first = one.tls;
    const TlsFacts& second = other.tls;
    PartDifference part;
    part.isAbsent = first.isEmpty() && second.isEmpty();
    part.compare(DifferenceText::tr("Secured by"), first.protocol, second.protocol);
    part.compare(DifferenceText::tr("Cipher"), first.cipher, second.cipher);
    for (qsizetype i = 0; i < std::max(first.chain.size(), second.chain.size()); ++i)
        part.compare(
            DifferenceText::tr("Certificate %1").arg(i + 1), certificateText(first, i), certificateText(second, i));
    if (first.faults != second.faults)
        part.add(Row::Kind::Changed, DifferenceText::tr("Trust"), trustOf(one), trustOf(other));
    return part;
}

/// All parts but the time of each exchange; a token request has none before it.
PartDifference tokenDifference(const std::vector<Attempt>& first, const std::vector<Attempt>& second)
{
    PartDifference part;
    part.isAbsent = first.empty() && second.empty();
    if (first.size() != second.size())
        part.add(Row::Kind::Changed, DifferenceText::tr("Exchanges"), QString::number(first.size()),
            QString::number(second.size()));
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        const AttemptDifference exchange = attemptDifference(first[i], second[i]);
        for (std::size_t at = 0; at < AttemptDifference::partCount; ++at) {
            const PartDifference& inner = exchange.parts[at];
            const auto what = static_cast<Part>(at);
            part.isMasked = part.isMasked || inner.isMasked;
            if (what == Part::Timings)
                continue;
            for (const Row& row : inner.rows)
                part.add(row.kind, partName(what) + QStringLiteral(": ") + row.place, row.first, row.second);
            if (inner.isDifferent() && inner.rows.empty())
                part.add(Row::Kind::Changed, partName(what), inner.remark, inner.remark);
        }
    }
    return part;
}

Sameness samenessOf(const AttemptDifference& difference, std::span<const Part> parts)
{
    const auto any = [&](auto has) {
        return std::any_of(parts.begin(), parts.end(), [&](Part part) { return has(difference.part(part)); });
    };
    if (any([](const PartDifference& part) { return part.isDifferent(); }))
        return Sameness::Different;
    return any([](const PartDifference& part) { return part.isMasked; }) ? Sameness::SameButMasked : Sameness::Same;
}

} // namespace

AttemptDifference attemptDifference(const Attempt& first, const Attempt& second)
{
    AttemptDifference difference;
    difference.first = first.id;
    difference.second = second.id;
    difference.part(Part::Choice) = choiceDifference(first, second);
    difference.part(Part::RequestLine) = lineDifference(first, second);
    difference.part(Part::RequestHeaders) = headersDifference(first.requestHeaders, second.requestHeaders);
    difference.part(Part::RequestBody) = bodyDifference(first.requestBody, second.requestBody);
    difference.part(Part::Answer) = answerDifference(first, second);
    difference.part(Part::AnswerHeaders) = headersDifference(first.replyHeaders, second.replyHeaders);
    difference.part(Part::AnswerBody) = answerBodyDifference(first, second);
    difference.part(Part::Timings) = timingsDifference(first.timings, second.timings);
    difference.part(Part::Connection) = connectionDifference(first, second);
    difference.part(Part::Token) = tokenDifference(first.before, second.before);
    difference.request = samenessOf(difference, requestParts);
    difference.answer = samenessOf(difference, answerParts);
    difference.verdict = verdictOf(difference, first, second);
    return difference;
}

} // namespace hookbench
