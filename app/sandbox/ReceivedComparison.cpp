// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ReceivedComparison.h"

#include "campaign/SecretText.h"
#include "campaign/request/HeaderSyntax.h"
#include "delivery/SecretMask.h"
#include "delivery/WireRequest.h"

#include <algorithm>

namespace hookbench {

namespace {

using Verdict = ReceivedComparison::Verdict;
using Row = ReceivedComparison::Row;

const QByteArray maskBytes(SecretText::mask.data(), static_cast<qsizetype>(SecretText::mask.size()));

/// Access tokens are forgotten when they end, so that what arrived cannot be compared with one.
bool isOtherToken(const QByteArray& sent, const QByteArray& received)
{
    const QByteArray scheme = "Bearer ";
    return sent == scheme + maskBytes && received.startsWith(scheme);
}

qsizetype firstDifferenceOf(const QByteArray& sent, const QByteArray& received)
{
    const auto place = std::mismatch(sent.begin(), sent.end(), received.begin(), received.end());
    return place.first - sent.begin();
}

void judge(Row& row)
{
    if (row.sent == row.received) {
        row.verdict = Verdict::Same;
    } else if (isOtherToken(row.sent, row.received)) {
        row.verdict = Verdict::Unknown;
        row.received = row.sent; // it is a secret all the same
    } else {
        row.verdict = Verdict::Different;
        row.firstDifference = firstDifferenceOf(row.sent, row.received);
    }
}

/// As the request line has it; a mask in it as it is shown, not percent-encoded.
QByteArray targetOf(const Attempt& sent)
{
    return requestTarget(QUrl(sent.url)).replace(maskBytes.toPercentEncoding(), maskBytes);
}

/// Whether the author of the webhook did not write it.
bool isAddedHeader(const WireHeader& header, const QList<WireHeader>& own)
{
    return isReservedHeader(header.name.toStdString()) || own.contains(header);
}

/// The headers of one request against those of the other: equal names in their order, in any case of letters.
class HeaderPairs {
public:
    HeaderPairs(const ReceivedRequest& received, const Attempt& sent, const SecretMask& secrets)
        : m_received(received.headers)
        , m_isTaken(static_cast<std::size_t>(received.headers.size()), false)
        , m_secrets(secrets)
        , m_own(wireHeaders(QUrl(sent.url), {}, sent.requestBody.size()))
    {
    }

    Row rowFor(const WireHeader& sent)
    {
        Row row{.name = sent.name, .sent = m_secrets.masked(sent.value), .isAdded = isAddedHeader(sent, m_own)};
        const qsizetype index = find(sent.name);
        if (index < 0) {
            row.verdict = Verdict::NotReceived;
            return row;
        }
        m_isTaken[static_cast<std::size_t>(index)] = true;
        m_isSameOrder = m_isSameOrder && index >= m_latest;
        m_latest = index;
        row.received = m_secrets.masked(m_received[index].value);
        judge(row);
        if (row.verdict != Verdict::Different && m_received[index].name != sent.name) {
            row.verdict = Verdict::Different; // in the case of letters
            row.received = m_received[index].name + ": " + row.received;
            row.firstDifference = 0;
        }
        return row;
    }

    void appendRest(std::vector<Row>& rows) const
    {
        for (qsizetype index = 0; index < m_received.size(); ++index) {
            if (!m_isTaken[static_cast<std::size_t>(index)])
                rows.push_back({.name = m_secrets.masked(m_received[index].name),
                    .received = m_secrets.masked(m_received[index].value),
                    .verdict = Verdict::NotSent});
        }
    }

    bool isSameOrder() const { return m_isSameOrder; }

private:
    qsizetype find(const QByteArray& name) const
    {
        for (qsizetype index = 0; index < m_received.size(); ++index) {
            if (!m_isTaken[static_cast<std::size_t>(index)]
                && m_received[index].name.compare(name, Qt::CaseInsensitive) == 0)
                return index;
        }
        return -1;
    }

    const QList<WireHeader>& m_received;
    std::vector<bool> m_isTaken;
    const SecretMask& m_secrets;
    const QList<WireHeader> m_own;
    qsizetype m_latest = -1;
    bool m_isSameOrder = true;
};

} // namespace

ReceivedComparison ReceivedComparison::of(const QByteArray& received, const Attempt& sent, const SecretMask& secrets)
{
    const ReceivedRequest request = ReceivedRequest::of(received);
    ReceivedComparison comparison;
    comparison.isPlain = request.isPlain;
    Row line{.part = Part::RequestLine,
        .sent = sent.method + ' ' + secrets.masked(targetOf(sent)),
        .received = request.method + ' ' + secrets.masked(request.target)};
    judge(line);
    comparison.rows.push_back(line);
    HeaderPairs pairs(request, sent, secrets);
    for (const WireHeader& header : sent.requestHeaders)
        comparison.rows.push_back(pairs.rowFor(header));
    pairs.appendRest(comparison.rows);
    comparison.isSameOrder = pairs.isSameOrder();
    Row body{.part = Part::Body, .sent = secrets.masked(sent.requestBody), .received = secrets.masked(request.body)};
    judge(body);
    comparison.rows.push_back(body);
    return comparison;
}

const ReceivedComparison::Row* ReceivedComparison::firstDifferent() const
{
    const auto found = std::find_if(rows.begin(), rows.end(),
        [](const Row& row) { return row.verdict != Verdict::Same && row.verdict != Verdict::Unknown; });
    return found == rows.end() ? nullptr : &*found;
}

bool ReceivedComparison::isSame() const
{
    return !firstDifferent() && isSameOrder && isPlain;
}

BytePlace BytePlace::of(const QByteArray& text, qsizetype byte)
{
    const QByteArray before = text.left(byte);
    return {before.count('\n') + 1, byte - before.lastIndexOf('\n')};
}

} // namespace hookbench
