// SPDX-License-Identifier: GPL-3.0-or-later
#include "Requests.h"
#include "delivery/PackedReply.h"
#include "delivery/Sender.h"
#include "delivery/SessionSecretStore.h"
#include "support/RawServer.h"

#include <QTest>

#include <zlib.h>

using namespace hookbench;
using test::RawScript;
using test::RawServer;

namespace {

/// As zlib packs it with that window: 15 its own format, 31 gzip, -15 without a header.
QByteArray packed(const QByteArray& bytes, int window)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = bytes;
    QByteArray result(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 32, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return result;
}

Attempt answered(const QByteArray& encoding, const QByteArray& body)
{
    Attempt attempt;
    attempt.outcome = DeliveryOutcome::Answered;
    attempt.status = 200;
    attempt.replyHeaders = {{"Content-Encoding", encoding}};
    attempt.replyBody = body;
    return attempt;
}

} // namespace

/// Answers that come packed although they were asked for unpacked.
class tst_PackedReply : public QObject {
    Q_OBJECT

private slots:
    void isUnpacked_data();
    void isUnpacked();
    void staysAsItCame_data();
    void staysAsItCame();
    void aBombIsCutOff();
    void whatIsBrokenOffIsTruncated();
    void aSecretInItIsMasked();
};

void tst_PackedReply::isUnpacked_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<int>("window");
    QTest::newRow("gzip") << QByteArray("gzip") << 31;
    QTest::newRow("in capitals") << QByteArray(" GZIP ") << 31;
    QTest::newRow("deflate") << QByteArray("deflate") << 15;
    QTest::newRow("deflate without a header") << QByteArray("deflate") << -15;
    QTest::newRow("deflate called gzip") << QByteArray("gzip") << 15;
}

void tst_PackedReply::isUnpacked()
{
    QFETCH(QByteArray, encoding);
    QFETCH(int, window);
    const QByteArray body = "{\"a\":\"" + QByteArray(100'000, 'x') + "\"}";
    const Attempt attempt = withUnpackedReply(answered(encoding, packed(body, window)));
    QCOMPARE(attempt.replyBody, body);
    QVERIFY(!attempt.replyTruncated);
    QVERIFY2(attempt.failureDetail.contains(u"packed"), qPrintable(attempt.failureDetail));
    QCOMPARE(attempt.failure, DeliveryFailure::None);
}

void tst_PackedReply::staysAsItCame_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not packed") << QByteArray("identity") << QByteArray("{}");
    QTest::newRow("of an unknown kind") << QByteArray("br") << QByteArray("\x0b\x00\x80{}\x03", 6);
    QTest::newRow("a lie") << QByteArray("gzip") << QByteArray("{\"a\":1}");
    QTest::newRow("empty") << QByteArray("gzip") << QByteArray();
}

void tst_PackedReply::staysAsItCame()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    const Attempt attempt = withUnpackedReply(answered(encoding, body));
    QCOMPARE(attempt.replyBody, body);
    QCOMPARE(attempt.failureDetail, QString());
}

void tst_PackedReply::aBombIsCutOff()
{
    const Attempt attempt = withUnpackedReply(answered("gzip", packed(QByteArray(50'000'000, '0'), 31)));
    QCOMPARE(attempt.replyBody.size(), qsizetype{8} * 1024 * 1024);
    QVERIFY(attempt.replyTruncated);
}

void tst_PackedReply::whatIsBrokenOffIsTruncated()
{
    QByteArray body;
    for (int i = 0; i < 50'000; ++i)
        body += QByteArray::number(i * 7919);
    const QByteArray whole = packed(body, 31);
    const Attempt attempt = withUnpackedReply(answered("gzip", whole.first(whole.size() / 2)));
    QVERIFY(attempt.replyTruncated);
    QVERIFY(!attempt.replyBody.isEmpty());
    QVERIFY(body.startsWith(attempt.replyBody));
}

void tst_PackedReply::aSecretInItIsMasked()
{
    const QByteArray body = packed("{\"your key\":\"s3cret-key-1\"}", 31);
    RawServer server(RawScript::answer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: "
                                       "gzip\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body));
    SessionSecretStore secrets;
    secrets.write(QStringLiteral("key"), QStringLiteral("s3cret-key-1"));
    RenderedRequest request = test::request(server.origin());
    test::addSecretHeader(request, "X-Key", "key", {"127.0.0.1"});
    Sender sender(secrets);
    const Attempt attempt = test::delivered(sender, request);
    QVERIFY(server.received().constFirst().contains("s3cret-key-1"));
    QVERIFY2(attempt.replyBody.startsWith("{\"your key\":\""), attempt.replyBody.constData());
    QVERIFY2(!attempt.replyBody.contains("s3cret"), attempt.replyBody.constData());
}

QTEST_GUILESS_MAIN(tst_PackedReply)
#include "tst_PackedReply.moc"
