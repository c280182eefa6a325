// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateFixture.h"

#include "campaign/files/FieldContractJson.h"
#include "check/template/TemplateFormatter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hookbench;

namespace {

constexpr const char* clevertap = "clevertap";
constexpr const char* shopify = "shopify";

/// "code@text", without the information on grades unless that is wanted.
using Codes = std::vector<std::string>;

Codes codesIn(const std::vector<Diagnostic>& found, const std::string& text, bool withGrades = false)
{
    Codes codes;
    for (const Diagnostic& diagnostic : found) {
        const ByteRange range = diagnostic.place.range;
        const bool isGrade = diagnostic.severity == Severity::Information;
        if (!isGrade || withGrades)
            codes.push_back(diagnostic.code + "@" + text.substr(range.begin, range.size()));
    }
    return codes;
}

std::string joined(const Codes& codes)
{
    std::string text;
    for (const std::string& code : codes)
        text += code + "\n";
    return text;
}

void addRow(const char* name, const char* dialect, const char* text, const Codes& codes)
{
    QTest::newRow(name) << std::string(dialect) << std::string(text) << joined(codes);
}

} // namespace

/// Each code: a template that provokes it, and beside it one that does not.
class TestTemplateCheck : public QObject {
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<std::string>("dialect");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("codes");
        namesAndSpelling();
        arguments();
        conditions();
        places();
        commas();
    }

    void finds()
    {
        QFETCH(std::string, dialect);
        QFETCH(std::string, text);
        QFETCH(std::string, codes);
        const TemplateFixture fixture(dialect);
        const auto found = fixture.check(text);
        QCOMPARE(joined(codesIn(found, text)), codes);
        for (const Diagnostic& diagnostic : found) {
            QVERIFY(diagnostic.message().find('%') == std::string::npos || diagnostic.code == "liquid.date-directive");
            QVERIFY(!diagnostic.hint().empty());
            QCOMPARE(diagnostic.place.part, Part::Body);
        }
    }

    void grades()
    {
        const TemplateFixture fixture(clevertap);
        const std::string text = "{% capture a %}x{% endcapture %}{{ a | upcase | default: 'y' }}";
        QCOMPARE(joined(codesIn(fixture.check(text), text, true)),
            joined({"liquid.engine-only-tag@{% capture a %}", "liquid.engine-only-filter@upcase"}));
        const TemplateFixture other(shopify);
        QVERIFY(other.check(text).empty());
    }

    void saysNothingOfFieldsWithoutSamples()
    {
        const auto program = liquid::Program::parse("{{ Profile.Nme }}", liquid::clevertapDialect());
        QVERIFY(checkTemplate(*program, {{}, false}).empty());
    }

    void saysNothingOfJsonInPlainText()
    {
        const std::string text =
            "Dear {{ Profile.Name }}, {{ Profile.Age }}, {% for i in Event.items %}{{ i.sku }},{% endfor %}";
        const auto program = liquid::Program::parse(text, liquid::clevertapDialect());
        const TemplateFixture fixture(clevertap);
        QVERIFY(checkTemplate(*program, {fixture.samples, false}).empty());
    }

    /// A contract stands above the samples: what it excludes is not found.
    void contractsCount_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("contract");
        QTest::addColumn<std::string>("code"); ///< found without the contract, not with it
        const auto add = [](const char* text, const char* contract, const char* code) {
            QTest::newRow(contract) << std::string(text) << std::string(contract) << std::string(code);
        };
        add("{\"a\": \"{{ Profile.QualtricID }}\"}",
            "{\"Profile.QualtricID\": {\"type\": \"string\", \"pattern\": \"CGC_[0-9A-Za-z]{15}\"}}",
            "liquid.unsafe-text");
        add("{\"a\": \"{{ Profile.Name }}\"}", "{\"Profile.Name\": {\"oneOf\": [\"a\", \"b\"]}}", "liquid.unsafe-text");
        add("{\"a\": \"{{ Profile.Name }}\"}", "{\"Profile.Name\": {\"type\": \"date\"}}", "liquid.unsafe-text");
        add("{\"a\": {{ Profile.Age }}}", "{\"Profile.Age\": {\"type\": \"number\", \"required\": true}}",
            "liquid.bare-output");
        add("{\"a\": {{ Profile.Name }}}", "{\"Profile.Name\": {\"type\": \"number\", \"required\": true}}",
            "liquid.unquoted-text");
        add("{{ Profile.Plan }}", "{\"Profile.Plan\": {\"type\": \"string\"}}", "liquid.unknown-field");
    }

    void contractsCount()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, contract);
        QFETCH(std::string, code);
        const auto read = readFieldContracts(contract);
        QVERIFY(read.diagnostics.empty());
        const TemplateFixture fixture(clevertap);
        const auto program = liquid::Program::parse(text, liquid::clevertapDialect());
        const auto isFound = [&](const FieldContracts* contracts) {
            const auto found = checkTemplate(*program, {fixture.samples, true, contracts});
            return std::any_of(
                found.begin(), found.end(), [&](const Diagnostic& diagnostic) { return diagnostic.code == code; });
        };
        QVERIFY(isFound(nullptr));
        QVERIFY(!isFound(&read.contracts));
        const auto wide = readFieldContracts("{\"Profile.Name\": {\"type\": \"string\", \"pattern\": \".*\"}}");
        if (code == "liquid.unsafe-text" && text.find("Name") != std::string::npos)
            QVERIFY(isFound(&wide.contracts));
    }

    /// Whatever becomes of a body: no crash, each place inside it, all in order, and no fix beyond it.
    void damagedBodiesAreHarmless()
    {
        const std::string good =
            "{% comment %}x{% endcomment %}{% assign l = 'a,b' | split: ',' %}{\"a\": \"{{ Profile.Name | default: 'x' "
            "| "
            "replace: '\"', '\\\"' }}\", \"b\": [{% for i in Event.items limit:2 %}{{ i.qty }}{% unless forloop.last "
            "%},{% endunless %}{% endfor %}], {% if Profile.Age > \"18\" and Profile.tags[0] == blank %}\"c\": {{ "
            "Profile.Age }},{% elsif !x %}{% raw %}{{ }}{% endraw %}{% else %}{% endif %}\"d\": {% case Profile.Vip "
            "%}{% "
            "when true, 1 %}1{% else %}null{% endcase %}, \"e\": \"{{ l }}{{ profile.x | json }}\"}";
        const char* const pieces[] = {"{{", "}}", "{%", "%}", "\"", "'", "|", ":", ",", "{", "[", "\\", "endif", "for ",
            "\n", "{% if x %}", "{% endif %}", "\xC3", "nil", "1e9", "-1"};
        const quint32 first = QRandomGenerator::global()->generate();
        for (quint32 seed = first; seed != first + 1000; ++seed) {
            QRandomGenerator random(seed);
            std::string text = good;
            for (int i = random.bounded(1, 5); i > 0 && !text.empty(); --i) {
                const auto at = static_cast<std::size_t>(random.bounded(static_cast<int>(text.size())));
                if (random.bounded(2) == 0)
                    text.erase(at, static_cast<std::size_t>(random.bounded(1, 12)));
                else
                    text.insert(at, pieces[random.bounded(static_cast<int>(std::size(pieces)))]);
            }
            const TemplateFixture fixture(seed % 2 == 0 ? clevertap : shopify);
            std::size_t begin = 0;
            for (const Diagnostic& diagnostic : fixture.check(text)) {
                QVERIFY2(
                    diagnostic.place.range.begin >= begin && diagnostic.place.range.end <= text.size(), text.c_str());
                QVERIFY2(diagnostic.place.range.begin <= diagnostic.place.range.end, text.c_str());
                begin = diagnostic.place.range.begin;
                for (const Fix& fix : diagnostic.fixes) {
                    for (const Edit& edit : fix.edits)
                        QVERIFY2(edit.place.range.end <= text.size(), text.c_str());
                }
            }
            const auto program = liquid::Program::parse(text, fixture.dialect);
            const FormattedTemplate formatted = formatTemplate(*program);
            QVERIFY2(formatted.problem.has_value()
                    || formatTemplate(*liquid::Program::parse(formatted.text, fixture.dialect)).text == formatted.text,
                text.c_str());
        }
    }

    void aBrokenTemplateHasNoFurtherFindings()
    {
        const std::string text = "{\"a\": {{ Profile.Age }}, \"b\": {% if %}{{ profile.x }}";
        const TemplateFixture fixture(clevertap);
        const auto program = liquid::Program::parse(text, liquid::clevertapDialect());
        QVERIFY(program->hasErrors());
        QVERIFY(checkTemplate(*program, {fixture.samples, true}).empty());
    }

private:
    static void namesAndSpelling()
    {
        addRow("unknown filter", clevertap, "{{ Profile.Name | upcse }}", {"liquid.unknown-filter@upcse"});
        addRow("unknown tag", clevertap, "{% asign x = 1 %}", {"liquid.unknown-tag@asign"});
        addRow("root in lower case", clevertap, "{{ profile.Name }}", {"liquid.root-case@profile"});
        addRow("root in capitals", clevertap, "{{ PROFILE.Name }}", {"liquid.root-case@PROFILE"});
        addRow("root as it should be", clevertap, "{{ Profile.Name }}", {});
        addRow("unknown name", clevertap, "{{ Name }}", {"liquid.unknown-name@Name"});
        addRow("known names", clevertap,
            "{% assign Nam = 1 %}{{ Nam }}{% for i in Profile.tags %}{{ i }}{{ forloop.index }}{% endfor %}", {});
        addRow("unknown root in shopify", shopify, "{{ product.title }}", {"liquid.unknown-field@product.title"});
        addRow("unknown field", clevertap, "{{ Profile.Nmae }}", {"liquid.unknown-field@Profile.Nmae"});
        addRow("unknown nested field", clevertap, "{{ Profile.address.Cit }}",
            {"liquid.unknown-field@Profile.address.Cit"});
        addRow("unknown field of elements", clevertap, "{% for i in Event.items %}{{ i.skew }}{% endfor %}",
            {"liquid.unknown-field@i.skew"});
        addRow("known fields", clevertap,
            "{{ Profile['First Name'] }}{{ Profile.Email }}{{ Linked.Shop.x }}{% for i in Event.items %}{{ i.sku }}{% "
            "endfor %}"
            "{{ Profile.tags.size }}",
            {});
        addRow("unused variable", clevertap, "{% assign a = 1 %}{% assign b = a %}",
            {"liquid.unused-variable@{% assign b = a %}"});
        addRow(
            "unused capture", shopify, "{% capture a %}x{% endcapture %}", {"liquid.unused-variable@{% capture a %}"});
        addRow("used variable", clevertap, "{% assign a = 1 %}{% if a == 2 %}x{% endif %}", {});
    }

    static void arguments()
    {
        addRow("missing argument", clevertap, "{{ Profile.Name | append }}", {"liquid.missing-argument@append"});
        addRow("surplus argument", clevertap, "{{ Profile.Age | plus: 1, 2 }}", {"liquid.surplus-argument@plus"});
        addRow("surplus argument in shopify", shopify, "{{ Profile.Name | upcase: 1 }}",
            {"liquid.surplus-argument@upcase"});
        addRow("ignored argument", clevertap, "{{ Profile.Name | append: 'a', 'b' }}", {"liquid.ignored-argument@'b'"});
        addRow("allow_false", clevertap, "{{ Profile.Name | default: 'a', allow_false: true }}",
            {"liquid.ignored-argument@allow_false: true"});
        addRow("allow_false in shopify", shopify, "{{ Profile.Name | default: 'a', allow_false: true }}", {});
        addRow("right counts", clevertap,
            "{{ Profile.Name | append: 'a' | slice: 0, 2 | default: 'x' | replace: 'a' | date_tz: '%Y', 'UTC' }}", {});
        addRow("no number", clevertap, "{{ Profile.Age | plus: 'two' }}", {"liquid.argument-kind@'two'"});
        addRow("nil operand", clevertap, "{{ Profile.Age | times: nil }}", {"liquid.argument-kind@nil"});
        addRow("digits are a number", clevertap, "{{ Profile.Age | plus: '2' | times: 1.5 }}", {});
        addRow("division by zero", shopify, "{{ Profile.Age | divided_by: 0 }}", {"liquid.division-by-zero@0"});
        addRow("division", clevertap, "{{ Profile.Age | divided_by: 2 | modulo: 3 }}", {});
        addRow("slice of a decimal", clevertap, "{{ Profile.Name | slice: 1.5 }}", {"liquid.argument-kind@1.5"});
        addRow("slice with a negative length", clevertap, "{{ Profile.Name | slice: 0, -1 }}",
            {"liquid.argument-kind@-1"});
        addRow("slice from the end", clevertap, "{{ Profile.Name | slice: -1 }}", {});
        addRow("concat of a text", clevertap, "{{ Profile.tags | concat: 'x' | join: ',' }}",
            {"liquid.argument-kind@'x'"});
        addRow("nil needle", clevertap, "{{ Profile.Name | remove: nil }}", {"liquid.argument-kind@nil"});
        addRow("date without format", clevertap, "{{ 'now' | date }}", {"liquid.missing-date-format@date"});
        addRow("date directive", clevertap, "{{ 'now' | date: '%F %H' }}", {"liquid.date-directive@%F"});
        addRow("date directives", clevertap, "{{ 'now' | date: '%Y-%m-%d %% %H' }}", {});
        addRow("default of nothing", clevertap, "{{ Profile.Name | default }}", {"liquid.empty-default@default"});
    }

    static void conditions()
    {
        addRow("text against a number", clevertap, "{% if \"5\" > 3 %}x{% endif %}", {"liquid.never-true@\"5\" > 3"});
        addRow("field against a text", clevertap, "{% if Profile.Age > \"18\" %}x{% endif %}",
            {"liquid.never-true@Profile.Age > \"18\""});
        addRow("texts are ordered in shopify", shopify, "{% if Profile.Name > \"18\" %}x{% endif %}", {});
        addRow(
            "mixed kinds in shopify", shopify, "{% if 1 < \"2\" %}x{% endif %}", {"liquid.mixed-comparison@1 < \"2\""});
        addRow("text compared as a number", clevertap, "{% if Profile.Name > 3 or Profile.Name == 5 %}x{% endif %}",
            {"liquid.text-comparison@Profile.Name > 3", "liquid.text-comparison@Profile.Name == 5"});
        addRow("text compared as text", clevertap,
            "{% if Profile.Name == \"Ada\" or Profile.Name.size > 3 or Profile.Age == 5 %}x{% endif %}", {});
        addRow("blank", clevertap, "{% if Profile.Name == blank %}x{% endif %}",
            {"liquid.never-true@Profile.Name == blank"});
        addRow("not blank", clevertap, "{% unless Profile.Name != blank %}x{% endunless %}",
            {"liquid.always-true@Profile.Name != blank"});
        addRow("empty", clevertap, "{% if Profile.Name == empty %}x{% endif %}", {});
        addRow("an or that is no value", clevertap, "{% if Profile.Name == \"a\" or \"b\" %}x{% endif %}",
            {"liquid.always-true@\"b\""});
        addRow("literals", clevertap, "{% if 1 == 2 %}x{% elsif true %}y{% endif %}",
            {"liquid.never-true@1 == 2", "liquid.always-true@true"});
        addRow("conditions on fields", clevertap,
            "{% if Profile.Age > 18 and Profile.Name contains \"a\" %}x{% elsif Profile.Vip == true %}y{% endif %}",
            {});
        addRow("not", clevertap, "{% if !Profile.Vip %}x{% endif %}", {"liquid.ignored-character@!"});
        addRow("percent sign before the end", clevertap, "{% if Profile.Age > 100%}x{% endif %}", {});
        addRow("else if", shopify, "{% if Profile.Vip %}x{% else if Profile.Age %}y{% endif %}",
            {"liquid.else-if@else if"});
        addRow("else if in clevertap", clevertap, "{% if Profile.Vip %}x{% else if Profile.Age %}y{% endif %}",
            {"liquid.unexpected@if"});
        addRow("elsif", shopify, "{% if Profile.Vip %}x{% elsif Profile.Age %}y{% else %}z{% endif %}", {});
    }

    static void places()
    {
        addRow("list", clevertap, "{\"a\": \"{{ Profile.tags }}\"}",
            {"liquid.printed-list@{{ Profile.tags }}", "liquid.unsafe-text@{{ Profile.tags }}"});
        addRow("list from split", clevertap, "{% assign l = 'a,b' | split: ',' %}{{ l }}",
            {"liquid.printed-list@{{ l }}"});
        addRow("list of a filter", clevertap, "{{ Profile.tags | sort | default: 'x' }}",
            {"liquid.printed-list@{{ Profile.tags | sort | default: 'x' }}"});
        addRow("joined list", clevertap,
            "{{ Profile.tags | sort | join: ',' }}{{ Profile.tags.size }}{{ Profile.tags | size }}", {});
        addRow("map", clevertap, "{{ Profile.address }}", {"liquid.printed-map@{{ Profile.address }}"});
        addRow("bare output", clevertap, "{\"a\": {{ Profile.Age }}}", {"liquid.bare-output@{{ Profile.Age }}"});
        addRow("bare output with a default", clevertap,
            "{\"a\": {{ Profile.Age | default: 0 }}, \"b\": {{ Profile.tags | size }}}", {});
        addRow("bare output under a condition", clevertap,
            "{\"a\": {% if Profile.Age %}{{ Profile.Age }}{% else %}null{% endif %}}", {});
        addRow("bare output under the wrong condition", clevertap,
            "{\"a\": {% unless Profile.Age %}{{ Profile.Age }}{% else %}null{% endunless %}}",
            {"liquid.bare-output@{{ Profile.Age }}"});
        addRow("bare output behind an abort", clevertap,
            "{% if Profile.Age == nil %}{% abort %}{% endif %}{\"a\": {{ Profile.Age }}}", {});
        addRow("bare output of a loop", clevertap,
            "[{% for i in Event.items %}{{ i.qty }}{% unless forloop.last %},{% endunless %}{% endfor %}, {{ "
            "forloop.index "
            "}}]",
            {"liquid.bare-output@{{ i.qty }}"});
        addRow("text without quotes", clevertap, "{\"a\": {{ Profile.Name }}}",
            {"liquid.unquoted-text@{{ Profile.Name }}"});
        addRow("text with quotes and escapes", clevertap,
            "{\"a\": \"{{ Profile.Name | replace: '\\', '\\\\' | replace: '\"', '\\\"' | strip_newlines | replace: "
            "'\t', ' ' }}\"}",
            {});
        addRow("unsafe text", clevertap, "{\"a\": \"{{ Profile.Name }}\"}", {"liquid.unsafe-text@{{ Profile.Name }}"});
        addRow("escape leaves backslashes", clevertap, "{\"a\": \"{{ Profile.Name | escape }}\"}",
            {"liquid.unsafe-text@{{ Profile.Name | escape }}"});
        addRow("escapes in the wrong order", clevertap,
            "{\"a\": \"{{ Profile.Name | replace: '\"', '\\\"' | replace: '\\', '\\\\' | strip_newlines | replace: "
            "'\t', ' ' }}\"}",
            {"liquid.unsafe-text@{{ Profile.Name | replace: '\"', '\\\"' | replace: '\\', '\\\\' | strip_newlines | "
             "replace: "
             "'\t', ' ' }}"});
        addRow("shopify reads two backslashes as one", shopify,
            "{\"a\": \"{{ Profile.Name | replace: '\\', '\\\\' | replace: '\"', '\\\"' | url_encode }}\", \"b\": \"{{ "
            "Profile.Name | replace: '\\', '\\\\' | replace: '\"', '\\\"' | strip_newlines | replace: '\t', '' | "
            "remove: "
            "'\r' }}\"}",
            {"liquid.unsafe-text@{{ Profile.Name | replace: '\\', '\\\\' | replace: '\"', '\\\"' | strip_newlines | "
             "replace: "
             "'\t', '' | remove: '\r' }}"});
        addRow("safe texts", clevertap,
            "{\"a\": \"{{ Profile.Name | url_encode }}{{ Profile.Age }}{{ 'now' | date: '%Y' }}{{ Profile.tags.size "
            "}}\"}",
            {});
        addRow("index", clevertap, "{{ Profile.tags[1] }}", {"liquid.unguarded-index@Profile.tags[1]"});
        addRow("index in a condition", clevertap, "{% if Profile.tags[0] == 'a' %}x{% endif %}",
            {"liquid.unguarded-index@Profile.tags[0]"});
        addRow("guarded index", clevertap,
            "{% if Profile.tags.size > 1 %}{{ Profile.tags[1] }}{% endif %}{% if Profile.tags.size > 0 and "
            "Profile.tags[0] "
            "== 'a' %}x{% endif %}{% for i in (0..1) %}{{ Profile.tags[0] }}{% endfor %}",
            {});
        addRow("negative index", clevertap, "{{ Profile.tags[-1] }}", {"liquid.negative-index@[-1]"});
        addRow("indexes in shopify", shopify, "{{ Profile.tags[9] }}{{ Profile.tags[-1] }}", {});
    }

    static void commas()
    {
        addRow("comma behind each", clevertap, "[{% for i in Event.items %}1,{% endfor %}]", {"liquid.loop-comma@,"});
        addRow("comma before each", clevertap, "[{% for i in Event.items %},1{% endfor %}]", {"liquid.loop-comma@,"});
        addRow("no comma", shopify, "[{% for i in Event.items %}{\"a\":1}{% endfor %}]",
            {"liquid.loop-without-comma@{% for i in Event.items %}"});
        addRow("commas between", clevertap,
            "[{% for i in Event.items %}1{% unless forloop.last %},{% endunless %}{% endfor %}]", {});
        addRow("commas before what follows", clevertap, "[{% for i in Event.items %}1,{% endfor %}2]", {});
        addRow("commas behind what stands before", clevertap, "[0{% for i in Event.items %},1{% endfor %}]", {});
        addRow("loop in a string", clevertap, "{\"a\": \"{% for i in Event.items %}x,{% endfor %}\"}", {});
    }
};

QTEST_APPLESS_MAIN(TestTemplateCheck)
#include "tst_TemplateCheck.moc"
