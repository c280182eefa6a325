// SPDX-License-Identifier: GPL-3.0-or-later
#include "RenderUses.h"
#include "liquid/DialectTable.h"
#include "liquid/Renderer.h"
#include "json/Reader.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <string_view>

using namespace hookbench::liquid;
using namespace uses;

namespace {

std::size_t allocations = 0;

void* counted(std::size_t size)
{
    ++allocations;
    void* memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr)
        throw std::bad_alloc();
    return memory;
}

} // namespace

void* operator new(std::size_t size)
{
    return counted(size);
}

void* operator new[](std::size_t size)
{
    return counted(size);
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete[](void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete[](void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

Data customer()
{
    return hookbench::json::readData(R"({
        "Profile": {"Name": "ada \u0022countess\u0022 Lovelace", "Mail": "  Ada@Example.com ", "Language": "de"},
        "Event": {"amount": 19.75, "date": "2023-03-07 09:05:03",
            "items": [{"sku": "a"}, {"sku": "b"}, {"sku": "c"}, {"sku": "d"}]},
        "nested": {"a key of some length": [1, 2.5, "x", null, [true, {"k": "v"}]], "b": {"c": null},
            "d": "text", "e": 1, "f": 2, "g": 3, "h": 4, "i": 5, "j": 6, "k": 7, "l": 8, "m": 9, "n": 10},
        "list": [3, 1.5, "two", null, [1, [2, {"k": 1}]], {"a": 1, "b": "x"}, true],
        "records": [{"key of some length": "b", "other key": 1, "third": [1, 2], "n": 2},
            {"key of some length": "a", "other key": 2, "third": [], "n": 1}],
        "numbers": [3, 1, 2, 1, 3], "decimals": [3.5, 1.25, 2.125],
        "huge": 123456789012345678901234567890123456789012345678901234567890, "large": 12345678901234567890,
        "tiny": 0.000012345, "vast": 1.5e300, "e": [], "empty_map": {}, "s": ""})")
        .value();
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// Of a second render, without origins and with them. A render that does not give a payload counts as many.
std::size_t allocationsOnceWarm(Renderer& renderer, const Program& program, const Data& data, const Partials* partials)
{
    std::size_t made = 0;
    for (const bool recordsOrigins : {false, true}) {
        RenderOptions options;
        options.recordOrigins = recordsOrigins;
        options.partials = partials;
        const Outcome cold = renderer.render(program, data.root(), options);
        if (cold.kind != OutcomeKind::Payload) {
            for (const auto& diagnostic : cold.diagnostics)
                qWarning("%s", diagnostic.messageText.data());
            return 1'000'000;
        }
        const std::size_t before = allocations;
        const Outcome outcome = renderer.render(program, data.root(), options);
        made += allocations - before;
        if (outcome.output.empty() || outcome.origins.empty() == recordsOrigins)
            return 1'000'000;
    }
    return made;
}

} // namespace

/// Rendering many profiles with one renderer has to leave the heap alone once its buffers are there.
class TestRenderAllocations : public QObject {
    Q_OBJECT

private slots:
    void aWarmTagAllocatesNothing_data();
    void aWarmTagAllocatesNothing();
    void aWarmValueAllocatesNothing_data();
    void aWarmValueAllocatesNothing();
    void aWarmRenderAllocatesNothing_data();
    void aWarmRenderAllocatesNothing();
    void aWarmPartialAllocatesNothing();
    void aWarmFilterAllocatesNothing_data();
    void aWarmFilterAllocatesNothing();
};

void TestRenderAllocations::aWarmRenderAllocatesNothing_data()
{
    QTest::addColumn<QByteArray>("source");
    const QByteArray payload =
        R"({"id": "{{ Profile.Id | default: 'test' }}", "name": "{{ Profile.Name | capitalize | escape }}",
 "mail": "{{ Profile.Mail | strip | downcase }}", "sum": "{{ Event.amount | times: 1.2 | round: 2 }}",
 "language": "{% if Profile.Language == 'fr' %}FR{% elsif Profile.Language contains 'e' %}DE{% else %}EN{% endif %}",
 "year": "{{ Event.date | date: '%Y' }}", {% assign n = Profile.Name | append: '!' %}"n": "{{ n }}",
 {% capture c %}{{ n | upcase }}{% endcapture %}"c": "{{ c | replace: 'A', 'b' | truncate: 5 }}",
 "items": [{% for i in Event.items limit:3 %}"{{ i.sku }}"{% unless forloop.last %}, {% endunless %}{% endfor %}]})";
    QTest::newRow("payload") << payload;
    QTest::newRow("loops") << QByteArray(
        "{% for i in Event.items limit:3 offset:1 %}{% for j in (1..3) %}{{ forloop.index }}{{ i.sku | append: j }}"
        "{% cycle 'a', 'b' %}{% if j == 2 %}{% break %}{% endif %}{% endfor %}{{ forloop.last }}{% else %}-{% endfor "
        "%}");
    QTest::newRow("texts") << QByteArray(
        "{{ Profile.Name | slice: 0, 3 }}{{ Profile.Name | replace: 'a', 'bb' | remove: 'o' | prepend: '<' | escape }}"
        "{{ Profile.Name | size }}{{ Profile.Name | url_encode }}{{ Profile.Name | lstrip | rstrip | strip_newlines "
        "}}");
    QTest::newRow("numbers") << QByteArray(
        "{{ Event.amount | plus: 1 | minus: 0.5 | divided_by: 3 | ceil }}{{ Event.amount | floor | modulo: 7 }}"
        "{{ 5 | divided_by: 2.0 }}{{ '12' | plus: 3 }}{{ Event.amount | round }}");
    QTest::newRow("counters and conditions") << QByteArray(
        "{% increment n %}{% decrement m %}{% case Profile.Language %}{% when 'fr', 'de' %}x{% else %}y{% endcase %}"
        "{% unless Profile.Nothing %}z{% endunless %}{{ Event.items.size }}{{ Event.items.first.sku }}");
    QTest::newRow("dates") << QByteArray(
        "{{ Event.date | date: '%d.%m.%Y' }}{{ Event.date | date: '%A, %e %B' }}{{ 'now' | date: '%H:%M' }}"
        "{{ Event.date | date: '%Y' | append: '!' }}{{ Event.date | date: '%j %U' }}");
    QTest::newRow("lists") << QByteArray(
        "{% assign words = Profile.Name | split: ' ' %}{{ words | join: ', ' }}{{ words.size }}{{ words | last }}"
        "{% for word in words %}{{ word | capitalize }}{% endfor %}{{ Event.items | map: 'sku' | join }}"
        "{{ Profile.Name | truncate: 7 }}{{ Profile.Name | split: '' | size }}");
    QTest::newRow("loops in loops") << QByteArray(
        "{% for a in (1..3) %}{% for b in Event.items %}{% for c in (a..3) %}{{ forloop.rindex }}{{ b.sku }}"
        "{% endfor %}{% endfor %}{% endfor %}{% for x in Profile.Nothing %}{% else %}none{% endfor %}");
    QTest::newRow("tables") << QByteArray(
        "{% tablerow i in Event.items cols:2 %}{{ i.sku }}{{ tablerowloop.index }}{% endtablerow %}");
    QTest::newRow("letters beyond ASCII") << QByteArray("{{ 'é ß Ω' | upcase }}{{ 'É' | downcase }}");
}

void TestRenderAllocations::aWarmRenderAllocatesNothing()
{
    QFETCH(const QByteArray, source);
    const Data data = customer();
    Renderer renderer;
    for (const Dialect* dialect : {&clevertapDialect(), &shopifyDialect()}) {
        const auto program = Program::parse(source.toStdString(), *dialect);
        QCOMPARE(allocationsOnceWarm(renderer, *program, data, nullptr), std::size_t(0));
    }
}

void TestRenderAllocations::aWarmPartialAllocatesNothing()
{
    Partials partials;
    partials.add("row", "{{ item.sku | upcase }}{{ forloop.index }};", shopifyDialect());
    partials.add("all", "{% for item in items %}{% render 'row', item: item %}{% endfor %}", shopifyDialect());
    const auto program =
        Program::parse("{% render 'all', items: Event.items %}{% render 'row' for Event.items as item %}"
                       "{% assign items = Event.items %}{% include 'all' %}",
            shopifyDialect());
    Renderer renderer;
    QCOMPARE(allocationsOnceWarm(renderer, *program, customer(), &partials), std::size_t(0));
}

void TestRenderAllocations::aWarmFilterAllocatesNothing_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("filter");
    for (const Dialect* dialect : {&clevertapDialect(), &shopifyDialect()}) {
        for (const FilterDefinition& filter : dialect->filters) {
            QTest::addRow("%s %s", dialect->name.data(), filter.name.data())
                << bytes(dialect->name) << bytes(filter.name);
        }
    }
}

void TestRenderAllocations::aWarmFilterAllocatesNothing()
{
    QFETCH(const QByteArray, dialect);
    QFETCH(const QByteArray, filter);
    const auto use = std::ranges::find(filterUses, filter.toStdString(), &Use::first);
    QVERIFY2(use != filterUses.end(), "a new filter needs a use above");
    const auto program = Program::parse(std::string(use->second), *dialectByName(dialect.toStdString()));
    QVERIFY(!program->hasErrors());
    Renderer renderer;
    QCOMPARE(allocationsOnceWarm(renderer, *program, customer(), nullptr), std::size_t(0));
}

void TestRenderAllocations::aWarmTagAllocatesNothing_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("tag");
    for (const Dialect* dialect : {&clevertapDialect(), &shopifyDialect()}) {
        for (const TagDefinition& tag : dialect->tags)
            QTest::addRow("%s %s", dialect->name.data(), tag.name.data()) << bytes(dialect->name) << bytes(tag.name);
    }
}

void TestRenderAllocations::aWarmTagAllocatesNothing()
{
    QFETCH(const QByteArray, dialect);
    QFETCH(const QByteArray, tag);
    const auto use = std::ranges::find(tagUses, tag.toStdString(), &Use::first);
    QVERIFY2(use != tagUses.end(), "a new tag needs a use above");
    Partials partials;
    partials.add("footer", "{{ item | upcase }} and more", shopifyDialect());
    const auto program = Program::parse(std::string(use->second), *dialectByName(dialect.toStdString()));
    QVERIFY(!program->hasErrors());
    Renderer renderer;
    QCOMPARE(allocationsOnceWarm(renderer, *program, customer(), &partials), std::size_t(0));
}

void TestRenderAllocations::aWarmValueAllocatesNothing_data()
{
    QTest::addColumn<QByteArray>("dialect");
    QTest::addColumn<QByteArray>("source");
    for (const auto& [value, expression] : values) {
        for (const auto& [use, source] : valueUses) {
            const QByteArray whole = "{% assign v = " + bytes(expression) + " %}" + bytes(source);
            for (const char* dialect : {"clevertap", "shopify"})
                QTest::addRow("%s %s %s", dialect, value.data(), use.data()) << QByteArray(dialect) << whole;
        }
    }
    for (const auto& [dialect, source] : otherUses)
        QTest::addRow("%s %s", dialect.data(), source.data()) << bytes(dialect) << bytes(source);
}

void TestRenderAllocations::aWarmValueAllocatesNothing()
{
    QFETCH(const QByteArray, dialect);
    QFETCH(const QByteArray, source);
    const auto program = Program::parse(source.toStdString(), *dialectByName(dialect.toStdString()));
    QVERIFY(!program->hasErrors());
    Renderer renderer;
    QCOMPARE(allocationsOnceWarm(renderer, *program, customer(), nullptr), std::size_t(0));
}

QTEST_APPLESS_MAIN(TestRenderAllocations)
#include "tst_RenderAllocations.moc"
