// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/DialectTable.h"
#include "liquid/Renderer.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <new>
#include <string_view>
#include <utility>

using namespace hookbench::liquid;

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
    DataBuilder builder;
    builder.beginMap();
    builder.key("Profile");
    builder.beginMap();
    builder.key("Name");
    builder.string("ada \"countess\" Lovelace");
    builder.key("Mail");
    builder.string("  Ada@Example.com ");
    builder.key("Language");
    builder.string("de");
    builder.endMap();
    builder.key("Event");
    builder.beginMap();
    builder.key("amount");
    builder.number("19.75");
    builder.key("date");
    builder.string("2023-03-07 09:05:03");
    builder.key("items");
    builder.beginList();
    for (const char* sku : {"a", "b", "c", "d"}) {
        builder.beginMap();
        builder.key("sku");
        builder.string(sku);
        builder.endMap();
    }
    builder.endList();
    builder.endMap();
    builder.endMap();
    return builder.finish();
}

/// What each filter of either dialect is tried with: a template that makes it work for its result.
constexpr auto filterUses = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"abs", "{{ '-19.75' | abs }}"},
    {"append", "{{ Profile.Name | append: ' and a good deal more' }}"},
    {"at_least", "{{ Event.amount | at_least: 20 }}"},
    {"at_most", "{{ Event.amount | at_most: 20 }}"},
    {"base64_decode", "{{ 'YWRhIGNvdW50ZXNzIG9mIExvdmVsYWNl' | base64_decode }}"},
    {"base64_encode", "{{ Profile.Name | base64_encode }}"},
    {"base64_url_safe_decode", "{{ 'YWRhIGNvdW50ZXNzIG9mIExvdmVsYWNl' | base64_url_safe_decode }}"},
    {"base64_url_safe_encode", "{{ Profile.Name | base64_url_safe_encode }}"},
    {"capitalize", "{{ 'ünderneath the lamp of the street' | capitalize }}"},
    {"ceil", "{{ Event.amount | ceil }}"},
    {"compact", "{{ Event.items | compact | size }}"},
    {"concat", "{{ Event.items | concat: Event.items | size }}"},
    {"date",
        "{{ Event.date | date: '%^F %c %v %z %:::z %N %3N %L %30N %-d %Z %s %25A %^B %x %X %p %j %U' }}"
        "{{ 'now' | date: '%e %k %l' }}"},
    {"date_tz", "{{ Event.date | date_tz: '%H:%M %Z', 'America/Argentina/Buenos_Aires' }}"},
    {"default", "{{ Profile.Nothing | default: 'nobody in particular' }}"},
    {"divided_by", "{{ Event.amount | divided_by: 3 }}"},
    {"downcase", "{{ 'ÄRGER MIT DEN BUCHSTABEN' | downcase }}"},
    {"escape", "{{ Profile.Name | escape }}"},
    {"escape_once", "{{ Profile.Name | escape_once }}{{ '&lt;a href=\"x\"&gt; & <b>' | escape_once }}"},
    {"find", "{% assign i = Event.items | find: 'sku', 'c' %}{{ i.sku }}"},
    {"find_index", "{{ Event.items | find_index: 'sku', 'c' }}"},
    {"first", "{% assign i = Event.items | first %}{{ i.sku }}"},
    {"floor", "{{ Event.amount | floor }}"},
    {"h", "{{ Profile.Name | h }}"},
    {"has", "{{ Event.items | has: 'sku', 'c' }}"},
    {"join", "{{ Profile.Name | split: ' ' | join: ' and then, after all, ' }}"},
    {"last", "{% assign i = Event.items | last %}{{ i.sku }}"},
    {"lstrip", "{{ Profile.Mail | lstrip }}"},
    {"map", "{{ Event.items | map: 'sku' | join }}"},
    {"minus", "{{ Event.amount | minus: 0.5 }}"},
    {"modulo", "{{ Event.amount | modulo: 7 }}"},
    {"newline_to_br", "{% capture c %}one line of some length\nand another one{% endcapture %}{{ c | newline_to_br }}"},
    {"plus", "{{ Event.amount | plus: 0.5 }}"},
    {"prepend", "{{ Profile.Name | prepend: 'the one and only ' }}"},
    {"reject", "{{ Event.items | reject: 'sku', 'c' | size }}"},
    {"remove", "{{ Profile.Name | remove: 'a' }}"},
    {"remove_first", "{{ Profile.Name | remove_first: 'a' }}"},
    {"remove_last", "{{ Profile.Name | remove_last: 'a' }}"},
    {"replace", "{{ Profile.Name | replace: 'a', 'something longer' }}"},
    {"replace_first", "{{ Profile.Name | replace_first: 'a', 'something longer' }}"},
    {"replace_last", "{{ Profile.Name | replace_last: 'a', 'something longer' }}"},
    {"reverse", "{{ Event.items | map: 'sku' | reverse | join }}"},
    {"round", "{{ Event.amount | round }}"},
    {"rstrip", "{{ Profile.Mail | rstrip }}"},
    {"size", "{{ Profile.Name | size }}{{ Event.items | size }}"},
    {"slice", "{{ Profile.Name | slice: 1, 20 }}"},
    {"sort",
        "{{ 'the quick brown fox jumps over the lazy dog' | split: ' ' | sort | join }}"
        "{% assign s = Event.items | sort: 'sku' %}{{ s.size }}"},
    {"sort_natural", "{{ 'The quick Brown fox jumps Over the lazy dog' | split: ' ' | sort_natural | join }}"},
    {"split", "{{ Profile.Name | split: 'a' | size }}{{ Profile.Name | split: ' ' | size }}"},
    {"squish", "{{ Profile.Mail | append: '   and   more' | squish }}"},
    {"strip", "{{ Profile.Mail | strip }}"},
    {"strip_html",
        "{{ '<p class=\"a > b\">Some <b>bold</b>&nbsp;text &amp; more</p><custom-element-of-mine>x"
        "</custom-element-of-mine><script>if (a) b()</script><pre> kept  as is</pre>' | strip_html }}"},
    {"strip_newlines",
        "{% capture c %}one line of some length\nand another one{% endcapture %}{{ c | strip_newlines }}"},
    {"sum", "{{ Event.items | map: 'sku' | sum }}"},
    {"times", "{{ Event.amount | times: 1.2 }}"},
    {"truncate", "{{ Profile.Name | truncate: 18, '… and so on' }}"},
    {"truncatewords", "{{ Profile.Name | truncatewords: 2, '… and so on, and on' }}"},
    {"uniq", "{{ 'a b a c b a' | split: ' ' | uniq | join }}"},
    {"upcase", "{{ 'Ärger mit ß und den Buchstaben' | upcase }}"},
    {"url_decode", "{{ 'ada+%22countess%22+of+Lovelace%21' | url_decode }}"},
    {"url_encode", "{{ Profile.Name | url_encode }}"},
    {"where", "{{ Event.items | where: 'sku', 'c' | size }}"},
});

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
            const QByteArray language(dialect->name.data(), static_cast<qsizetype>(dialect->name.size()));
            const QByteArray name(filter.name.data(), static_cast<qsizetype>(filter.name.size()));
            QTest::addRow("%s %s", language.constData(), name.constData()) << language << name;
        }
    }
}

void TestRenderAllocations::aWarmFilterAllocatesNothing()
{
    QFETCH(const QByteArray, dialect);
    QFETCH(const QByteArray, filter);
    const auto use =
        std::ranges::find(filterUses, filter.toStdString(), &std::pair<std::string_view, std::string_view>::first);
    QVERIFY2(use != filterUses.end(), "a new filter needs a use above");
    const auto program = Program::parse(std::string(use->second), *dialectByName(dialect.toStdString()));
    QVERIFY(!program->hasErrors());
    Renderer renderer;
    QCOMPARE(allocationsOnceWarm(renderer, *program, customer(), nullptr), std::size_t(0));
}

QTEST_APPLESS_MAIN(TestRenderAllocations)
#include "tst_RenderAllocations.moc"
