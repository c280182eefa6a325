// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/RawAnswer.h"

namespace hookbench {

namespace {

constexpr char lineEnd[] = "\r\n";
constexpr char headEnd[] = "\r\n\r\n";

/// Whether it is, or may become, "HTTP/1.".
bool mayBeHttp(const QByteArray& bytes)
{
    constexpr QByteArrayView beginning("HTTP/1.");
    return beginning.first(qMin(beginning.size(), bytes.size())) == bytes.first(qMin(beginning.size(), bytes.size()));
}

} // namespace

RawAnswer RawAnswer::read(QByteArray bytes, bool hasEnded, bool isForHead)
{
    RawAnswer answer;
    const State unfinished = hasEnded ? State::CutOff : State::Incomplete;
    for (;;) {
        if (!mayBeHttp(bytes)) {
            answer.state = State::NotHttp;
            return answer;
        }
        const qsizetype end = bytes.indexOf(headEnd);
        if (end < 0) {
            answer.state = unfinished;
            return answer;
        }
        RawAnswer next;
        if (!next.readHead(bytes.first(end))) {
            answer.state = State::NotHttp;
            return answer;
        }
        bytes.remove(0, end + qsizetype{4});
        const bool isLast = next.status >= 200 || next.status == 101;
        if (!isLast)
            continue;
        answer = next;
        const bool hasNoBody = isForHead || next.status < 200 || next.status == 204 || next.status == 304;
        if (hasNoBody)
            answer.state = State::Whole;
        else
            answer.readBody(bytes, hasEnded);
        return answer;
    }
}

QByteArray RawAnswer::header(const char* name) const
{
    for (const WireHeader& header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

bool RawAnswer::readHead(const QByteArray& head)
{
    QList<QByteArray> lines = head.split('\n');
    const QByteArray statusLine = lines.takeFirst().trimmed();
    const QList<QByteArray> words = statusLine.split(' ');
    bool isNumber = false;
    const int code = words.value(1).toInt(&isNumber);
    if (!isNumber || code < 100 || code > 999)
        return false;
    status = code;
    reasonPhrase = words.mid(2).join(' ');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    return true;
}

void RawAnswer::readBody(const QByteArray& rest, bool hasEnded)
{
    if (header("Transfer-Encoding").toLower().contains("chunked")) {
        readChunks(rest, hasEnded);
        return;
    }
    bool hasLength = false;
    const qint64 length = header("Content-Length").toLongLong(&hasLength);
    if (!hasLength || length < 0) {
        body = rest;
        state = hasEnded ? State::Whole : State::Incomplete;
        return;
    }
    body = rest.first(qMin<qsizetype>(rest.size(), length));
    const State unfinished = hasEnded ? State::CutOff : State::Incomplete;
    state = body.size() == length ? State::Whole : unfinished;
}

void RawAnswer::readChunks(const QByteArray& rest, bool hasEnded)
{
    state = hasEnded ? State::CutOff : State::Incomplete;
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = rest.indexOf(lineEnd, at);
        if (end < 0)
            return;
        bool isNumber = false;
        const QByteArray line = rest.sliced(at, end - at);
        const qint64 size =
            line.first(line.contains(';') ? line.indexOf(';') : line.size()).trimmed().toLongLong(&isNumber, 16);
        at = end + qsizetype{2};
        if (!isNumber || size < 0) {
            state = State::CutOff; // what follows cannot be told apart from the answer
            return;
        }
        if (size == 0) {
            state = State::Whole; // only trailers follow
            return;
        }
        body += rest.sliced(at, qMin<qsizetype>(size, rest.size() - at));
        if (size > rest.size() - at - 2)
            return;
        at += size + 2;
    }
}

} // namespace hookbench
