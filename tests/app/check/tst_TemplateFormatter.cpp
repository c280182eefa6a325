// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/template/TemplateFormatter.h"

#include "liquid/Renderer.h"
#include "json/Reader.h"
#include "json/Scanner.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace hookbench;

namespace {

FormattedTemplate format(const std::string& text, TemplateStyle style = TemplateStyle::Indented,
    const liquid::Dialect& dialect = liquid::clevertapDialect())
{
    return formatTemplate(*liquid::Program::parse(text, dialect), style);
}

std::string withoutSpace(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    return text;
}

/// Strings, punctuation, and what stands bare between white space: also of text that is no valid JSON.
std::vector<std::string> tokens(std::string_view text)
{
    std::vector<std::string> found;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        if (text[i] == '"') {
            while (end < text.size() && text[end] != '"')
                end += text[end] == '\\' ? 2 : 1;
            end = std::min(end + 1, text.size());
        } else if (std::string_view("{}[],: \t\r\n").find(text[i]) == std::string_view::npos) {
            end = std::min(text.find_first_of("{}[],:\" \t\r\n", i), text.size());
        }
        if (std::string_view(" \t\r\n").find(text[i]) == std::string_view::npos)
            found.emplace_back(text.substr(i, end - i));
        i = end;
    }
    return found;
}

std::string rendered(const std::string& text, const liquid::Data& data, const liquid::Dialect& dialect)
{
    liquid::Renderer renderer;
    const auto outcome = renderer.render(*liquid::Program::parse(text, dialect), data.root(), {});
    return outcome.kind == liquid::OutcomeKind::Payload ? std::string(outcome.output) : "(nothing)";
}

/// Random templates that make something like JSON, with blocks at odd places, and random profiles for them.
class Generator {
public:
    Generator(quint32 seed, bool canAbort)
        : m_random(seed)
        , m_canAbort(canAbort)
    {
    }

    std::string body() { return statement() + value(0) + space(); }

    std::string damaged(std::string text)
    {
        for (int i = below(3) + 1; i > 0 && !text.empty(); --i) {
            const auto at = static_cast<std::size_t>(below(static_cast<int>(text.size())));
            if (below(3) == 0)
                text.erase(at, static_cast<std::size_t>(below(8)) + 1);
            else
                text.insert(at,
                    oneOf({"{{ Profile.n }}", "{% if Profile.n %}", "{% endif %}", "{% else %}", "\"", ",", ":", "[",
                        "]", "{", "}", " ", "\n", "1", "-", "{% break %}", "{% for i in Profile.l %}", "{% endfor %}",
                        "{{- v -}}", "{% ifchanged %}", "{% endifchanged %}", "{% raw %}", "{% endraw %}",
                        "{% comment %}", "{% endcomment %}", "{% capture v %}", "{% endcapture %}",
                        "{% case Profile.n %}", "{% when 12 %}", "{% endcase %}", "{% cycle 1, 2 %}",
                        "{% increment q %}", "{%- # x -%}", "{% liquid echo Profile.n %}", "{% doc %}",
                        "{% enddoc %}"}));
        }
        return text;
    }

    liquid::Data profile()
    {
        std::string json = "{\"Profile\":{\"x\":0";
        if (below(3) > 0)
            json += ",\"n\":" + oneOf({"12", "true", "null", "-0.5"});
        if (below(2) > 0)
            json += ",\"s\":\"" + oneOf({"Ada", "", "a b", "é"}) + "\"";
        json += ",\"l\":" + oneOf({"[]", "[1]", "[1,2,3]", "[7,8]"});
        const auto data = json::readData(json + "}}");
        return data ? *data : liquid::Data();
    }

private:
    int below(int bound) { return m_random.bounded(bound); }
    std::string oneOf(const std::vector<std::string>& choices)
    {
        return choices[static_cast<std::size_t>(below(static_cast<int>(choices.size())))];
    }
    std::string space() { return oneOf({"", "", "", " ", "\n", "\n\n\n  ", "\t", "\r\n"}); }
    std::string condition() { return oneOf({"Profile.n", "Profile.s", "Profile.l.size > 1", "Profile.s == \"\""}); }
    std::string open() { return oneOf({"{% ", "{% ", "{%- "}); }
    std::string close() { return oneOf({" %}", " %}", " -%}"}); }

    std::string statement()
    {
        return oneOf({"", "", "{% assign v = 1 %}", "{% comment %} \"{ {{ x }} {% endcomment %}",
                   "{% capture c %} \"a\"  , {% endcapture %}",
                   "{% unless Profile.x %}{% " + std::string(m_canAbort ? "abort" : "assign w = 1")
                       + " %}{% endunless %}"})
            + space();
    }

    std::string output() { return oneOf({"{{ Profile.n }}", "{{ Profile.l.size }}", "{{- Profile.n -}}", "{{ v }}"}); }

    std::string string()
    {
        return oneOf({"\"a\"", "\"\"", "\"  x,  y  \"", "\"{{ Profile.s }}\"",
            "\"a {% if Profile.n %} b {% else %}{%"
            " endif %}\\\"\"",
            "\"{% raw %}{{ x }}{% endraw %}\"", "\"{%- for i in Profile.l %} {{ i }} {% endfor %}\""});
    }

    std::string block(const std::string& first, const std::string& second)
    {
        const std::string head = open() + "if " + condition() + close() + space() + first + space();
        const std::string middle = below(2) == 0 ? open() + "else" + close() + space() + second + space() : "";
        return head + middle + open() + "endif" + close();
    }

    std::string scalar() { return oneOf({"1", "-1.50e3", "true", "null"}); }

    std::string value(int depth)
    {
        switch (below(depth > 3 ? 4 : 8)) {
        case 0:
            return scalar();
        case 1:
            return string();
        case 2:
            return output();
        case 3:
            return scalar() + space() + block(scalar(), output()) + space() + output();
        case 4:
            return block(value(depth + 1), value(depth + 1));
        case 5:
            return "{ " + space() + members(depth) + space() + statement() + "}";
        case 6:
            return "[" + space() + "{% for i in Profile.l %}" + space() + value(depth + 1) + space() + block(",", "")
                + oneOf({"", "", "{% break %}"}) + space() + "{% endfor %}" + space() + "]";
        default:
            return "[" + space() + value(depth + 1) + space() + "," + space() + statement() + value(depth + 1) + "]";
        }
    }

    std::string members(int depth)
    {
        std::string text;
        for (int i = below(4); i > 0; --i) {
            const std::string member = string() + space() + ":" + space() + value(depth + 1) + space();
            const std::string comma = i > 1 ? "," : "";
            if (below(4) == 0)
                text += block(comma.empty() ? "," + space() + member : member + comma, "");
            else
                text += member + comma;
            text += space();
        }
        return text;
    }

    QRandomGenerator m_random;
    bool m_canAbort; ///< only clevertap has the tag
};

} // namespace

class TestTemplateFormatter : public QObject {
    Q_OBJECT

private slots:
    void laysOut_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("indented");
        QTest::addColumn<std::string>("minified");
        const auto add = [](const char* name, const char* text, const char* indented, const char* minified) {
            QTest::newRow(name) << std::string(text) << std::string(indented) << std::string(minified);
        };
        add("plain", "{\"a\":1.10,\"b\":[ ],\"a\":-0}", "{\n  \"a\": 1.10,\n  \"b\": [],\n  \"a\": -0\n}",
            "{\"a\":1.10,\"b\":[],\"a\":-0}");
        add("tag in a string", "{\"a\" :\"{{  Profile.Name|upcase}}  x\" }",
            "{\n  \"a\": \"{{  Profile.Name|upcase}}  x\"\n}", "{\"a\":\"{{  Profile.Name|upcase}}  x\"}");
        add("loop",
            "[{% for i in Event.items %}{\"s\":\"{{i.s}}\"}{% unless forloop.last %} , {% endunless %}{% endfor %}]",
            "[\n  {% for i in Event.items %}\n    {\n      \"s\": \"{{i.s}}\"\n    }{% unless forloop.last %},{% "
            "endunless "
            "%}\n  {% endfor %}\n]",
            "[{% for i in Event.items %}{\"s\":\"{{i.s}}\"}{% unless forloop.last %},{% endunless %}{% endfor %}]");
        add("member in a condition", "{\"a\":1{% if Profile.x %},\"b\":2{%else%},\"c\":3{% endif %}}",
            "{\n  \"a\": 1\n  {% if Profile.x %}\n    , \"b\": 2\n  {%else%}\n    , \"c\": 3\n  {% endif %}\n}",
            "{\"a\":1{% if Profile.x %},\"b\":2{%else%},\"c\":3{% endif %}}");
        add("value in a condition", "{\"a\":{% if Profile.x %} 1 {% else %} null {% endif %} }",
            "{\n  \"a\": {% if Profile.x %}1{% else %}null{% endif %}\n}",
            "{\"a\":{% if Profile.x %}1{% else %}null{% endif %}}");
        add("bare values do not grow together", "[1{% if Profile.x %}2{% endif %}, 3 {{ Profile.y }}]",
            "[\n  1{% if Profile.x %}2{% endif %},\n  3 {{ Profile.y }}\n]",
            "[1{% if Profile.x %}2{% endif %},3 {{ Profile.y }}]");
        add("statements",
            "{% comment %} a\n b {% endcomment %}{% assign a = 1 %}\n\n\n{% unless Profile.x %}{% abort "
            "%}{% endunless -%}\n{\"a\":{{ a }}}\n",
            "{% comment %} a\n b {% endcomment %}\n{% assign a = 1 %}\n\n{% unless Profile.x %}{% abort %}{% endunless "
            "-%}\n{\n  \"a\": {{ a }}\n}\n",
            "{% comment %} a\n b {% endcomment %}{% assign a = 1 %}{% unless Profile.x %}{% abort %}{% endunless "
            "-%}{\"a\":{{ a }}}");
        add("line ends stay", "{\r\n\"a\":1}\r\n", "{\r\n  \"a\": 1\r\n}\r\n", "{\"a\":1}");
        add("line ends inside tags go first", "\r\n{\"a\":{% if x\n %}1{% endif %}}",
            "{\n  \"a\": {% if x\n %}1{% endif %}\n}", "{\"a\":{% if x\n %}1{% endif %}}");
        add("a comment behind a member", "{\"a\":1,  {% comment %}one{% endcomment %}\n\"b\":2}",
            "{\n  \"a\": 1, {% comment %}one{% endcomment %}\n  \"b\": 2\n}",
            "{\"a\":1,{% comment %}one{% endcomment %}\"b\":2}");
        add("case", "{\"a\":{% case Profile.x %} {% when 1, 2 %}\"one\"{% else %}{\"b\":[]}{% endcase %}}",
            "{\n  \"a\": {% case Profile.x %}\n  {% when 1, 2 %}\n    \"one\"\n  {% else %}\n    {\n      \"b\": []\n  "
            "  }\n  {% endcase %}\n}",
            "{\"a\":{% case Profile.x %}{% when 1, 2 %}\"one\"{% else %}{\"b\":[]}{% endcase %}}");
        add("a tag right behind a brace", "{ {%if Profile.x%}\"a\":1{%endif%}}",
            "{\n  {%if Profile.x%}\n    \"a\": 1\n  {%endif%}\n}", "{ {%if Profile.x%}\"a\":1{%endif%}}");
        add("empty", "", "", "");
    }

    void laysOut()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, indented);
        QFETCH(std::string, minified);
        const FormattedTemplate formatted = format(text);
        QVERIFY2(!formatted.problem, formatted.problem ? formatted.problem->message().c_str() : "");
        QCOMPARE(formatted.text, indented);
        QCOMPARE(format(indented).text, indented);
        QCOMPARE(format(text, TemplateStyle::Minified).text, minified);
        QCOMPARE(format(indented, TemplateStyle::Minified).text, minified);
    }

    void leavesAlone_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("place"); ///< that the reason names
        const auto add = [](const char* name, const char* text, const char* place) {
            QTest::newRow(name) << std::string(text) << std::string(place);
        };
        add("string over a branch", "{\"a\": {% if Profile.x %}\"b{% else %}\"c{% endif %}\"}", "\"");
        add("string into a branch", "{\"a\": \"b{% if Profile.x %}\"{% endif %}}", "\"");
        add("bracket in a branch", "{% if Profile.x %}{\"a\": {% else %}[{% endif %}1}", "{");
        add("stray bracket", "[1}]", "}");
        add("never closed", "{\"a\": [1, 2", "[");
        add("plain text", "Hello, you & me", "&");
        add("single quotes", "{'a': 1}", "'");
        add("comment of another language", "{\"a\": 1 // one\n}", "/");
        add("errors", "{\"a\": {{ Profile.x | nosuch }}}", "nosuch");
        add("quote in raw", "{\"a\": {% raw %}\"{% endraw %}}", "{% raw %}\"{% endraw %}");
    }

    void leavesAlone()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, place);
        for (const auto style : {TemplateStyle::Indented, TemplateStyle::Minified}) {
            const FormattedTemplate formatted = format(text, style);
            QCOMPARE(formatted.text, text);
            QVERIFY(formatted.problem);
            const ByteRange range = formatted.problem->place.range;
            QCOMPARE(text.substr(range.begin, range.size()), place);
            QVERIFY(!formatted.problem->message().empty());
        }
    }

    void plainJsonLooksAsTheScannerPrintsIt()
    {
        const std::string text = "{\"a\":[1,{\"b\":[]},[[2]]],\"c\":\"\\u00e9 {\",\"d\":{}}";
        QCOMPARE(format(text).text, json::prettyPrinted(text));
    }

    /// For random templates and profiles: the same tokens, byte for byte, and the same bytes but for white space.
    void rendersTheSame()
    {
        const quint32 first = QRandomGenerator::global()->generate();
        int understood = 0;
        int valid = 0;
        for (quint32 seed = first; seed != first + 2000; ++seed) {
            const bool isClevertap = seed % 2 == 0;
            Generator generator(seed, isClevertap);
            const std::string text = generator.body();
            const liquid::Dialect& dialect = isClevertap ? liquid::clevertapDialect() : liquid::shopifyDialect();
            const FormattedTemplate formatted = format(text, TemplateStyle::Indented, dialect);
            const FormattedTemplate minified = format(text, TemplateStyle::Minified, dialect);
            understood += formatted.problem ? 0 : 1;
            const std::string about = "seed " + std::to_string(seed) + ": " + text;
            QVERIFY2(format(formatted.text, TemplateStyle::Indented, dialect).text == formatted.text, about.c_str());
            QVERIFY2(format(minified.text, TemplateStyle::Minified, dialect).text == minified.text, about.c_str());
            QVERIFY2(format(formatted.text, TemplateStyle::Minified, dialect).text == minified.text, about.c_str());
            QVERIFY2(withoutSpace(formatted.text) == withoutSpace(text), about.c_str());
            for (int i = 0; i < 4; ++i) {
                const liquid::Data data = generator.profile();
                const std::string before = rendered(text, data, dialect);
                valid += json::isValid(before) ? 1 : 0;
                for (const std::string& other : {formatted.text, minified.text}) {
                    const std::string after = rendered(other, data, dialect);
                    QVERIFY2(tokens(after) == tokens(before), (about + "\n" + before + "\n" + after).c_str());
                }
            }
        }
        QVERIFY2(understood > 1900, qPrintable(QString::number(understood)));
        QVERIFY2(valid > 1000, qPrintable(QString::number(valid)));
    }

    /// Damaged templates: left alone, or laid out so that every byte but white space is rendered as before.
    void damagedTemplatesRenderTheSame()
    {
        const quint32 first = QRandomGenerator::global()->generate();
        for (quint32 seed = first; seed != first + 3000; ++seed) {
            const bool isClevertap = seed % 2 == 0;
            Generator generator(seed, isClevertap);
            const std::string text = generator.damaged(generator.body());
            const liquid::Dialect& dialect = isClevertap ? liquid::clevertapDialect() : liquid::shopifyDialect();
            const FormattedTemplate formatted = format(text, TemplateStyle::Indented, dialect);
            const FormattedTemplate minified = format(text, TemplateStyle::Minified, dialect);
            const std::string about = "seed " + std::to_string(seed) + ": " + text;
            QVERIFY2(format(formatted.text, TemplateStyle::Indented, dialect).text == formatted.text, about.c_str());
            QVERIFY2(format(formatted.text, TemplateStyle::Minified, dialect).text == minified.text, about.c_str());
            QVERIFY2(withoutSpace(formatted.text) == withoutSpace(text), about.c_str());
            for (int i = 0; i < 3 && !formatted.problem; ++i) {
                const liquid::Data data = generator.profile();
                const std::string before = rendered(text, data, dialect);
                for (const std::string& other : {formatted.text, minified.text}) {
                    const std::string after = rendered(other, data, dialect);
                    const std::string both = about + "\n" + before + "\n" + after;
                    QVERIFY2(withoutSpace(after) == withoutSpace(before), both.c_str());
                    if (json::isValid(before))
                        QVERIFY2(tokens(after) == tokens(before), both.c_str());
                }
            }
        }
    }

    void understandsTheExamples()
    {
        QDirIterator files(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/examples"),
            {QStringLiteral("*.json.liquid")}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string text = file.readAll().toStdString();
            const FormattedTemplate formatted = format(text);
            QVERIFY2(!formatted.problem, qPrintable(file.fileName()));
            QCOMPARE(withoutSpace(formatted.text), withoutSpace(text));
            QCOMPARE(format(formatted.text).text, formatted.text);
            ++count;
        }
        QVERIFY(count >= 3);
    }
};

QTEST_APPLESS_MAIN(TestTemplateFormatter)
#include "tst_TemplateFormatter.moc"
