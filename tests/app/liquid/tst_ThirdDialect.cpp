// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/DialectTable.h"
#include "liquid/Renderer.h"
#include "liquid/filters/Filters.h"
#include "liquid/tags/Tags.h"

#include <QTest>

#include <array>

using namespace hookbench::liquid;

namespace {

/// A filter that only this dialect has.
Value shout(FilterCallContext& call, const Value& input)
{
    const std::string_view text = call.text(input);
    const std::size_t begin = call.buffer.size();
    call.buffer.append(text);
    call.buffer.append('!');
    return call.finish(begin);
}

constexpr auto tagTable = std::to_array<TagDefinition>({
    {"abort_message", tags::parseFlow, tags::renderAbort},
    {"assign", tags::parseAssign, tags::renderAssign, TagDetail::Variable, Grade::Documented, Blankness::Always},
    {"if", tags::parseIf, tags::renderConditions, TagDetail::None, Grade::Documented, Blankness::IfContentIs},
});

constexpr auto filterTable = std::to_array<FilterDefinition>({
    {"plus", filters::javaPlus, 1, 1},
    {"shout", shout, 0, 0},
    {"split", filters::split, 1, 1},
    {"upcase", filters::upcase, 0, 0},
});

/// Shopify's language with few tags and filters, LiqP's arithmetic, and its way with errors: nothing goes out.
Dialect makeDialect()
{
    Dialect dialect = shopifyDialect();
    dialect.name = "third";
    dialect.tags = tagTable;
    dialect.filters = filterTable;
    dialect.grammar.knowsAllFilters = true;
    dialect.errors.printsInline = false;
    indexNames(dialect);
    return dialect;
}

const Dialect& thirdDialect()
{
    static const Dialect dialect = makeDialect();
    return dialect;
}

} // namespace

/// That a dialect is data: this file makes one, and the engine does not know of it.
class TestThirdDialect : public QObject {
    Q_OBJECT

private slots:
    void renders_data();
    void renders();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void leavesTheOthersAlone();
};

void TestThirdDialect::renders_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("output");
    const auto row = [](const char* name, const char* source, OutcomeKind kind, const char* output) {
        QTest::newRow(name) << QByteArray(source) << static_cast<int>(kind) << QByteArray(output);
    };
    row("a filter of its own", "{{ 'a' | upcase | shout }}", OutcomeKind::Payload, "A!");
    row("a filter of each other dialect", "{{ 'a b' | split: ' ' }}{{ 7 | plus: 0.1 }}", OutcomeKind::Payload, "ab7.1");
    row("Shopify's blank blocks", "{% if true %} {% assign a = 1 %} {% endif %}{{ a }}", OutcomeKind::Payload, "1");
    row("a tag under another name", "a{% if true %}{% abort_message %}{% endif %}", OutcomeKind::Abort, "");
    row("LiqP's errors", "a{{ 'x' | plus: 1 }}b", OutcomeKind::Error, "");
}

void TestThirdDialect::renders()
{
    QFETCH(const QByteArray, source);
    QFETCH(const int, kind);
    QFETCH(const QByteArray, output);
    const auto program = Program::parse(source.toStdString(), thirdDialect());
    QVERIFY(!program->hasErrors());
    Renderer renderer;
    const Outcome outcome = renderer.render(*program, Value(), {});
    QCOMPARE(static_cast<int>(outcome.kind), kind);
    QCOMPARE(std::string(outcome.output), output.toStdString());
}

void TestThirdDialect::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("filter") << QByteArray("{{ 'a' | downcase }}") << QByteArray("liquid.unknown-filter");
    QTest::newRow("tag") << QByteArray("{% cycle 1, 2 %}") << QByteArray("liquid.unknown-tag");
    QTest::newRow("name of a tag elsewhere") << QByteArray("{% abort %}") << QByteArray("liquid.unknown-tag");
}

void TestThirdDialect::refusesWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, code);
    const auto program = Program::parse(source.toStdString(), thirdDialect());
    QVERIFY(program->hasErrors());
    QCOMPARE(program->diagnostics().front().code, code.toStdString());
}

/// Shopify's dialect, of which it began as a copy, still has its own names and rules.
void TestThirdDialect::leavesTheOthersAlone()
{
    QVERIFY(findFilter(thirdDialect(), "shout") != nullptr);
    QVERIFY(findFilter(shopifyDialect(), "shout") == nullptr);
    QVERIFY(findFilter(shopifyDialect(), "downcase") != nullptr);
    QVERIFY(findTag(shopifyDialect(), "cycle") != nullptr);
    QVERIFY(findTag(thirdDialect(), "cycle") == nullptr);
}

QTEST_APPLESS_MAIN(TestThirdDialect)
#include "tst_ThirdDialect.moc"
