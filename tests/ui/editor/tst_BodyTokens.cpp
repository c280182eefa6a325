// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/BodyTokens.h"

#include <QTest>

using namespace hookbench;
using liquid::TokenKind;

namespace {

struct Typed {
    std::string text;
    BodyTokens tokens;

    explicit Typed(std::string body)
        : text(std::move(body))
    {
        tokens.setProgram(liquid::Program::parse(text, liquid::clevertapDialect()), text);
    }

    void replace(std::size_t position, std::size_t removed, const std::string& added)
    {
        text.replace(position, removed, added);
        tokens.noteEdit(position, removed, added.size());
    }

    TokenKind kindOf(const std::string& piece) const { return tokens.at(text.find(piece)).kind; }
};

} // namespace

class TestBodyTokens : public QObject {
    Q_OBJECT

private slots:
    void withoutAProgramEverythingIsText()
    {
        BodyTokens tokens;
        QCOMPARE(tokens.at(5).kind, TokenKind::Text);
        QVERIFY(!tokens.isExact());
    }

    void aProgramOfAnotherTextIsRefused()
    {
        Typed typed("{{ a }}");
        QVERIFY(typed.tokens.isExact());
        QVERIFY(!typed.tokens.setProgram(liquid::Program::parse("{{ b }}", liquid::clevertapDialect()), typed.text));
        QVERIFY(typed.tokens.isExact());
        QCOMPARE(typed.kindOf("a"), TokenKind::Variable);
    }

    void whatFollowsAnEditIsMovedAlong()
    {
        Typed typed("x {{ name | upcase }} y");
        typed.replace(0, 1, "longer");
        QVERIFY(!typed.tokens.isExact());
        QCOMPARE(typed.kindOf("{{"), TokenKind::OutputDelimiter);
        QCOMPARE(typed.kindOf("name"), TokenKind::Variable);
        QCOMPARE(typed.kindOf("upcase"), TokenKind::FilterName);
        QCOMPARE(typed.kindOf("longer"), TokenKind::Text);
    }

    void typingInsideATokenGrowsIt()
    {
        Typed typed("{{ name }} and {{ other }}");
        typed.replace(typed.text.find("me }}"), 0, "XY");
        QCOMPARE(typed.kindOf("XY"), TokenKind::Variable);
        QCOMPARE(typed.kindOf("other"), TokenKind::Variable);
    }

    void editsFarApartAreOneStaleStretch()
    {
        Typed typed("{{ a }} 1 {{ b }} 2 {{ c }}");
        typed.replace(typed.text.find('2'), 1, "two");
        typed.replace(typed.text.find('1'), 1, "");
        QCOMPARE(typed.kindOf("a"), TokenKind::Variable);
        QCOMPARE(typed.kindOf("c"), TokenKind::Variable);
        QVERIFY(typed.tokens.firstStaleByte() <= typed.text.find("{{ b"));
    }

    void tokensGoOnToTheEndOfTheText()
    {
        Typed typed("{{ a }}");
        typed.replace(typed.text.size(), 0, " tail that was typed");
        for (std::size_t at = 0; at < typed.text.size();) {
            const liquid::Token token = typed.tokens.at(at);
            QVERIFY(token.range.end > at);
            at = token.range.end;
        }
    }

    /// Whatever is typed and removed: every byte has a token, and at the same place the same as one byte before or
    /// later in the same token.
    void anyEditsLeaveNoGap()
    {
        Typed typed("{\"a\": \"{{ Profile.Name | default: 'x' }}\", {% if b %}1{% endif %}}");
        unsigned random = 7;
        const auto next = [&random](std::size_t below) {
            random = random * 1664525U + 1013904223U;
            return static_cast<std::size_t>(random >> 8U) % below;
        };
        for (int round = 0; round < 500; ++round) {
            const std::size_t position = next(typed.text.size() + 1);
            const std::size_t removed = next(std::min<std::size_t>(4, typed.text.size() - position + 1));
            typed.replace(position, removed, std::string(next(4), 'z'));
            for (std::size_t at = 0; at < typed.text.size();) {
                const liquid::Token token = typed.tokens.at(at);
                QVERIFY(token.range.begin <= at && at < token.range.end);
                at = token.range.end;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestBodyTokens)
#include "tst_BodyTokens.moc"
