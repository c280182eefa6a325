// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Scanner.h"

#include <QTest>

#include <algorithm>

using namespace hookbench;

namespace {

/// A text in which ‹…› marks the place of each diagnostic, in order, and ⟨…⟩ the places related to one.
struct MarkedText {
    explicit MarkedText(const QByteArray& marked)
    {
        const std::string text = marked.toStdString();
        for (std::size_t i = 0; i < text.size();) {
            const std::string mark = text.substr(i, 3);
            const bool isMark = mark == "‹" || mark == "›" || mark == "⟨" || mark == "⟩";
            if (mark == "‹" || mark == "⟨")
                (mark == "‹" ? places : related).push_back({plain.size(), plain.size()});
            if (mark == "›" || mark == "⟩")
                (mark == "›" ? places : related).back().end = plain.size();
            if (!isMark)
                plain += text[i];
            i += isMark ? 3 : 1;
        }
    }

    std::string plain;
    std::vector<ByteRange> places;
    std::vector<ByteRange> related;
};

QByteArray described(const std::vector<ByteRange>& ranges)
{
    QByteArrayList list;
    for (const ByteRange& range : ranges)
        list << QByteArray::number(range.begin) + "-" + QByteArray::number(range.end);
    return list.join(' ');
}

} // namespace

class TestScanner : public QObject {
    Q_OBJECT

private slots:
    void validTexts_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("object") << QByteArray(R"({"a": [1, -2.5e+3, true, false, null, "x", {}, []]})");
        QTest::newRow("scalar") << QByteArray("0");
        QTest::newRow("with space around") << QByteArray(" \t\r\n\"x\"\r\n");
        QTest::newRow("all escapes") << QByteArray("[\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\uD83D\\uDE00\"]");
        QTest::newRow("half a surrogate pair") << QByteArray(R"(["\uD800"])");
        QTest::newRow("delete character") << QByteArray("\"\x7f\"");
        QTest::newRow("special space in a string") << QByteArray("\"a\u00A0b\"");
        QTest::newRow("equal keys") << QByteArray(R"({"a":1,"a":2})");
        QTest::newRow("number beyond 64 bits") << QByteArray("[1180591620717411303424, 1e999]");
        QTest::newRow("512 levels") << QByteArray(512, '[') + QByteArray(512, ']');
    }

    void validTexts()
    {
        QFETCH(QByteArray, text);
        const json::Scan scan = json::scan(text.toStdString());
        QVERIFY2(scan.diagnostics.empty(), scan.diagnostics.empty() ? "" : scan.diagnostics[0].message().c_str());
        QVERIFY(json::isValid(text.toStdString()));
    }

    void slips_data()
    {
        QTest::addColumn<QByteArray>("text"); // with marks, see MarkedText
        QTest::addColumn<QByteArray>("codes"); // without "json."

        commaSlips();
        colonSlips();
        bracketSlips();
        quoteSlips();
        stringSlips();
        valueSlips();
        otherSlips();
    }

    void slips()
    {
        QFETCH(QByteArray, text);
        const MarkedText marked(text);
        const json::Scan scan = json::scan(marked.plain);
        QByteArrayList codes;
        std::vector<ByteRange> places;
        std::vector<ByteRange> related;
        for (const Diagnostic& diagnostic : scan.diagnostics) {
            codes << QByteArray::fromStdString(diagnostic.code).replace("json.", "");
            places.push_back(diagnostic.place.range);
            for (const Place& place : diagnostic.related)
                related.push_back(place.range);
            QVERIFY(!diagnostic.message().empty() && !diagnostic.hint().empty());
            QCOMPARE(diagnostic.place.part, Part::Payload);
            QVERIFY2(diagnostic.message().find('%') == std::string::npos, diagnostic.message().c_str());
        }
        QTEST(codes.join(' '), "codes");
        QCOMPARE(described(places), described(marked.places));
        std::sort(related.begin(), related.end(), [](auto a, auto b) { return a.begin < b.begin; });
        QCOMPARE(described(related), described(marked.related));
        QVERIFY(!json::isValid(marked.plain));
        QCOMPARE(json::prettyPrinted(marked.plain), marked.plain);
    }

    void tokensHaveKindAndDepth()
    {
        const std::string text = R"({"a": [1, "x"], "b": null})";
        const json::Scan scan = json::scan(text);
        QByteArray depths;
        for (const json::Token& token : scan.tokens)
            depths += QByteArray::number(token.depth);
        QCOMPARE(depths, QByteArray("01111222211111110"));
        QCOMPARE(scan.tokens[1].kind, json::TokenKind::Key);
        QCOMPARE(scan.tokens[7].kind, json::TokenKind::Space);
        QCOMPARE(scan.tokens[8].kind, json::TokenKind::String);
        QCOMPARE(scan.tokens[15].kind, json::TokenKind::Literal);
    }

    void prettyPrinting_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("pretty");

        QTest::newRow("scalar") << QByteArray(" 1.10 ") << QByteArray("1.10");
        QTest::newRow("empty ones") << QByteArray("[ {}, [ ] ]") << QByteArray("[\n  {},\n  []\n]");
        QTest::newRow("object") << QByteArray(R"({"b":"\u00e9","a":[-0]})")
                                << QByteArray("{\n  \"b\": \"\\u00e9\",\n  \"a\": [\n    -0\n  ]\n}");
    }

    void prettyPrinting()
    {
        QFETCH(QByteArray, text);
        QTEST(QByteArray::fromStdString(json::prettyPrinted(text.toStdString())), "pretty");
    }

    void stringTexts_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("empty") << QByteArray(R"("")") << QByteArray();
        QTest::newRow("short escapes") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"") << QByteArray("\"\\/\b\f\n\r\t");
        QTest::newRow("code units") << QByteArray(R"("\u0041\u00e9\u20AC")") << QByteArray("Aé€");
        QTest::newRow("surrogate pair") << QByteArray(R"("\uD83D\uDE00!")") << QByteArray("😀!");
        QTest::newRow("high half alone") << QByteArray(R"("\uD83Dx")") << QByteArray("\uFFFDx");
        QTest::newRow("low half alone") << QByteArray(R"("\uDE00")") << QByteArray("\uFFFD");
        QTest::newRow("two high halves") << QByteArray(R"("\uD83D\uD83D\uDE00")") << QByteArray("\uFFFD😀");
    }

    void stringTexts()
    {
        QFETCH(QByteArray, token);
        QTEST(QByteArray::fromStdString(json::stringText(token.toStdString())), "text");
    }

    void oneSlipInALongTextIsFoundAtItsPlace()
    {
        std::string text = "[\n";
        for (int i = 0; i < 20'000; ++i)
            text += "  {\"name\": \"Ada\", \"n\": " + std::to_string(i) + "},\n";
        const std::size_t place = text.size();
        text += "  {\"name\": 'Ada'}\n]";
        const json::Scan scan = json::scan(text);
        QCOMPARE(scan.diagnostics.size(), std::size_t(1));
        QCOMPARE(scan.diagnostics[0].place.range.begin, place + 11);
    }

    void deepNestingNeedsNoStack()
    {
        const std::string text(1'000'000, '[');
        const json::Scan scan = json::scan(text);
        QCOMPARE(scan.tokens.size(), text.size());
        QCOMPARE(scan.diagnostics.front().code.c_str(), "json.too-deep");
        QVERIFY(!json::isValid(text));
    }

    void aHundredFindingsAreEnough()
    {
        std::string text = "[0";
        for (int i = 0; i < 1000; ++i)
            text += ",None";
        QCOMPARE(json::scan(text + "]").diagnostics.size(), std::size_t(100));
    }

private:
    static void slip(const char* name, const char* text, const char* codes)
    {
        QTest::newRow(name) << QByteArray(text) << QByteArray(codes);
    }

    static void commaSlips()
    {
        slip("comma after the last member", R"({"a": 1‹,›})", "trailing-comma");
        slip("comma after the last item", "[1, 2‹,›\n]", "trailing-comma");
        slip("two commas", "[1, ‹,› 2]", "extra-comma");
        slip("comma first", R"({‹,› "a": 1})", "extra-comma");
        slip("many commas are one slip", "[‹,›,,,]", "extra-comma");
        slip("no comma between members", "{\"a\": 1‹›\n \"b\": 2}", "missing-comma");
        slip("no comma between items", R"(["a"‹› "b"])", "missing-comma");
        slip("no comma between numbers", "[1‹› 2, 3‹› 4]", "missing-comma missing-comma");
        slip("no comma between objects", "[{\"a\": 1}‹›\n {\"a\": 2}]", "missing-comma");
        slip("thousands separator", R"({"a": ‹1,000›, "b": 2})", "comma-in-number");
        slip("decimal comma", R"({"a": ‹1,5›})", "comma-in-number");
    }

    static void colonSlips()
    {
        slip("no colon", R"({"a"‹› 1, "b": 2})", "missing-colon");
        slip("key alone", R"({‹"a"›})", "missing-colon");
        slip("key alone before another", R"({‹"a"›, "b": 2})", "missing-colon");
        slip("two colons", R"({"a": ‹:› 1})", "extra-colon");
        slip("colon after a value", R"({"a": "b"‹:› 1})", "extra-colon");
        slip("members in an array", R"(["a"‹:› 1, "b": 2])", "colon-in-array");
        slip("no value", R"({"a"‹: ›})", "missing-value");
        slip("no value before a comma", R"({"a"‹: ›, "b": 2})", "missing-value");
        slip("no value before a line break", "{\"a\"‹:\n›}", "missing-value");
        slip("no key", R"({‹:› 1, "b": 2})", "missing-key");
        slip("object as key", R"({‹{›"a": 1}})", "missing-key");
        slip("key without marks", R"({‹name›: "x", "b": 2})", "unquoted-key");
        slip("number as key", R"({‹1›: "x"})", "unquoted-key");
        slip("key with a mark at its end only", "{‹name\"›: \"x\"}", "unquoted-key");
    }

    static void bracketSlips()
    {
        slip("object not closed", R"(⟨{⟩"a": {"b": 1}‹›)", "missing-closing");
        slip("two not closed", "⟨{⟩\"a\": ⟨[⟩1, 2‹›\n", "missing-closing");
        slip("cut in a member", R"(⟨{⟩"a":‹›)", "missing-closing");
        slip("array not closed", R"({"a": ⟨[⟩1, 2‹›})", "missing-closing");
        slip("array not closed before members", R"({"a": ⟨[⟩1, "b": 2, "c": 3‹›})", "missing-closing");
        slip("object not closed before the next", R"([⟨{⟩"a": 1, {"a": 2}‹›])", "missing-closing");
        slip("wrong bracket", "⟨[⟩1, 2‹}›", "wrong-closing");
        slip("closing bracket too many", R"({"a": 1}‹}›)", "extra-closing");
        slip("nothing but a closing bracket", "‹]›", "extra-closing");
        slip("text after the end", "{\"a\": 1}\n‹{\"b\": 2} and more›\n", "text-after-end");
        slip("closed too early", R"({"a": 1}‹, "b": 2}›)", "text-after-end");
    }

    static void quoteSlips()
    {
        slip("quotation marks in a name", R"({"name": "Ada ‹"›Countess" Lovelace", "b": 2})", "quote-in-string");
        slip("one mark in the middle", "{\"size\": \"6‹\"› pipe\", \"b\": 2}", "quote-in-string");
        slip("one mark at the end", "{\"size\": \"6‹\"›\", \"b\": 2}", "quote-in-string");
        slip("quoted from the beginning", R"({"name": "‹"›Ada" Lovelace"})", "quote-in-string");
        slip("quoted from end to end", R"({"name": "‹"›Ada"", "b": 2})", "quote-in-string");
        slip("mark in a key", R"({"my ‹"›own" key": 1})", "quote-in-string");
        slip("text goes on without a mark", "{\"a\": \"x‹\"›yz,\n \"b\": 2}", "quote-in-string");
        slip("typographic marks", R"({"a": ‹“x, y”›, "b": 2})", "smart-quotes");
        slip("typographic marks around a key", R"({‹“a”›: 1})", "smart-quotes");
        slip("typographic mark on one side", "{\"a\": ‹“x›,\n \"b\": 2}", "smart-quotes");
        slip("single marks", R"({"a": ‹'it's'›, ‹'b'›: 2})", "single-quotes single-quotes");
        slip("not closed on its line", "{\"a\": ‹\"x›,\n \"b\": 2}", "unclosed-string");
        slip("last one not closed on its line", "{\"a\": ‹\"x›\n}", "unclosed-string");
        slip("key not closed", "{‹\"a: 1›,\n \"b\": 2}", "unclosed-string");
        slip("not closed before the end", "[‹\"abc›", "unclosed-string");
        slip("no opening mark", "{\"a\": ‹Ada\"›,\n \"b\": 2}", "unquoted-value");
    }

    static void stringSlips()
    {
        slip("line break", "{\"a\": \"one‹\n›two\", \"b\": 2}", "line-break");
        slip("line breaks, once for each string", "[\"1‹\n›2\r\n3\", \"4‹\r›5\"]", "line-break line-break");
        slip("tab", "[\"a‹\t›b\tc\"]", "tab");
        slip("control character", "[\"a‹\x01›b\"]", "control-character");
        slip("unknown escape", R"(["C:‹\d›ir"])", "bad-escape");
        slip("short code unit", R"(["‹\u›12"])", "bad-escape");
        slip("escaped line break", "[\"a‹\\\n›b\"]", "bad-escape");
        slip("broken UTF-8", "[\"a‹\xE9›b\", \"‹\xFF›\"]", "invalid-utf8 invalid-utf8");
    }

    static void valueSlips()
    {
        slip("unquoted text", R"({"a": ‹Ada Lovelace›, "b": 2})", "unquoted-value");
        slip("unquoted text that begins as a number", R"({"a": ‹12 Main Street›, "b": 2})", "unquoted-value");
        slip("unquoted URL", "{\"a\": ‹https://example.com/x?y=1›,\n \"b\": 2}", "unquoted-value");
        slip("unquoted time", R"({"a": ‹2025-02-24T14:15:22Z›})", "unquoted-value");
        slip("unquoted date", R"({"a": ‹2025-02-24›})", "bad-number");
        slip("Python and Ruby", "[‹None›, ‹True›, ‹False›, ‹nil›]",
            "wrong-literal wrong-literal wrong-literal wrong-literal");
        slip("JavaScript", "[‹undefined›, ‹NaN›, ‹-Infinity›]", "wrong-literal not-finite not-finite");
        slip("leading zero", "[‹007›, ‹-01.5›]", "leading-zero leading-zero");
        slip("leading plus", "[‹+49›]", "leading-plus");
        slip("bare point", "[‹.5›, ‹5.›, ‹-.5›]", "bare-point bare-point bare-point");
        slip("no number", "[‹0x1F›, ‹1e›, ‹1.2.3›, ‹--1›]", "bad-number bad-number bad-number bad-number");
    }

    static void otherSlips()
    {
        slip("empty", "‹›", "empty");
        slip("only space", "‹ \n›", "empty");
        slip("byte order mark", "‹\uFEFF›{}", "byte-order-mark");
        slip("special space", "{\"a\":‹\u00A0›1}", "odd-space");
        slip("line comment", "{\"a\": 1 ‹// one›\n}", "comment");
        slip("block comment", "{‹/* one\n two */› \"a\": 1}", "comment");
        slip("hash comment", "‹# one›\n1", "comment");
        slip("semicolon", R"({"a": "x"‹›; "b": 2})", "missing-comma");
        slip("equals sign", R"({"a"‹› = 1, "b": 2})", "missing-colon");
        QTest::newRow("513 levels") << QByteArray(512, '[') + "‹[›" + QByteArray(513, ']') << QByteArray("too-deep");
        slip("two slips", R"({"a": ‹None›, "b": 1‹,›})", "wrong-literal trailing-comma");
    }
};

QTEST_APPLESS_MAIN(TestScanner)
#include "tst_Scanner.moc"
