// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Renderer.h"

#include <QTest>

#include <string>

using namespace hookbench;
using namespace hookbench::liquid;
using namespace std::chrono_literals;

namespace {

Data sample()
{
    DataBuilder builder;
    builder.beginMap();
    builder.key("Name");
    builder.string("Ada");
    builder.key("list");
    builder.beginList();
    for (const char* item : {"a", "b", "c"})
        builder.string(item);
    builder.endList();
    builder.endMap();
    return builder.finish();
}

} // namespace

class TestRenderer : public QObject {
    Q_OBJECT

private slots:
    void abortIsNoError();
    void errorsLoseTheMessageInClevertap();
    void errorsArePrintedInShopify();
    void brokenTemplatesAreNotRun();
    void originsLeadBack_data();
    void originsLeadBack();
    void originsAreEmptyUnlessAskedFor();
    void brokenRangesAreNotTriedAgainAndAgain();
    void datesFarOutAreNoHarm();
    void ifchangedWithinItselfKeepsItsOwnSet();
    void emptyListsNeedNoRoom();
    void limitsEndARender_data();
    void limitsEndARender();
    void nowIsTheClockThatWasGiven();
    void oneRendererRunsManyPrograms();

private:
    Outcome render(const char* source, const Dialect& dialect = clevertapDialect(), const RenderOptions& options = {});

    Data m_data = sample();
    std::shared_ptr<const Program> m_program;
    Renderer m_renderer;
};

Outcome TestRenderer::render(const char* source, const Dialect& dialect, const RenderOptions& options)
{
    m_program = Program::parse(source, dialect);
    return m_renderer.render(*m_program, m_data.root(), options);
}

void TestRenderer::abortIsNoError()
{
    const Outcome outcome = render("before {% if Name == 'Ada' %}{% abort %}{% endif %} after");
    QCOMPARE(outcome.kind, OutcomeKind::Abort);
    QVERIFY(outcome.output.empty());
    QCOMPARE(outcome.diagnostics.front().code, std::string("liquid.aborted"));
    QCOMPARE(outcome.diagnostics.front().place.range, (ByteRange{29, 40}));
    QCOMPARE(render("{% if Name == 'Eve' %}{% abort %}{% endif %}x").output, std::string_view("x"));
    // Nothing swallows it, not even a loop over a range.
    QCOMPARE(render("{% for i in (1..3) %}{% abort %}{% endfor %}").kind, OutcomeKind::Abort);
}

void TestRenderer::errorsLoseTheMessageInClevertap()
{
    const Outcome outcome = render("Hello {{ list[9] }}");
    QCOMPARE(outcome.kind, OutcomeKind::Error);
    QVERIFY(outcome.output.empty());
    QCOMPARE(outcome.diagnostics.front().code, std::string("liquid.index-out-of-range"));
    QCOMPARE(outcome.diagnostics.front().place.range, (ByteRange{6, 19}));
    QCOMPARE(render("{% for i in (0..9) %}{{ list[i] }},{% endfor %}").output, std::string_view("a,b,c,"));
}

void TestRenderer::errorsArePrintedInShopify()
{
    const Outcome outcome = render("a\n{{ 1 | divided_by: 0 }} b", shopifyDialect());
    QCOMPARE(outcome.kind, OutcomeKind::Error);
    QCOMPARE(outcome.output, std::string_view("a\nLiquid error (line 2): divided by 0 b"));
    QCOMPARE(outcome.diagnostics.front().code, std::string("liquid.division-by-zero"));
}

void TestRenderer::brokenTemplatesAreNotRun()
{
    const Outcome outcome = render("a {{ b | nosuch }}");
    QCOMPARE(outcome.kind, OutcomeKind::Error);
    QVERIFY(outcome.output.empty());
    QCOMPARE(outcome.diagnostics.front().code, std::string("liquid.unknown-filter"));
}

void TestRenderer::originsLeadBack_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected"); ///< output=source pairs; filled-in ones in braces
    const auto row = [](const char* name, const char* source, const char* expected) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(expected);
    };
    row("text and output", "Hi {{ Name }}!", "[Hi =Hi ](Ada={{ Name }})[!=!]");
    row("loop", "{% for i in list %}{{ i }},{% endfor %}", "(a={{ i }})[,=,](b={{ i }})[,=,](c={{ i }})[,=,]");
    row("capture", "{% capture x %}a{{ Name }}{% endcapture %}{{ x }}", "(aAda={{ x }})");
    row("cycle", "-{% cycle 'a', 'b' %}", "[-=-](a={% cycle 'a', 'b' %})");
    row("table", "{% tablerow i in list limit:1 %}{{ i }}{% endtablerow %}",
        "(<tr class=\"row1\">\n<td class=\"col1\">={% tablerow i in list limit:1 %})(a={{ i }})"
        "(</td></tr>\n={% tablerow i in list limit:1 %})");
    row("break drops its block", "{% for i in list %}{% if true %}x{% break %}{% endif %}{% endfor %}y", "[y=y]");
}

void TestRenderer::originsLeadBack()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, expected);
    RenderOptions options;
    options.recordOrigins = true;
    const Outcome outcome = render(source.constData(), clevertapDialect(), options);
    std::string found;
    std::size_t covered = 0;
    for (const Origin& origin : outcome.origins) {
        QCOMPARE(origin.output.begin, covered);
        covered = origin.output.end;
        found += origin.isFilledIn ? '(' : '[';
        found += outcome.output.substr(origin.output.begin, origin.output.size());
        found += '=' + m_program->source().substr(origin.source.begin, origin.source.size());
        found += origin.isFilledIn ? ')' : ']';
    }
    QCOMPARE(covered, outcome.output.size());
    QCOMPARE(QByteArray::fromStdString(found), expected);
}

void TestRenderer::originsAreEmptyUnlessAskedFor()
{
    QVERIFY(render("Hi {{ Name }}").origins.empty());
}

/// Each opening used to double the work, so that fifty took forever.
void TestRenderer::brokenRangesAreNotTriedAgainAndAgain()
{
    const std::string source = "{{ " + std::string(50, '(') + "1 }}";
    QCOMPARE(render(source.c_str(), shopifyDialect()).output, std::string_view());
    QVERIFY(m_program->dataPaths().size() <= 1); // Ruby reads a variable named 1 here
    QCOMPARE(render(("{{ " + std::string(50, '(') + "a }}").c_str(), clevertapDialect()).kind, OutcomeKind::Error);
    QVERIFY(m_program->dataPaths().size() <= 1);
}

void TestRenderer::datesFarOutAreNoHarm()
{
    QCOMPARE(render("{{ '2023-03-07 09:05:03-777777777' | date: '%Y' }}", shopifyDialect()).output,
        std::string_view("2023"));
}

/// The inner one ends the set of what was shown; the outer one has hold of it still.
void TestRenderer::ifchangedWithinItselfKeepsItsOwnSet()
{
    const char* const source =
        "{% for i in (1..2) %}{% endfor %}{% assign l = '1,2' | split: ',' %}{% for i in l %}{% ifchanged %}"
        "{% ifchanged %}{{ i }}{% endifchanged %}{{ i }}{% endifchanged %}{% endfor %}";
    const Outcome outcome = render(source, clevertapDialect());
    QCOMPARE(outcome.kind, OutcomeKind::Payload);
    QCOMPARE(outcome.output, std::string_view("1122"));
}

void TestRenderer::limitsEndARender_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const char* source, const char* code) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(code);
    };
    const char* const output = "liquid.output-limit";
    const char* const steps = "liquid.step-limit";
    const char* const memory = "liquid.memory-limit";
    row("output", "{% for i in (1..9999) %}0123456789{% endfor %}", output);
    row("output of one value",
        "{% for i in (1..200) %}{% assign s = s | append: '0123456789' %}{% endfor %}"
        "{% for i in (1..200) %}{{ s }}{% endfor %}",
        output);
    row("steps", "{% for i in (1..9999999) %}{% endfor %}", steps);
    row("a range of a thousand million", "{% for i in (1..1000000000) %}{% endfor %}", steps);
    row("loops in loops",
        "{% for a in (1..99) %}{% for b in (1..99) %}{% for c in (1..99) %}{% endfor %}{% endfor %}"
        "{% endfor %}",
        steps);
    row("looking for a long text again and again",
        "{% capture s %}{% for i in (1..900) %}0123456789{% endfor %}{% endcapture %}"
        "{% for i in (1..9999) %}{% if s contains 'no' %}{% endif %}{% if s == 'no' %}{% endif %}{% endfor %}",
        steps);
    row("filters over a long text again and again",
        "{% capture s %}{% for i in (1..900) %}0123456789{% endfor %}{% endcapture %}"
        "{% for i in (1..9999) %}{{ s | size | minus: 9000 }}{% endfor %}",
        steps);
    row("memory", "{% assign s = 'x' %}{% for i in (1..99) %}{% assign s = s | append: s %}{% endfor %}", memory);
    row("replacements that grow",
        "{% assign s = 'xx' %}{% for i in (1..99) %}{% assign s = s | replace: 'x', 'xx' %}"
        "{% endfor %}",
        memory);
    row("joined pieces that grow",
        "{% assign s = 'aa' %}{% for i in (1..99) %}"
        "{% assign l = s | split: '' %}{% assign s = l | join: 'a' %}{% endfor %}",
        memory);
    row("a list that doubles",
        "{% assign l = 'a,b' | split: ',' %}{% for i in (1..99) %}"
        "{% assign l = l | concat: l %}{% endfor %}",
        memory);
    row("captures in captures",
        "{% assign s = 'x' %}{% for i in (1..99) %}{% capture s %}{{ s }}{{ s }}"
        "{% endcapture %}{% endfor %}",
        output);
    row("an ever longer text", "{% for i in (1..9999) %}{% assign s = s | append: 'abcdefgh' %}{% endfor %}", memory);
    row("sorting a large list",
        "{% assign l = 'b,a' | split: ',' %}{% for i in (1..9) %}"
        "{% assign l = l | concat: l %}{% endfor %}{% for i in (1..9999) %}"
        "{% assign m = l | sort | reverse %}{% endfor %}",
        memory);
}

void TestRenderer::limitsEndARender()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, code);
    RenderOptions options;
    options.limits.outputBytes = 10'000;
    options.limits.steps = 100'000;
    options.limits.memoryBytes = 1'000'000;
    for (const Dialect* dialect : {&clevertapDialect(), &shopifyDialect()}) {
        const Outcome outcome = render(source.constData(), *dialect, options);
        QCOMPARE(outcome.kind, OutcomeKind::Error);
        QCOMPARE(QByteArray::fromStdString(outcome.diagnostics.back().code), code);
        const ByteRange range = outcome.diagnostics.back().place.range;
        QVERIFY(range.end > range.begin && range.end <= std::size_t(source.size()));
    }
}

/// Whatever was kept before, up to the very end of a block of memory. The sanitizers see a byte too much.
void TestRenderer::emptyListsNeedNoRoom()
{
    constexpr std::size_t blockSize = 4096;
    for (std::size_t size = blockSize - 64; size <= blockSize; ++size) {
        const std::string source = "{% capture text %}" + std::string(size, 'x')
            + "{% endcapture %}{% assign none = list | slice: 3, 0 %}{{ none | uniq | compact | reverse | sort }}|";
        for (const Dialect* dialect : {&clevertapDialect(), &shopifyDialect()}) {
            Renderer fresh;
            const auto program = Program::parse(source, *dialect);
            QCOMPARE(fresh.render(*program, m_data.root(), {}).output, std::string_view("|"));
        }
    }
}

void TestRenderer::nowIsTheClockThatWasGiven()
{
    RenderOptions options;
    options.clock.now =
        std::chrono::sys_time<std::chrono::milliseconds>(1'678'160'103'000ms); // 2023-03-07 03:35:03 UTC
    QCOMPARE(render("{{ 'now' | date: '%Y-%m-%d %H:%M:%S' }}", clevertapDialect(), options).output,
        std::string_view("2023-03-07 09:05:03"));
    QCOMPARE(render("{{ 'now' | date_tz: '%d.%m. %H:%M %Z', 'America/New_York' }}", clevertapDialect(), options).output,
        std::string_view("06.03. 22:35 EST"));
    QCOMPARE(render("{{ 'now' | date: '%F %T' }}", shopifyDialect(), options).output,
        std::string_view("2023-03-07 03:35:03"));
    QCOMPARE(render("{{ 'now' | date_tz: '%d', 'Mars/Base' }}", clevertapDialect(), options).diagnostics.front().code,
        std::string("liquid.unknown-time-zone"));
}

void TestRenderer::oneRendererRunsManyPrograms()
{
    QCOMPARE(render("{% assign x = 1 %}{% increment y %}{{ x }}").output, std::string_view("01"));
    QCOMPARE(render("{{ x }}{{ y }}{% increment y %}").output, std::string_view("0"));
    QCOMPARE(render("{% for i in list %}{% break %}{% endfor %}{{ i }}").output, std::string_view(""));
}

QTEST_APPLESS_MAIN(TestRenderer)
#include "tst_Renderer.moc"
