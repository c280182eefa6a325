// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/LinePieces.h"
#include "preview/ShownPayload.h"
#include "text/Utf8.h"

#include <QTest>

using namespace hookbench;

namespace {

/// {"a":"<Ada>","b":[<1>,<2>]} with what stands in <> filled in.
std::shared_ptr<const Preview> sample()
{
    auto preview = std::make_shared<Preview>();
    RenderedRequest& request = preview->request;
    request.bodyIsJson = true;
    std::size_t source = 0;
    const auto add = [&](const std::string& output, std::size_t sourceSize, bool isFilledIn) {
        const std::size_t begin = request.body.size();
        request.body += output;
        request.origins.push_back({{begin, request.body.size()}, {source, source + sourceSize}, isFilledIn});
        source += sourceSize;
    };
    add("{\"a\":\"", 6, false);
    add("Ada", 18, true);
    add("\",\"b\":[", 7, false);
    add("1", 10, true);
    add(",", 1, false);
    add("2", 10, true);
    add("]}", 2, false);
    return preview;
}

std::string pieces(const ShownPayload& payload)
{
    std::string result;
    for (const ByteRange& range : payload.filledIn({0, payload.text().size()}))
        result += '<' + payload.text().substr(range.begin, range.size()) + '>';
    return result;
}

} // namespace

class TestShownPayload : public QObject {
    Q_OBJECT

private slots:
    void asSentShowsTheBytes()
    {
        const ShownPayload payload(sample(), PayloadLayout::AsSent);
        QCOMPARE(payload.text(), R"({"a":"Ada","b":[1,2]})");
        QVERIFY(!payload.isPretty());
        QCOMPARE(pieces(payload), "<Ada><1><2>");
    }

    void prettyKeepsTheWayBack()
    {
        const ShownPayload payload(sample(), PayloadLayout::Pretty);
        QVERIFY(payload.isPretty());
        QVERIFY(payload.text().find('\n') != std::string::npos);
        QCOMPARE(pieces(payload), "<Ada><1><2>");
        const liquid::Origin* origin = payload.originAt(payload.text().find("da"));
        QVERIFY(origin && origin->isFilledIn);
        QCOMPARE(origin->source, (ByteRange{6, 24}));
        QVERIFY(!payload.originAt(payload.text().find("\"b\""))->isFilledIn);
    }

    void plainTextIsNeverIndented()
    {
        auto preview = std::make_shared<Preview>(*sample());
        preview->request.bodyIsJson = false;
        QVERIFY(!ShownPayload(preview, PayloadLayout::Pretty).isPretty());
    }

    void brokenJsonIsShownAsItIs()
    {
        auto preview = std::make_shared<Preview>(*sample());
        preview->request.body = "{\"a\": }";
        QVERIFY(!ShownPayload(preview, PayloadLayout::Pretty).isPretty());
    }

    void onlyTheAskedStretchIsLookedAt()
    {
        const ShownPayload payload(sample(), PayloadLayout::AsSent);
        const std::size_t one = payload.text().find('1');
        QCOMPARE(payload.filledIn({one, one + 1}).size(), std::size_t(1));
        QCOMPARE(payload.filledIn({one + 1, one + 2}).size(), std::size_t(0));
    }

    void aTagLeadsToWhatItMade()
    {
        const ShownPayload payload(sample(), PayloadLayout::Pretty);
        const auto made = payload.madeBy({8, 8});
        QCOMPARE(made.size(), std::size_t(1));
        QCOMPARE(payload.text().substr(made[0].begin, made[0].size()), "Ada");
        QVERIFY(payload.madeBy({2, 2}).empty()); // literal text
    }

    void aLongLineIsShownInPieces()
    {
        auto preview = std::make_shared<Preview>();
        std::string& sent = preview->request.body;
        for (int i = 0; sent.size() < 30'000; ++i)
            sent += "\"é" + std::to_string(i) + "\"," + std::string(i % 7 == 0 ? 1500 : 3, 'x');
        sent += "\nshort\n";
        const ShownPayload payload(preview, PayloadLayout::AsSent);
        QVERIFY(payload.isInPieces());
        std::size_t lineBegin = 0;
        for (std::size_t at = 0; at < payload.text().size(); ++at) {
            if (payload.text()[at] != '\n')
                continue;
            QVERIFY(at - lineBegin <= LinePieces::longestPiece);
            lineBegin = at + 1;
            QVERIFY(lineBegin == payload.text().size() || !isContinuationByte(payload.text()[lineBegin]));
        }
        for (std::size_t byte = 0; byte < sent.size(); ++byte) {
            QCOMPARE(payload.text()[payload.map().toShown(byte)], sent[byte]);
            QCOMPARE(payload.map().toSent(payload.map().toShown(byte)), byte);
        }
        QVERIFY(payload.text().ends_with("\nshort\n"));
    }

    void offsetsGoThereAndBack()
    {
        const ShownPayload payload(sample(), PayloadLayout::Pretty);
        const std::string& sent = payload.preview().request.body;
        for (std::size_t byte = 0; byte < sent.size(); ++byte) {
            const std::size_t shown = payload.map().toShown(byte);
            QCOMPARE(payload.text()[shown], sent[byte]);
            QCOMPARE(payload.map().toSent(shown), byte);
        }
    }
};

QTEST_APPLESS_MAIN(TestShownPayload)
#include "tst_ShownPayload.moc"
