// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Renderer.h"

#include <QTest>

#include <string>

using namespace hookbench;
using namespace hookbench::liquid;

namespace {

Data sample()
{
    DataBuilder builder;
    builder.beginMap();
    builder.key("Name");
    builder.string("Ada");
    builder.key("list");
    builder.beginList();
    builder.string("a");
    builder.string("b");
    builder.endList();
    builder.endMap();
    return builder.finish();
}

} // namespace

class TestOriginChains : public QObject {
    Q_OBJECT

private slots:
    void chainsTellEachStep_data();
    void chainsTellEachStep();
    void chainsAreEmptyUnlessAskedFor();
    void chainsGoWithTheOutputThatIsTakenBack();
};

void TestOriginChains::chainsTellEachStep_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* source, const char* expected) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(expected);
    };
    row("a field", "{{ Name }}", "Ada: Name=Ada");
    row("filters", "x{{ Name | upcase | append: '!' }}", "ADA!: Name=Ada, | upcase=ADA, | append: '!'=ADA!");
    row("nothing", "{{ nosuch }}{{ nosuch | default: 'd' }}", ": nosuch=; d: nosuch=, | default: 'd'=d");
    row("in a loop", "{% for i in list %}{{ i | upcase }}{% endfor %}", "A: i=a, | upcase=A; B: i=b, | upcase=B");
    row("an assigned variable", "{% assign n = Name | upcase %}{{ n | append: '!' }}",
        "ADA!: Name=Ada, | upcase=ADA, n=ADA, | append: '!'=ADA!");
    row("a captured variable", "{% assign n = Name %}{% capture n %}c{% endcapture %}{{ n }}", "c: n=c");
}

void TestOriginChains::chainsTellEachStep()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, expected);
    const Data data = sample();
    RenderOptions options;
    options.recordChains = true;
    Renderer renderer;
    const auto program = Program::parse(source.toStdString(), clevertapDialect());
    const Outcome outcome = renderer.render(*program, data.root(), options);
    QCOMPARE(outcome.kind, OutcomeKind::Payload);
    std::string found;
    for (const OriginChain& chain : outcome.chains) {
        found += found.empty() ? "" : "; ";
        found += outcome.output.substr(chain.output.begin, chain.output.size());
        const char* separator = ": ";
        for (const ChainStep& step : chain.steps) {
            found += separator + program->source().substr(step.source.begin, step.source.size()) + "=" + step.text;
            separator = ", ";
        }
    }
    QCOMPARE(QByteArray::fromStdString(found), expected);
    QVERIFY(!outcome.origins.empty() || outcome.output.empty());
}

void TestOriginChains::chainsAreEmptyUnlessAskedFor()
{
    const Data data = sample();
    RenderOptions options;
    options.recordOrigins = true;
    Renderer renderer;
    const auto program = Program::parse("{{ Name }}", clevertapDialect());
    const Outcome outcome = renderer.render(*program, data.root(), options);
    QVERIFY(outcome.chains.empty());
    QVERIFY(!outcome.origins.empty());
}

void TestOriginChains::chainsGoWithTheOutputThatIsTakenBack()
{
    const Data data = sample();
    RenderOptions options;
    options.recordChains = true;
    Renderer renderer;
    const auto program = Program::parse(
        "{% for i in list %}{% if true %}{{ i }}{% break %}{% endif %}{% endfor %}{{ Name }}", clevertapDialect());
    const Outcome outcome = renderer.render(*program, data.root(), options);
    QCOMPARE(outcome.output, std::string_view("Ada"));
    QCOMPARE(outcome.chains.size(), std::size_t(1));
    QCOMPARE(outcome.chains.front().output, (ByteRange{0, 3}));
}

QTEST_APPLESS_MAIN(TestOriginChains)
#include "tst_OriginChains.moc"
