// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ReplyEnd.h"

#include "delivery/HeldConnection.h"

#include <QNetworkReply>

namespace hookbench {

namespace {

/// Qt calls 4xx and 5xx errors though the reply is fine.
bool isOfTheConnection(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error <= QNetworkReply::UnknownNetworkError)
        || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure;
}

bool isHangUp(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError;
}

/// After the last chunk come trailers, an empty line and nothing, or another answer that nobody asked for. Qt takes two
/// bytes of them.
bool hasNonsenseAfterLastChunk(HeldConnection& connection)
{
    constexpr qsizetype lookedThrough = 4096;
    bool isEnd = false;
    const QByteArray rest = connection.read(lookedThrough, isEnd);
    const QByteArray line = rest.left(rest.indexOf('\n')).trimmed();
    return !line.isEmpty() && !line.contains(':') && !line.startsWith("HTTP/");
}

} // namespace

ReplyEnd replyEndOf(const QNetworkReply& reply, qsizetype bodySize, HeldConnection* plain)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (reply.rawHeader("Transfer-Encoding").toLower().contains("chunked")) {
        const bool isCutOff = isOfTheConnection(error) || (plain && hasNonsenseAfterLastChunk(*plain));
        return isCutOff ? ReplyEnd::CutOff : ReplyEnd::Whole;
    }
    bool hasLength = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&hasLength);
    if (hasLength)
        return isOfTheConnection(error) && bodySize < length ? ReplyEnd::CutOff : ReplyEnd::Whole;
    if (isOfTheConnection(error) && !isHangUp(error))
        return ReplyEnd::CutOff;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool hasNoBody = bodySize == 0 && (status == 204 || status == 304);
    return !hasNoBody && plain && plain->end() == HeldConnection::End::Reset ? ReplyEnd::Reset : ReplyEnd::Whole;
}

} // namespace hookbench
