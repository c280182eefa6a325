// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Diff.h"
#include "json/DuplicateKeys.h"
#include "json/Outline.h"
#include "json/QuickCheck.h"
#include "json/Reader.h"
#include "json/Scanner.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace hookbench;

namespace {

/// Random JSON, and random damage to it. What it makes depends on the seed alone.
class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    std::string valid() { return space() + value(0) + space(); }

    std::string mutated(std::string text)
    {
        for (int i = below(4) + 1; i > 0 && !text.empty(); --i) {
            const auto place = static_cast<std::size_t>(below(static_cast<int>(text.size())));
            switch (below(4)) {
            case 0:
                text.erase(place, static_cast<std::size_t>(below(4)) + 1);
                break;
            case 1:
                text.insert(
                    place, oneOf({"\"", "\\", "\n", ",", ":", "{", "]", "'", "“", "//", "\xFF", "x", "0", " "}));
                break;
            case 2:
                text[place] = static_cast<char>(below(256));
                break;
            default:
                text.insert(place, text.substr(static_cast<std::size_t>(below(static_cast<int>(text.size()))), 8));
                break;
            }
        }
        return text;
    }

private:
    int below(int bound) { return m_random.bounded(bound); }

    std::string oneOf(const std::vector<std::string>& choices)
    {
        return choices[static_cast<std::size_t>(below(static_cast<int>(choices.size())))];
    }

    std::string space() { return oneOf({"", "", "", " ", "\n  ", "\t", "\r\n"}); }

    std::string string()
    {
        std::string text = "\"";
        for (int i = below(4); i > 0; --i)
            text += oneOf({"Ada", "é", "😀", " ", "\\\"", "\\\\", "\\n", "\\u00e9", "\\uD83D\\uDE00", "/", "{", ","});
        return text + '"';
    }

    std::string value(int depth)
    {
        const int kind = below(depth > 4 ? 3 : 6);
        if (kind == 0)
            return oneOf({"0", "-0", "1.10", "1e5", "-2.5E-3", "1180591620717411303424"});
        if (kind == 1)
            return string();
        if (kind == 2)
            return oneOf({"true", "false", "null"});
        const bool isObject = kind > 3;
        std::string text = isObject ? "{" : "[";
        for (int i = below(4); i > 0; --i)
            text += space() + (isObject ? string() + space() + ":" + space() : "") + value(depth + 1) + space()
                + (i > 1 ? "," : "");
        return text + space() + (isObject ? "}" : "]");
    }

    QRandomGenerator m_random;
};

std::string tokenBytes(const std::string& text)
{
    std::string bytes;
    for (const json::Token& token : json::scan(text).tokens) {
        if (token.kind != json::TokenKind::Space)
            bytes += text.substr(token.range.begin, token.range.size());
    }
    return bytes;
}

} // namespace

/// What has to hold for every text. A failure prints the seed that made the text.
class TestJsonProperties : public QObject {
    Q_OBJECT

private slots:
    void everyByteIsInOneToken()
    {
        forManyTexts([](const std::string&, const std::string& broken) {
            const json::Scan scan = json::scan(broken);
            std::size_t end = 0;
            for (const json::Token& token : scan.tokens) {
                QCOMPARE(token.range.begin, end);
                QVERIFY(token.range.end > token.range.begin);
                end = token.range.end;
            }
            QCOMPARE(end, broken.size());
        });
    }

    void diagnosticsAreSortedAndInside()
    {
        forManyTexts([](const std::string&, const std::string& broken) {
            std::size_t begin = 0;
            for (const Diagnostic& diagnostic : json::scan(broken).diagnostics) {
                QVERIFY(diagnostic.place.range.begin >= begin);
                begin = diagnostic.place.range.begin;
                QVERIFY(diagnostic.place.range.end >= begin && diagnostic.place.range.end <= broken.size());
            }
        });
    }

    void bothChecksAgree()
    {
        forManyTexts([](const std::string& valid, const std::string& broken) {
            QVERIFY(json::isValid(valid));
            QCOMPARE(json::isValid(broken), json::scan(broken).diagnostics.empty());
            QCOMPARE(json::readValue(broken).has_value(), json::isValid(broken));
        });
    }

    void theQuickLookMissesNoFault()
    {
        int quick = 0;
        forManyTexts([&quick](const std::string& valid, const std::string& broken) {
            for (const std::string& text : {valid, broken}) {
                const json::QuickLook look = json::quickLook(text);
                const json::Scan scan = json::scan(text);
                QVERIFY(!look.isValid || scan.diagnostics.empty());
                QVERIFY(!look.hasDistinctKeys || (look.isValid && json::duplicateKeys(text, scan).empty()));
                QCOMPARE(json::isQuicklyValid(text), look.isValid);
                quick += look.hasDistinctKeys ? 1 : 0;
            }
        });
        QVERIFY2(quick > 200, qPrintable(QString::number(quick))); // it is of use
    }

    void prettyPrintingKeepsTokens()
    {
        forManyTexts([](const std::string& valid, const std::string&) {
            const std::string pretty = json::prettyPrinted(valid);
            QCOMPARE(tokenBytes(pretty), tokenBytes(valid));
            QCOMPARE(json::prettyPrinted(pretty), pretty);
        });
    }

    void minifyingKeepsTokensAndForgetsTheLayout()
    {
        forManyTexts([](const std::string& valid, const std::string& broken) {
            const std::string compact = json::minified(valid);
            QCOMPARE(compact, tokenBytes(valid));
            QVERIFY(json::isValid(compact));
            QCOMPARE(json::minified(compact), compact);
            QCOMPARE(json::minified(json::prettyPrinted(valid)), compact);
            if (!json::isValid(broken))
                QCOMPARE(json::minified(broken), broken);
        });
    }

    void everyValueIsFoundByItsPointerAndItsPlace()
    {
        forManyTexts([](const std::string& valid, const std::string&) {
            const auto outline = json::Outline::of(valid);
            QVERIFY(outline);
            std::set<std::string> pointers;
            for (json::Outline::Index i = 0; i < outline->items().size(); ++i)
                pointers.insert(outline->pointer(i));
            if (pointers.size() < outline->items().size())
                return; // of equal keys, also by their escapes, only the first is found
            for (json::Outline::Index i = 0; i < outline->items().size(); ++i) {
                const auto found = outline->find(outline->pointer(i));
                QVERIFY(found);
                QCOMPARE(*found, i);
                QCOMPARE(outline->at(outline->item(i).range.begin), i);
            }
        });
    }

    void aTextDiffersNotFromItselfInAnotherLayout()
    {
        forManyTexts([](const std::string& valid, const std::string&) {
            const std::string pretty = json::prettyPrinted(valid);
            const auto one = json::Outline::of(valid);
            const auto other = json::Outline::of(pretty);
            QVERIFY(json::differences(*one, *other).empty());
        });
    }

    void writingAndReadingGivesTheSame()
    {
        forManyTexts([](const std::string& valid, const std::string&) {
            const auto value = json::readValue(valid);
            QVERIFY(value);
            for (const std::string& text : {json::toText(*value), json::toCompactText(*value)}) {
                const auto again = json::readValue(text);
                QVERIFY(again);
                QVERIFY(*again == *value);
            }
        });
    }

private:
    template <typename Check> static void forManyTexts(Check check)
    {
        const quint32 first = QRandomGenerator::global()->generate();
        for (quint32 seed = first; seed != first + 1000; ++seed) {
            Generator generator(seed);
            const std::string valid = generator.valid();
            const std::string broken = generator.mutated(valid);
            check(valid, broken);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(broken))));
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonProperties)
#include "tst_JsonProperties.moc"
