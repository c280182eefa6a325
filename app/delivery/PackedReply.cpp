// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/PackedReply.h"

#include <QCoreApplication>

#include <zlib.h>

#include <optional>

namespace hookbench {

namespace {

constexpr qsizetype mostUnpacked = qsizetype{8} * 1024 * 1024;
constexpr int anyHeader = MAX_WBITS + 32; // as zlib's inflateInit2() wants it for gzip or its own format
constexpr int noHeader = -MAX_WBITS; // what some servers call deflate

struct Unpacked {
    QByteArray bytes;
    bool isWhole = false;
};

/// Nothing where it is not of that format at all.
std::optional<Unpacked> unpack(const QByteArray& packed, int window)
{
    z_stream stream{};
    if (inflateInit2(&stream, window) != Z_OK)
        return std::nullopt;
    QByteArray input = packed; // zlib takes no const
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    Unpacked result;
    int status = Z_OK;
    while (status == Z_OK && result.bytes.size() < mostUnpacked) {
        constexpr qsizetype step = qsizetype{64} * 1024;
        const qsizetype before = result.bytes.size();
        result.bytes.resize(before + step);
        stream.next_out = reinterpret_cast<Bytef*>(result.bytes.data() + before);
        stream.avail_out = static_cast<uInt>(step);
        status = inflate(&stream, Z_NO_FLUSH);
        result.bytes.resize(before + step - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    result.isWhole = status == Z_STREAM_END;
    if (result.bytes.isEmpty() && !result.isWhole)
        return std::nullopt;
    result.bytes.truncate(mostUnpacked);
    return result;
}

QByteArray encodingOf(const Attempt& attempt)
{
    for (const WireHeader& header : attempt.replyHeaders) {
        if (header.name.compare("content-encoding", Qt::CaseInsensitive) == 0)
            return header.value.trimmed().toLower();
    }
    return {};
}

} // namespace

Attempt withUnpackedReply(Attempt attempt)
{
    const QByteArray encoding = encodingOf(attempt);
    const bool isKnown = encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate";
    if (!isKnown || attempt.replyBody.isEmpty())
        return attempt;
    std::optional<Unpacked> unpacked = unpack(attempt.replyBody, anyHeader);
    if (!unpacked && encoding == "deflate")
        unpacked = unpack(attempt.replyBody, noHeader);
    if (!unpacked)
        return attempt;
    attempt.replyBody = unpacked->bytes;
    attempt.replyTruncated = attempt.replyTruncated || !unpacked->isWhole;
    if (attempt.failureDetail.isEmpty())
        attempt.failureDetail = QCoreApplication::translate("hookbench::PackedReply",
            "The answer came packed (%1) although it was asked for unpacked; it is kept and shown unpacked.")
                                    .arg(QString::fromLatin1(encoding));
    return attempt;
}

} // namespace hookbench
