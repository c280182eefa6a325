// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/CodeCatalog.h"
#include "check/TemplateCheck.h"
#include "liquid/Renderer.h"
#include "json/DuplicateKeys.h"
#include "json/Reader.h"
#include "json/Scanner.h"

#include <QTest>

#include <map>
#include <set>

using namespace hookbench;

namespace {

using Codes = std::set<std::string>;

constexpr const char* customer = R"({"Profile": {"Name": "Ada", "Age": 36, "Zero": 0, "Interests": ["a", "b"],
    "Mixed": ["a", 1], "Loyalty": {"tier": "gold"}}, "Event": {"items": [{"price": 1}, {"price": 2}]}, "Linked": {}})";

std::string repeated(std::string_view text, int times)
{
    std::string all;
    for (int time = 0; time < times; ++time)
        all += text;
    return all;
}

/// Where the help has to describe what cannot be written in a line of its own.
const std::map<std::string, std::string>& spelledOut()
{
    static const std::map<std::string, std::string> texts{
        {"json.byte-order-mark", "\xEF\xBB\xBF{\"a\": 1}"},
        {"json.control-character", "{\"a\": \"x\x01y\"}"},
        {"json.empty", ""},
        {"json.invalid-utf8", "{\"a\": \"\xFF\"}"},
        {"json.missing-value", "{\"age\": }"},
        {"json.odd-space",
            "{\"a\":\xC2\xA0"
            "1}"},
        {"json.tab", "{\"a\": \"x\ty\"}"},
        {"json.too-deep", repeated("[", 20'000)},
        {"liquid.broken-partial", "{% render 'footer' %}"},
        {"liquid.include-in-render", "{% render 'a' %}"},
        {"liquid.text-comparison", "{% if Profile.Name > 18 %}x{% endif %}"},
        {"liquid.too-deep", "{% if " + repeated("(", 2000) + "1" + repeated(")", 2000) + " %}x{% endif %}"},
    };
    return texts;
}

/// Not made here: a text of more than a gigabyte, and one that is found only beside the template that made it.
const Codes& foundElsewhere()
{
    static const Codes codes{"liquid.too-large", "json.value-leaves-string"};
    return codes;
}

/// The example of a help page: its indented lines.
std::string exampleOf(const CodeEntry& entry)
{
    if (const auto found = spelledOut().find(entry.code); found != spelledOut().end())
        return found->second;
    std::string example;
    std::string_view text = entry.text;
    for (std::size_t at = text.find("\n    "); at != std::string_view::npos; at = text.find("\n    ", at + 1)) {
        const std::size_t begin = at + 5;
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        example += (example.empty() ? "" : "\n") + std::string(text.substr(begin, end - begin));
    }
    return example;
}

void collect(Codes& codes, const std::vector<Diagnostic>& diagnostics)
{
    for (const Diagnostic& diagnostic : diagnostics)
        codes.insert(diagnostic.code);
}

/// Everything that is said of a template: while parsing, checking and rendering, in both modes.
Codes codesOf(const std::string& body, const liquid::Dialect& dialect)
{
    Codes codes;
    const auto program = liquid::Program::parse(body, dialect);
    collect(codes, program->diagnostics());
    const liquid::Data data = json::readData(customer).value();
    const std::vector<liquid::Data> samples{data};
    collect(codes, checkTemplate(*program, {samples, true, nullptr}));
    liquid::Partials partials;
    partials.add("footer", "{{", dialect);
    partials.add("a", "{% include 'b' %}", dialect);
    partials.add("b", "x", dialect);
    partials.add("itself", "{% include 'itself' %}", dialect);
    liquid::Renderer renderer;
    for (const bool isStrict : {false, true}) {
        liquid::RenderOptions options;
        options.strict = isStrict;
        options.partials = &partials;
        collect(codes, renderer.render(*program, data.root(), options).diagnostics);
    }
    return codes;
}

Codes codesOf(const CodeEntry& entry)
{
    const std::string example = exampleOf(entry);
    Codes codes;
    if (entry.code.starts_with("json.")) {
        const json::Scan scan = json::scan(example);
        collect(codes, scan.diagnostics);
        if (scan.diagnostics.empty())
            collect(codes, json::duplicateKeys(example, scan));
        return codes;
    }
    for (const liquid::Dialect* dialect : {&liquid::clevertapDialect(), &liquid::shopifyDialect()})
        codes.merge(codesOf(example, *dialect));
    return codes;
}

} // namespace

/// The help's example of each code on JSON and Liquid provokes it, and a good body provokes none.
class TestCodeExamples : public QObject {
    Q_OBJECT

private slots:
    void examplesProvokeTheirCode_data()
    {
        QTest::addColumn<int>("entry");
        const auto& entries = m_catalog.entries();
        for (std::size_t at = 0; at < entries.size(); ++at) {
            const std::string& code = entries[at].code;
            if ((code.starts_with("json.") || code.starts_with("liquid.")) && !foundElsewhere().contains(code))
                QTest::newRow(code.c_str()) << static_cast<int>(at);
        }
    }

    void examplesProvokeTheirCode()
    {
        QFETCH(int, entry);
        const CodeEntry& explained = m_catalog.entries()[static_cast<std::size_t>(entry)];
        const Codes found = codesOf(explained);
        std::string others;
        for (const std::string& code : found)
            others += code + ' ';
        QVERIFY2(found.contains(explained.code), others.c_str());
    }

    void aGoodBodyProvokesNone()
    {
        const std::string body = R"({"year": "{{ 'now' | date: '%Y' }}", "age": 1})";
        Codes codes = codesOf(body, liquid::clevertapDialect());
        collect(codes, json::scan(R"({"a": [1, -2.5e3, true, null, "x"]})").diagnostics);
        std::string found;
        for (const std::string& code : codes)
            found += code + ' ';
        QCOMPARE(QString::fromStdString(found), QString());
    }

private:
    CodeCatalog m_catalog = CodeCatalog::read(QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/help/codes"));
};

QTEST_APPLESS_MAIN(TestCodeExamples)
#include "tst_CodeExamples.moc"
