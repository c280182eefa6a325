// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Renderer.h"
#include "json/Reader.h"

#include <QTest>

#include <string>

using namespace hookbench;
using namespace hookbench::liquid;

/// include and render of the shopify dialect. What is expected was printed by Ruby's Liquid 5.13.
class TestPartials : public QObject {
    Q_OBJECT

private slots:
    void partialsAreBroughtIn_data();
    void partialsAreBroughtIn();
    void errorsNameThePartial();
    void strictModeStops();
    void recursionEnds_data();
    void recursionEnds();
    void whatAPartialPrintsComesFromItsTag();
    void aRendererGoesOnWithoutPartials();

private:
    Outcome render(const std::string& source, const std::string& data, const Partials& partials);

    Renderer m_renderer;
    std::shared_ptr<const Program> m_program;
    Data m_data;
    RenderOptions m_options;
};

Outcome TestPartials::render(const std::string& source, const std::string& data, const Partials& partials)
{
    m_program = Program::parse(source, shopifyDialect());
    m_data = json::readData(data).value();
    m_options.partials = &partials;
    return m_renderer.render(*m_program, m_data.root(), m_options);
}

void TestPartials::partialsAreBroughtIn_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("partial");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* source, const char* partial, const char* expected) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(partial) << QByteArray(expected);
    };
    row("later arguments see earlier ones", "{% include 'a', a: 1, b: a %}|{{ a }}{{ b }}", "{{ a }}{{ b }}", "1|");
    row("render's do not", "{% render 'a', x: 1, b: x %}", "{{ x }}{{ b }}", "1");
    row("break leaves the loop around include", "{% for i in (1..3) %}{% include 'a' %}{{ i }}{% endfor %}",
        "x{% if i == 2 %}{% break %}{% endif %}y", "xy1x");
    row("but not that around render", "{% for i in (1..3) %}{% render 'a', i: i %}{{ i }}{% endfor %}",
        "x{% if i == 2 %}{% break %}{% endif %}y", "xy1x2xy3");
    row("include with a map", "{% include 'a' with map %}", "{{ a.k }}", "v");
    row("include each", "{% include 'a' for list %}", "<{{ a }}>", "<1><2>");
    row("render each", "{% render 'a' for list %}", "<{{ a }}{{ forloop.index }}{{ forloop.name }}>", "<11a><22a>");
    row("render each of a map", "{% render 'a' for map as q, z: 2 %}", "{{ q[0] }}{{ q[1] }}{{ z }};", "kv2;lw2;");
    row("render each of a range", "{% render 'a' for (1..3) %}", "{{ a }}{{ forloop.last }};", "1false;2false;3true;");
    row("a text is no list", "{% render 'a' for 'xyz' %}", "{{ a }}{{ forloop.index }};", "xyz;");
    row("nothing to go through", "[{% render 'a' for none %}{% include 'a' for none %}]", "<{{ a }}>", "[<><>]");
    row("include changes variables", "{% assign x = 1 %}{% include 'a' %}{{ y }}{{ x }}",
        "{{ x }}{% assign y = 2 %}{% assign x = 3 %}", "123");
    row("render changes none", "{% assign x = 1 %}{% render 'a' %}{{ y }}{{ x }}",
        "{{ x }}{{ map.k }}{% assign y = 2 %}{% assign x = 3 %}", "1");
    row("the loop around include", "{% for x in list %}{% include 'a' %}{% endfor %}",
        "{{ x }}{{ forloop.index }}{% for y in (1..2) %}{{ forloop.parentloop.index }}{% endfor %}", "11112222");
    row("cycles", "{% cycle 1,2,3 %}{% include 'a' %}{% render 'a' %}{% cycle 1,2,3 %}", "{% cycle 1,2,3 %}", "1213");
    row("counters", "{% increment k %}{% include 'a' %}{% render 'a' %}{{ k }}", "{% increment k %}", "0102");
    row("offset: continue", "{% for i in (1..6) limit:2 %}{{i}}{% endfor %}{% include 'a' %}{% render 'a' %}",
        "{% for i in (1..6) offset:continue limit:2 %}{{i}}{% endfor %}|", "1234|12|");
    row("ifchanged", "{% ifchanged %}a{% endifchanged %}{% include 'a' %}{% render 'a' %}",
        "{% ifchanged %}a{% endifchanged %}", "aa");
    row("a name from the data", "{% assign n = 'a' %}{% include n with 5 %}", "<{{ a }}>", "<5>");
    row("a variable of the partial's name", "{% assign a = 5 %}{% include 'a' %}",
        "<{{ a }}>{% assign a = 7 %}<{{ a }}>", "<5><5>");
    row("inside of capture", "{% capture c %}{% include 'a' %}{% endcapture %}[{{ c }}]", "hi", "[hi]");
    row("inside of liquid", "{% liquid\n render 'a', x: 3\n include 'a'\n%}", "<{{ x }}>", "<3><>");
    row("arguments without commas", "{% render 'a' with list[0] as x, b:2 c:3 %}", "{{ x }}{{ b }}{{ c }}", "123");
    row("words that mean nothing", "{% include 'a' | upcase %}{% include 'a', %}{% include 'a' x %}", "x", "xxx");
}

void TestPartials::partialsAreBroughtIn()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, partial);
    QFETCH(const QByteArray, expected);
    Partials partials;
    partials.add("a", partial.toStdString(), shopifyDialect());
    const Outcome outcome = render(source.toStdString(), R"({"list": [1, 2], "map": {"k": "v", "l": "w"}})", partials);
    QCOMPARE(QByteArray(outcome.output.data(), static_cast<qsizetype>(outcome.output.size())), expected);
    QCOMPARE(outcome.kind, OutcomeKind::Payload);
}

void TestPartials::errorsNameThePartial()
{
    Partials partials;
    partials.add("b", "B\n{{ 1 | divided_by: 0 }}", shopifyDialect());
    partials.add("c", "{% include 'b' %}", shopifyDialect());
    partials.add("broken", "B\n{% if %}", shopifyDialect());
    Outcome outcome = render("x\n{% include 'b' %}{% render 'c' %}\n{% include 'no' %}{% include 5 %}", "{}", partials);
    QCOMPARE(outcome.output,
        std::string_view("x\nB\nLiquid error (b line 2): divided by 0"
                         "Liquid error (c line 1): include usage is not allowed in this context\n"
                         "Liquid error (line 3): No such template 'no'"
                         "Liquid error (line 3): Argument error in tag 'include' - Illegal template name"));
    QCOMPARE(outcome.kind, OutcomeKind::Error);
    const Diagnostic& first = outcome.diagnostics.front();
    QCOMPARE(first.hint(), std::string("This happens in line 2 of the partial b."));
    QCOMPARE(first.place.range, (ByteRange{2, 19}));

    outcome = render("{% render 'broken' %}y", "{}", partials);
    QVERIFY(outcome.output.starts_with("Liquid syntax error (broken line 2): "));
    QVERIFY(outcome.output.ends_with("y"));
    QCOMPARE(outcome.diagnostics.front().code, std::string("liquid.broken-partial"));
}

void TestPartials::strictModeStops()
{
    Partials partials;
    partials.add("a", "{{ 1 | divided_by: 0 }}", shopifyDialect());
    m_options.strict = true;
    QCOMPARE(render("x{% render 'a' %}", "{}", partials).kind, OutcomeKind::Error);
    QCOMPARE(render("x{% render 'nosuch' %}", "{}", partials).kind, OutcomeKind::Error);
    m_options.strict = false;
}

void TestPartials::recursionEnds_data()
{
    QTest::addColumn<QByteArray>("partial");
    QTest::addColumn<int>("runs");
    QTest::newRow("include") << QByteArray("a{% include 'a' %}") << 99;
    QTest::newRow("render") << QByteArray("a{% render 'a' %}") << 101;
    QTest::newRow("inside of blocks") << QByteArray(
        "a{% if true %}{% if true %}{% if true %}{% if true %}{% if true %}{% render 'a' %}"
        "{% endif %}{% endif %}{% endif %}{% endif %}{% endif %}")
                                      << 0;
}

void TestPartials::recursionEnds()
{
    QFETCH(const QByteArray, partial);
    QFETCH(const int, runs);
    Partials partials;
    partials.add("a", partial.toStdString(), shopifyDialect());
    const Outcome outcome = render("{% include 'a' %}", "{}", partials);
    QVERIFY(outcome.output.ends_with("Liquid error (a line 1): Nesting too deep"));
    const auto found = static_cast<int>(outcome.output.find("Liquid"));
    if (runs > 0)
        QCOMPARE(found, runs);
    else
        QVERIFY(found > 10);
}

void TestPartials::whatAPartialPrintsComesFromItsTag()
{
    Partials partials;
    partials.add("a", "1{{ x }}3", shopifyDialect());
    m_options.recordChains = true;
    const Outcome outcome = render("<{% render 'a', x: 2 %}>", "{}", partials);
    QCOMPARE(outcome.output, std::string_view("<123>"));
    QCOMPARE(outcome.origins.size(), std::size_t(3));
    QCOMPARE(outcome.origins[1].output, (ByteRange{1, 4}));
    QCOMPARE(outcome.origins[1].source, (ByteRange{1, 23}));
    QVERIFY(outcome.origins[1].isFilledIn);
    QVERIFY(outcome.chains.empty());
    m_options.recordChains = false;
}

void TestPartials::aRendererGoesOnWithoutPartials()
{
    Partials partials;
    partials.add("a", "{% assign x = 1 %}{% render 'a' %}", shopifyDialect());
    QVERIFY(render("{% include 'a' %}", "{}", partials).kind == OutcomeKind::Error);
    QCOMPARE(render("{{ x }}{% assign y = 2 %}{{ y }}", "{}", {}).output, std::string_view("2"));
    QCOMPARE(m_renderer.render(*Program::parse("{% include 'a' %}", clevertapDialect()), m_data.root(), {}).kind,
        OutcomeKind::Payload); // LiqP prints nothing
}

QTEST_APPLESS_MAIN(TestPartials)
#include "tst_Partials.moc"
