// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ReceivedRequest.h"

namespace hookbench {

namespace {

QByteArray headOf(const ReceivedRequest& request)
{
    QByteArray head = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    for (const WireHeader& header : request.headers)
        head += header.name + ": " + header.value + "\r\n";
    return head + "\r\n";
}

} // namespace

ReceivedRequest ReceivedRequest::of(const QByteArray& bytes)
{
    const qsizetype blankLine = bytes.indexOf("\r\n\r\n");
    const QByteArray head = blankLine < 0 ? bytes : bytes.left(blankLine + 4);
    ReceivedRequest request;
    request.body = bytes.mid(head.size());
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray& line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (!line.trimmed().isEmpty())
            request.headers.append({line.left(colon), colon < 0 ? QByteArray() : line.mid(colon + 1).trimmed()});
    }
    request.isPlain = headOf(request) == head;
    return request;
}

} // namespace hookbench
