// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Program.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace hookbench;
using namespace hookbench::liquid;

namespace {

/// The tokens as one letter a token, so that a row can be read.
std::string letters(const Program& program)
{
    constexpr std::string_view names = "TCRO%NKcvpfUSn+,_!";
    std::string result;
    for (const Token& token : program.tokens())
        result += names[static_cast<std::size_t>(token.kind)];
    return result;
}

void verifyCovered(const Program& program)
{
    std::size_t covered = 0;
    for (const Token& token : program.tokens()) {
        QCOMPARE(token.range.begin, covered);
        QVERIFY(token.range.end > covered);
        covered = token.range.end;
    }
    QCOMPARE(covered, program.source().size());
    for (const Diagnostic& diagnostic : program.diagnostics())
        QVERIFY(diagnostic.place.range.end <= program.source().size());
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT

private slots:
    void tokensSayWhatEachStretchIs_data();
    void tokensSayWhatEachStretchIs();
    void namesOfArgumentsOfPartialsAreKeywords();
    void tokensCoverBrokenTemplatesToo();
    void errorsAreFoundWhereTheyAre_data();
    void errorsAreFoundWhereTheyAre();
    void allErrorsAreFound();
    void messagesAreWholeSentences();
    void dialectsAreFoundByName();
    void usesOfTagsAndFiltersAreListed();
};

void TestProgram::tokensSayWhatEachStretchIs_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* source, const char* expected) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(expected);
    };
    row("text", "{\"a\": 1}", "T");
    row("output with a filter", "a{{ b.c | default: 'd' }}e", "TO_v,p_+_f,_S_OT");
    row("unknown filter", "{{ a|nosuch }}", "O_v+U_O");
    row("condition", "{% if a == 1 and b contains nil %}x{% endif %}", "%_N_v_+_n_K_v_K_c_%T%_N_%");
    row("loop", "{% for i in a.l limit:2 %}{% endfor %}", "%_N_v_K_v,p_K,n_%%_N_%");
    row("comment", "{% comment %} a {{ b }}{% endcomment %}", "%_N_%CCCCCC%_N_%");
    row("raw", "{% raw %}{{ a }}{% endraw %}", "%_N_%R%_N_%");
    row("what cannot be read", "{{ a & b }}", "O_v_!_v_O");
}

void TestProgram::tokensSayWhatEachStretchIs()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, expected);
    const auto program = Program::parse(source.toStdString(), clevertapDialect());
    verifyCovered(*program);
    QCOMPARE(QByteArray::fromStdString(letters(*program)), expected);
}

/// Found by the fuzzer: the colour went to memory beside the tokens.
void TestProgram::namesOfArgumentsOfPartialsAreKeywords()
{
    for (const char* source : {"{% include 'a', b: 'c' %}", "{% render 'a', b: 'c' %}"}) {
        const auto program = Program::parse(source, shopifyDialect());
        verifyCovered(*program);
        QCOMPARE(letters(*program), std::string("%_N_S,_K,_S_%"));
    }
}

void TestProgram::tokensCoverBrokenTemplatesToo()
{
    const std::string_view pieces[] = {"{{", "}}", "{%", "%}", "-", "if", "endif", "for i in", "raw", "endraw",
        "comment", "endcomment", "{% comment %}", "{% endcomment %}", "'", "\"", " ", "\n", "|", "a.b", "[", "]",
        "(1..", "9", "é", "\xF0\x9F\x98\x80", "\xFF", "liquid", "#"};
    QRandomGenerator random(20231123);
    for (int round = 0; round < 3000; ++round) {
        std::string source;
        for (quint32 i = random.bounded(20U); i > 0; --i)
            source += pieces[random.bounded(quint32(std::size(pieces)))];
        for (const Dialect* dialect : {&clevertapDialect(), &shopifyDialect()}) {
            const auto program = Program::parse(source, *dialect);
            verifyCovered(*program);
            if (QTest::currentTestFailed()) {
                qInfo("%s: %s", std::string(dialectName(*dialect)).c_str(), source.c_str());
                return;
            }
        }
    }
}

void TestProgram::errorsAreFoundWhereTheyAre_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("begin");
    const auto row = [](const char* source, const char* code, int begin) {
        QTest::newRow(source) << QByteArray(source) << QByteArray(code) << begin;
    };
    row("{{ }}", "liquid.empty-output", 0);
    row("a {{ b", "liquid.unclosed-output", 2);
    row("a {{ b\n\"c\": {{ d }}", "liquid.unclosed-output", 2);
    row("{{ 'abc }}\"}", "liquid.unclosed-string", 3);
    row("{{ a & b }}", "liquid.foreign-character", 5);
    row("{{ a b }}", "liquid.unexpected", 5);
    row("{{ a | }}", "liquid.missing-filter-name", 5);
    row("{{ a | nosuch }}", "liquid.unknown-filter", 7);
    row("{% nosuch %}", "liquid.unknown-tag", 3);
    row("{% if a %}x", "liquid.unclosed-block", 3);
    row("x{% endif %}", "liquid.stray-tag", 4);
    row("{% if a == %}{% endif %}", "liquid.missing-value", 11);
    row("{% assign if = 1 %}", "liquid.reserved-name", 10);
    row("{% case 1 %}{{ 2 }}{% when 1 %}{% endcase %}", "liquid.missing-when", 12);
    row("{% if a.raw %}{% endif %}", "liquid.raw-in-tag", 8);
    row("{{ 9223372036854775808 }}", "liquid.number-too-large", 3);
    row("{{ (1 }}", "liquid.missing", 6);
    row("{% %}", "liquid.missing-tag-name", 0);
}

void TestProgram::errorsAreFoundWhereTheyAre()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, code);
    QFETCH(const int, begin);
    const auto program = Program::parse(source.toStdString(), clevertapDialect());
    QVERIFY(program->hasErrors());
    const Diagnostic& first = program->diagnostics().front();
    QCOMPARE(QByteArray::fromStdString(first.code), code);
    QCOMPARE(static_cast<int>(first.place.range.begin), begin);
    QVERIFY(first.place.range.end > first.place.range.begin);
    QVERIFY(!first.message().empty() && !first.hint().empty());
}

void TestProgram::allErrorsAreFound()
{
    const auto program = Program::parse(
        "{{ a b }}\n{{ c | nosuch }}\n{% if %}{{ 'd' | }}{% endif %}\n{% for x %}{% endfor %}", clevertapDialect());
    std::string codes;
    for (const Diagnostic& diagnostic : program->diagnostics())
        codes += diagnostic.code.substr(7) + " ";
    QCOMPARE(codes, std::string("unexpected unknown-filter missing-value missing-filter-name missing "));
}

void TestProgram::messagesAreWholeSentences()
{
    const auto program = Program::parse("{{ Profile.Name | upcas }}", clevertapDialect());
    QCOMPARE(program->diagnostics().front().message(), std::string("There is no filter named upcas."));
}

void TestProgram::dialectsAreFoundByName()
{
    QCOMPARE(dialectByName("clevertap"), &clevertapDialect());
    QCOMPARE(dialectByName("shopify"), &shopifyDialect());
    QCOMPARE(dialectByName("braze"), nullptr);
    QCOMPARE(dialectName(shopifyDialect()), std::string_view("shopify"));
}

void TestProgram::usesOfTagsAndFiltersAreListed()
{
    const auto program =
        Program::parse("{% if a %}{{ a | default: 'x' | upcase }}{% else %}{% nosuch %}{{ b | shout }}{% endif %}"
                       "{% comment %}{% for %}{% endcomment %}",
            clevertapDialect());
    std::string found;
    for (const NameUse& use : program->nameUses()) {
        constexpr std::string_view grades[] = {"documented", "engine only", "unknown"};
        QCOMPARE(program->source().substr(use.range.begin, use.range.size()), std::string(use.name));
        found += use.kind == NameUse::Kind::Filter ? "|" : "";
        found += std::string(use.name) + " " + std::string(grades[static_cast<std::size_t>(use.grade)]) + "\n";
    }
    QCOMPARE(QByteArray::fromStdString(found),
        QByteArray("if documented\n|default documented\n|upcase engine only\nnosuch unknown\n|shout unknown\n"
                   "comment documented\n"));
}

QTEST_APPLESS_MAIN(TestProgram)
#include "tst_Program.moc"
