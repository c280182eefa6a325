// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/proof/analysis/Evaluator.h"
#include "check/proof/analysis/Walker.h"
#include "liquid/Renderer.h"
#include "json/Reader.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace hookbench;
using namespace hookbench::proof;

namespace {

constexpr auto texts = std::to_array<const char*>({"", "a", "\"", "\\", "a\"b\\c", " a b ", "a\nb", "\r\nx\r", "\ta\t",
    "1", "-7", "007", "3.5", "1e5", "NaN", "99999999999999999999", "2023-03-07 09:05:03", "now", "a,b,,c", ",a,",
    "<b>x</b>", "a & b", "&quot;&lt;", "%22+%", "a+b%20c", "Straße", "é😀x", "ŉ ﬁ", "true", "aXbXc", "\\\"", "\\\\n",
    "eQ==", "one two  three four", "ABC def", "ÄÖ"});
constexpr auto arguments = std::to_array<const char*>({"", "''", "'a'", "' '", "','", "'\"'", "'\\'", "1", "2", "-1",
    "0", "2.5", "'b', 'X'", "'\\', '\\\\'", "'\"', '\\\"'", "'a', ''", "'X', '\\0\\0'", "1, 2", "3, '..'", "'%Y-%m-%d'",
    "'%s %q'", "'%H:%M', 'Asia/Kolkata'", "5, ''", "nil", "'a', nil", "'k'", "40", "'\n', '\\n'", "'', '-'"});
/// Filters for which it matters that no double has so many digits.
constexpr auto calculating = std::to_array<std::string_view>(
    {"abs", "at_least", "at_most", "ceil", "divided_by", "floor", "minus", "modulo", "plus", "round", "times"});
constexpr auto plainValues = std::to_array<const char*>({"null", "true", "false", "0", "5", "-3", "1.5", "-0.25",
    "1e300", "12345678.9", "123456789012345678901", "1.7976931348623157e308", "99999999999999999999999999999999999999",
    "[\"b\",\"a\"]", "[]", "[\"\\\"\",\"\\\\n\"]", "{\"k\":\"v\\\"\"}", "[{\"k\":1},{\"k\":\"x\"}]"});

} // namespace

/// What the analysis says that filters can make is compared with what they make.
class TestFilterModel : public QObject {
    Q_OBJECT

private slots:
    void everyFilterStaysWithinItsModel_data()
    {
        QTest::addColumn<bool>("isRuby");
        QTest::addColumn<int>("filter");
        for (const bool isRuby : {false, true}) {
            const liquid::Dialect& dialect = isRuby ? liquid::shopifyDialect() : liquid::clevertapDialect();
            for (std::size_t i = 0; i < dialect.filters.size(); ++i)
                QTest::addRow("%s %s", isRuby ? "shopify" : "clevertap", dialect.filters[i].name.data())
                    << isRuby << static_cast<int>(i);
        }
    }

    void everyFilterStaysWithinItsModel()
    {
        QFETCH(const bool, isRuby);
        QFETCH(const int, filter);
        const liquid::Dialect& dialect = isRuby ? liquid::shopifyDialect() : liquid::clevertapDialect();
        const std::string name(dialect.filters[static_cast<std::size_t>(filter)].name);
        for (const char* argument : arguments) {
            const std::string call = *argument == '\0' ? name : name + ": " + argument;
            const auto program = liquid::Program::parse("{{ Profile.x | " + call + " }}", dialect);
            if (program->hasErrors())
                continue;
            const FieldTree fields(*program, {});
            Domain domain(*program, fields);
            Evaluator evaluator(domain);
            for (const char* text : texts)
                check(*program, domain, evaluator, json::Value::string(text));
            const std::string digits(310, '9');
            for (const std::string& text : {digits, digits + ".5", "-" + digits + ".5"}) {
                if (std::ranges::find(calculating, name) != calculating.end())
                    check(*program, domain, evaluator, json::Value::string(text));
            }
            for (const char* value : plainValues)
                check(*program, domain, evaluator, *json::readValue(value));
        }
    }

private:
    /// Values of the same kinds around this one, so that there are too many to try them all.
    static AbstractValue around(Domain& domain, const liquid::Value& value)
    {
        Languages& languages = domain.languages();
        AbstractValue one = domain.literal(value);
        if (one.may(TextKind))
            one.text =
                languages.unite(one.text, languages.concat(one.text, languages.many(domain.alphabet().setOf("z"))));
        if (one.may(IntegerKind))
            one.integer.high += 1;
        if (one.may(DecimalKind))
            one.decimal.low -= 1;
        if (value.isMap())
            one = ofKind(MapKind);
        if (value.isList()) {
            auto shape = std::make_shared<ListShape>();
            shape->hasElement = true;
            for (const liquid::Value& item : value.items())
                shape->element = joined(languages, shape->element, around(domain, item));
            one.list = std::move(shape);
        }
        return one;
    }

    void check(const liquid::Program& program, Domain& domain, Evaluator& evaluator, const json::Value& value)
    {
        const json::Value root = json::Value::object({{"Profile", json::Value::object({{"x", value}})}});
        const liquid::Data data = json::toData(root);
        const liquid::Value& input = *data.root().map().find("Profile")->map().find("x");
        Environment environment;
        const PathIndex path = domain.child(domain.root("Profile"), DataPlace::Kind::Key, "x");
        AbstractValue possible = around(domain, input);
        possible.path = path;
        environment.setPath(path, possible);
        const AbstractValue result = evaluator.evaluate(program.tables().nodes[0].expression, environment);
        const auto errors = evaluator.takeErrors();
        const liquid::Outcome outcome = m_renderer.render(program, data.root(), {});
        const std::string told = program.source() + " with " + json::toCompactText(value);
        if (outcome.kind == liquid::OutcomeKind::Error) {
            QVERIFY2(!errors.empty(), (told + " fails").c_str());
            return;
        }
        const Language output = domain.outputText(result, liquid::OutputPlace::Block);
        QVERIFY2(
            domain.languages().has(output, outcome.output), (told + " gives " + std::string(outcome.output)).c_str());
    }

    liquid::Renderer m_renderer;
};

QTEST_MAIN(TestFilterModel)
#include "tst_FilterModel.moc"
