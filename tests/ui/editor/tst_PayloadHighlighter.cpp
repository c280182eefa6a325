// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/PayloadHighlighter.h"

#include <QTest>

using namespace hookbench;

namespace {

/// One letter a style, so that expectations can be read below the text.
std::string letters(const std::string& styles)
{
    constexpr std::string_view names = ".ksnlpi#dtvfqco!"; // in the order of PayloadStyle
    std::string result;
    for (const char style : styles)
        result += names[static_cast<std::size_t>(style)];
    return result;
}

BodyTokens tokensOf(const std::string& text)
{
    BodyTokens tokens;
    tokens.setProgram(liquid::Program::parse(text, liquid::clevertapDialect()), text);
    return tokens;
}

} // namespace

class TestPayloadHighlighter : public QObject {
    Q_OBJECT

private slots:
    void styles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("styles");

        QTest::newRow("JSON alone") << QByteArray("{\"a\": [1, -2.5e3, true, null, \"x\"]}")
                                    << QByteArray("pkkkp.pnp.nnnnnnp.llllp.llllp.ssspp");
        QTest::newRow("escapes") << QByteArray("[\"a\\\"b\\\\\", 1]") << QByteArray("pssssssssp.np");
        QTest::newRow("not JSON") << QByteArray("[tru, <id>]") << QByteArray("piiip.iiiip");
        QTest::newRow("output in a string") << QByteArray("{\"a\": \"b{{ x }}c\"}") << QByteArray("pkkkp.ssddovoddssp");
        QTest::newRow("output as a key") << QByteArray("{\"{{x}}\": 1}") << QByteArray("pkddvddkp.np");
        QTest::newRow("number from two halves") << QByteArray("[1{{x}}2]") << QByteArray("pnddvddnp");
        QTest::newRow("word beside an output") << QByteArray("[tr{{x}}]") << QByteArray("p..ddvddp");
        QTest::newRow("each branch begins as the block does") << QByteArray("[{% if a %}\"x{% else %}\"y{% endif %}\"]")
                                                              << QByteArray("pddottovoddssddottttoddssddotttttoddsp");
        QTest::newRow("braces in strings") << QByteArray("[\"{[\", 1]") << QByteArray("pssssp.np");
        QTest::newRow("a filter") << QByteArray("{{ x | upcase }}") << QByteArray("ddovoooffffffodd");
        QTest::newRow("a comment") << QByteArray("{% comment %}\"{% endcomment %}1")
                                   << QByteArray("ddotttttttodd#ddottttttttttoddn");
    }

    void styles()
    {
        QFETCH(QByteArray, text);
        const std::string body = text.toStdString();
        const BodyTokens tokens = tokensOf(body);
        const auto result = PayloadHighlighter(body, tokens, true).highlight({0, body.size()}, {}, 0);
        QTEST(QByteArray::fromStdString(letters(result.styles)), "styles");
    }

    void plainTextStaysPlainOutsideTags()
    {
        const std::string body = "{\"a\": {{x}}}";
        const BodyTokens tokens = tokensOf(body);
        const auto result = PayloadHighlighter(body, tokens, false).highlight({0, body.size()}, {}, 0);
        QCOMPARE(QByteArray::fromStdString(letters(result.styles)), QByteArray("......ddvdd."));
    }

    void aMissingQuoteEndsWithTheLine()
    {
        const std::string body = "[\"a,\n1]";
        const BodyTokens tokens = tokensOf(body);
        const auto result = PayloadHighlighter(body, tokens, true).highlight({0, body.size()}, {}, 0);
        QCOMPARE(QByteArray::fromStdString(letters(result.styles)), QByteArray("psss.np"));
    }

    void aStringGoesOnOverALineEndThatLiquidStrips_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("before the tag") << QByteArray("[\"a\n  {{- x }}\", 1]");
        QTest::newRow("behind the tag") << QByteArray("[\"a{{ x -}}\n  \n b\", 1]");
        QTest::newRow("inside the tag") << QByteArray("[\"a{{ x\n | upcase }}\", 1]");
    }

    void aStringGoesOnOverALineEndThatLiquidStrips()
    {
        QFETCH(QByteArray, body);
        const std::string text = body.toStdString();
        const BodyTokens tokens = tokensOf(text);
        const auto styles = letters(PayloadHighlighter(text, tokens, true).highlight({0, text.size()}, {}, 0).styles);
        QCOMPARE(QByteArray::fromStdString(styles).right(5), QByteArray("sp.np"));
    }

    /// Scintilla asks for pieces that begin at a line start; their colours must not depend on where it begins.
    void piecesLookAsTheWholeDoes()
    {
        const std::string body = "{\n \"a\": \"x{% if y -%}\n \n b{% else %}\n c{% endif %}\",\r\n \"d\": [\n"
                                 "  {% for i in z %}\n  {\"e\": {{ i\n }}},\n  {% endfor %}\n 1]\n}\n";
        const BodyTokens tokens = tokensOf(body);
        const Highlighting whole = PayloadHighlighter(body, tokens, true).highlight({0, body.size()}, {}, 0);
        std::size_t begin = 0;
        std::size_t line = 0;
        while ((begin = body.find('\n', begin)) != std::string::npos) {
            ++begin;
            const auto& start = whole.lines.at(line++);
            const HighlightState state = HighlightState::unpacked(start.state.packed());
            const auto piece =
                PayloadHighlighter(body, tokens, true).highlight({begin, body.size()}, state, start.depth);
            QCOMPARE(letters(piece.styles), letters(whole.styles.substr(begin)));
            QCOMPARE(piece.lines.size(), whole.lines.size() - line);
        }
        QCOMPARE(line, whole.lines.size());
    }

    void depthCountsBracesOutsideStringsAndTags()
    {
        const std::string body = "{\n\"a{\": [\n{{ x }}\n]\n}\n";
        const BodyTokens tokens = tokensOf(body);
        const auto lines = PayloadHighlighter(body, tokens, true).highlight({0, body.size()}, {}, 0).lines;
        QCOMPARE(lines.size(), std::size_t(5));
        const int expected[] = {1, 2, 2, 1, 0};
        for (std::size_t i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i].depth, expected[i]);
    }

    void everyStyleIsDescribed()
    {
        for (int style = 0; style < payloadStyleCount; ++style)
            QVERIFY(!payloadStyleDescription(style).isEmpty());
        QVERIFY(payloadStyleDescription(payloadStyleCount).isEmpty());
        QVERIFY(payloadStyleCount <= 32);
    }
};

QTEST_APPLESS_MAIN(TestPayloadHighlighter)
#include "tst_PayloadHighlighter.moc"
