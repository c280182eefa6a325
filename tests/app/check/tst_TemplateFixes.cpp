// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateFixture.h"

#include "json/Scanner.h"
#include "json/Value.h"

#include <QTest>

using namespace hookbench;

namespace {

struct Subject {
    const char* name;
    const char* dialect;
    const char* text;
};

/// Templates that between them provoke each finding that has fixes, in plain and in awkward places.
constexpr Subject subjects[] = {
    {"misspelt filter", "clevertap", "{\"a\": \"{{ Profile.Name | upcse }}\"}"},
    {"misspelt filter in shopify", "shopify", "{\"a\": \"{{ Profile.Name | upcse | defualt: 'x' }}\"}"},
    {"misspelt tag", "clevertap", "{% asign x = 1 %}{{ x }}"},
    {"misspelt elsif", "clevertap", "{% if Profile.Vip %}a{% elseif Profile.Age %}b{% endif %}"},
    {"json", "clevertap", "{\"a\": {{ Profile.Name | json }}, \"b\": \"{{ Profile.Name | downcase | json }}\"}"},
    {"json in shopify", "shopify", "{\"a\": {{ Profile.Name | json }}}"},
    {"else if", "clevertap", "{% if Profile.Vip %}x{% else if Profile.Age %}y{% endif %}"},
    {"else if in shopify", "shopify", "{% if Profile.Vip %}x{%- else  if Profile.Age %}y{% endif %}"},
    {"root case", "clevertap", "{{ profile.Age }}{{ PROFILE['First Name'] }}"},
    {"no root", "clevertap", "{{ Age }}"},
    {"field", "clevertap",
        "{{ Profile.Nme }}{{ Profile['First Nam'] }}{{ Profile.FirstName }}{{ Profile.address.Cty }}"},
    {"unused", "clevertap", "{% assign a = 1 %}{\"b\": 1}"},
    {"ignored arguments", "clevertap",
        "{{ Profile.Age | default: 1, allow_false: true }}{{ Profile.Name | upcase: 1, 2 }}"},
    {"text against number", "clevertap", "{% if Profile.Age > \"18\" and '1.5' < Profile.Age %}x{% endif %}"},
    {"blank", "clevertap",
        "{% if Profile.Name == blank %}x{% endif %}{% unless Profile.Name != blank %}x{% endunless %}"},
    {"not", "clevertap", "{% if !Profile.Vip %}x{% endif %}"},
    {"list in a string", "clevertap", "{\"a\": \"{{ Profile.tags }}\"}"},
    {"list as a value", "clevertap", "{\"a\": {{ Profile.tags }}, \"b\": 1}"},
    {"list as a value in shopify", "shopify", "{\"a\": {{ Profile.tags }}}"},
    {"bare, alone", "clevertap", "{\"a\": {{ Profile.Age }}}"},
    {"bare, first", "clevertap", "{\"a\": {{ Profile.Age }}, \"b\": 1}"},
    {"bare, last", "clevertap", "{\"b\": 1, \"a\" : {{ Profile.Age }} }"},
    {"bare, in the middle", "shopify", "{\"b\": 1, \"a\": {{Profile.Age}}, \"c\": {}}"},
    {"bare boolean", "clevertap", "{\"a\": {{ Profile.Vip }}}"},
    {"bare element", "clevertap", "[{{ Profile.Age }}, 2]"},
    {"bare, tight", "clevertap", "{\"x\":[1,{{Profile.Age}}]}"},
    {"text without quotes", "clevertap", "{\"a\": {{ Profile.Name }}}"},
    {"text without quotes in shopify", "shopify", "{\"a\": {{ Profile.Name }}}"},
    {"text", "clevertap", "{\"a\": \"{{ Profile.Name }}\"}"},
    {"text in shopify", "shopify", "{\"a\": \"Dear {{Profile.Name}}!\"}"},
    {"text with a default", "clevertap", "{\"a\": \"{{ Profile.Name | default: 'you' }}\"}"},
    {"half escaped", "clevertap", "{\"a\": \"{{ Profile.Name | replace: '\"', '\\\"' }}\"}"},
    {"half escaped in shopify", "shopify", "{\"a\": \"{{ Profile.Name | replace: '\"', '\\\"' | upcase }}\"}"},
    {"escaped as HTML", "clevertap", "{\"a\": \"{{ Profile.Name | escape }}\"}"},
    {"text in a loop", "clevertap",
        "[{% for i in Event.items %}{\"s\": \"{{ i.sku }}\"}{% unless forloop.last %},{% endunless %}{% endfor %}]"},
    {"index", "clevertap",
        "{\"a\": \"{{ Profile.tags[1] | url_encode }}\", \"b\": \"{{ Profile.tags[0] | url_encode }}\"}"},
    {"index as a value", "clevertap", "{\"a\": {{ Profile.orders[0].id | plus: 0 }}}"},
    {"negative index", "clevertap", "{\"a\": \"{{ Profile.tags[-1] | url_encode }}\"}"},
    {"comma behind", "clevertap", "[{% for i in Event.items %}1,{% endfor %}]"},
    {"comma before", "shopify", "[{% for i in Event.items %}, 1{% endfor %}]"},
    {"no comma", "clevertap", "[{% for i in Event.items %} {\"a\": 1} {% endfor %}]"},
};

std::size_t countOf(const std::vector<Diagnostic>& found, const std::string& code)
{
    return static_cast<std::size_t>(
        std::count_if(found.begin(), found.end(), [&](const Diagnostic& one) { return one.code == code; }));
}

std::size_t errorsIn(const std::vector<Diagnostic>& found)
{
    return static_cast<std::size_t>(std::count_if(
        found.begin(), found.end(), [](const Diagnostic& one) { return one.severity == Severity::Error; }));
}

std::vector<std::string> hostileTexts()
{
    return {"\"", "\\", "\\\"", "\\\\\"", "a\nb", "\r\n", "\t", "\\n", "a\"b\\c\nd\re\tf", "\\\\", "\"\"", "\xC3\xA9\\",
        "\\u0041", "{{ x }}", "%}", "'", ""};
}

liquid::Data profileWith(const std::string& member)
{
    const auto data = json::readData("{\"Profile\":{" + member + "},\"Event\":{}}");
    return data ? *data : liquid::Data();
}

} // namespace

class TestTemplateFixes : public QObject {
    Q_OBJECT

private slots:
    /// Each fix of each finding, applied alone: the finding is gone, nothing else broke.
    void makeTheirFindingGoAway_data()
    {
        QTest::addColumn<std::string>("dialect");
        QTest::addColumn<std::string>("text");
        for (const Subject& subject : subjects)
            QTest::newRow(subject.name) << std::string(subject.dialect) << std::string(subject.text);
    }

    void makeTheirFindingGoAway()
    {
        QFETCH(std::string, dialect);
        QFETCH(std::string, text);
        const TemplateFixture fixture(dialect);
        const auto found = fixture.check(text);
        int fixes = 0;
        for (const Diagnostic& diagnostic : found) {
            for (const Fix& fix : diagnostic.fixes) {
                ++fixes;
                const std::string fixed = TemplateFixture::applied(text, fix);
                const auto left = fixture.check(fixed);
                const std::string about = diagnostic.code + ": " + fix.title + ": " + fixed;
                QVERIFY2(countOf(left, diagnostic.code) < countOf(found, diagnostic.code), about.c_str());
                QVERIFY2(errorsIn(left) <= errorsIn(found), about.c_str());
            }
        }
        QVERIFY(fixes > 0);
    }

    /// The escapes carry any text through unharmed.
    void escapesKeepTheText_data()
    {
        QTest::addColumn<std::string>("dialect");
        QTest::addColumn<std::string>("text");
        const char* const texts[] = {"{\"a\": \"{{ Profile.Name }}\"}",
            "{\"a\": \"{{ Profile.Name | replace: '\"', '\\\"' }}\"}",
            "{\"a\": \"{{ Profile.Name | replace: '\\', '\\\\' }}\"}", "{\"a\": {{ Profile.Name }}}",
            "{\"a\": \"{{ Profile.Name | default: '' | replace: '\n', '\\n' }}\"}",
            "{\"a\": {{ Profile.Name | json }}}"};
        for (const char* dialect : {"clevertap", "shopify"}) {
            for (const char* text : texts)
                QTest::addRow("%s: %s", dialect, text) << std::string(dialect) << std::string(text);
        }
    }

    void escapesKeepTheText()
    {
        QFETCH(std::string, dialect);
        QFETCH(std::string, text);
        const TemplateFixture fixture(dialect);
        for (const char* code : {"liquid.unknown-filter", "liquid.unquoted-text", "liquid.unsafe-text"}) {
            for (const Diagnostic& diagnostic : fixture.check(text)) {
                if (diagnostic.code == code && !diagnostic.fixes.empty()) {
                    text = TemplateFixture::applied(text, diagnostic.fixes.front());
                    break;
                }
            }
        }
        for (const std::string& value : hostileTexts()) {
            std::string member = "\"Name\":";
            json::appendQuoted(member, value);
            const std::string payload = fixture.render(text, profileWith(member));
            const auto read = json::readValue(payload);
            QVERIFY2(read.has_value(), (text + "\n" + payload).c_str());
            QCOMPARE(read->find("a")->text(), value);
        }
    }

    void shortEscapesAreValid_data() { makeTheirFindingGoAway_data(); }

    void shortEscapesAreValid()
    {
        QFETCH(std::string, dialect);
        QFETCH(std::string, text);
        const TemplateFixture fixture(dialect);
        for (const Diagnostic& diagnostic : fixture.check(text)) {
            if (diagnostic.code != "liquid.unsafe-text" || hasErrors(fixture.check(text)))
                continue;
            const std::string fixed = TemplateFixture::applied(text, diagnostic.fixes.back());
            for (const std::string& value : hostileTexts()) {
                std::string quoted;
                json::appendQuoted(quoted, value);
                const auto data = json::readData("{\"Profile\":{\"Name\":" + quoted + ",\"tags\":[" + quoted + ","
                    + quoted + "]},\"Event\":{\"items\":[{\"sku\":" + quoted + "}]}}");
                QVERIFY(data);
                const std::string payload = fixture.render(fixed, *data);
                QVERIFY2(json::isValid(payload), (fixed + "\n" + payload).c_str());
            }
        }
    }

    /// Without the field: a default, null, no member, or no message; each a valid payload.
    void bareValuesMayBeMissing_data()
    {
        QTest::addColumn<std::string>("dialect");
        QTest::addColumn<std::string>("text");
        for (const Subject& subject : subjects) {
            if (std::string_view(subject.name).starts_with("bare"))
                QTest::newRow(subject.name) << std::string(subject.dialect) << std::string(subject.text);
        }
    }

    void bareValuesMayBeMissing()
    {
        QFETCH(std::string, dialect);
        QFETCH(std::string, text);
        const TemplateFixture fixture(dialect);
        QVERIFY(!json::isValid(fixture.render(text, profileWith(""))));
        for (const Diagnostic& diagnostic : fixture.check(text)) {
            if (diagnostic.code != "liquid.bare-output")
                continue;
            QVERIFY(diagnostic.fixes.size() >= 2);
            for (const Fix& fix : diagnostic.fixes) {
                const std::string fixed = TemplateFixture::applied(text, fix);
                for (const char* member : {"", "\"Age\":36,\"Vip\":true", "\"Vip\":false,\"Age\":0"}) {
                    const std::string payload = fixture.render(fixed, profileWith(member));
                    QVERIFY2(payload == "(abort)" || json::isValid(payload), (fixed + "\n" + payload).c_str());
                    const bool isAbort = fixed.find("abort") != std::string::npos && *member == '\0';
                    QCOMPARE(payload == "(abort)", isAbort);
                }
            }
        }
    }

    /// Lists of each length.
    void loopsAndListsAreValid_data()
    {
        QTest::addColumn<std::string>("dialect");
        QTest::addColumn<std::string>("text");
        for (const Subject& subject : subjects) {
            const std::string_view name = subject.name;
            if (name.starts_with("comma") || name == "no comma" || name.starts_with("list as")
                || name.find("index") != name.npos)
                QTest::newRow(subject.name) << std::string(subject.dialect) << std::string(subject.text);
        }
    }

    void loopsAndListsAreValid()
    {
        QFETCH(std::string, dialect);
        QFETCH(std::string, text);
        const TemplateFixture fixture(dialect);
        for (int round = 0; round < 4; ++round) { // until all such findings are mended
            for (const Diagnostic& diagnostic : fixture.check(text)) {
                const bool isWanted = diagnostic.code.starts_with("liquid.loop")
                    || diagnostic.code == "liquid.printed-list" || diagnostic.code.ends_with("index");
                if (isWanted && !diagnostic.fixes.empty()) {
                    text = TemplateFixture::applied(text, diagnostic.fixes.back());
                    break;
                }
            }
        }
        for (int size = 0; size < 5; ++size) {
            std::string list;
            for (int i = 0; i < size; ++i)
                list += (i > 0 ? "," : "") + std::string("\"a\\\"\\\\\\n") + std::to_string(i) + "\"";
            const auto data = json::readData(
                "{\"Profile\":{\"tags\":[" + list + "],\"orders\":[]},\"Event\":{\"items\":[" + list + "]}}");
            QVERIFY(data);
            const std::string payload = fixture.render(text, *data);
            QVERIFY2(json::isValid(payload), (text + "\n" + payload).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestTemplateFixes)
#include "tst_TemplateFixes.moc"
