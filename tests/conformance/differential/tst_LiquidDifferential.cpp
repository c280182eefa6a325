// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataMaker.h"
#include "KnownDifferences.h"
#include "RubyLiquid.h"
#include "TemplateMaker.h"

#include "liquid/Renderer.h"
#include "json/Reader.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace hookbench;

/// Random templates and data through the shopify dialect and through Ruby's Liquid: output and printed errors have to
/// be the same, and the same templates have to be refused, in lax and in strict mode.
///
/// The seeds are fixed, so that a run says the same twice. Others: HOOKBENCH_SEED=N HOOKBENCH_COUNT=N. Another version
/// of Ruby's Liquid: HOOKBENCH_RUBY_LIQUID=FOLDER/lib. All that differs as JSON lines: HOOKBENCH_DIFFERENCES=FILE.
class TestLiquidDifferential : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersAreAlike_data();
    void answersAreAlike();
    void cleanupTestCase();

private:
    DifferentialCase makeCase(qulonglong seed);
    Answer ourAnswer(const DifferentialCase& test);
    bool isExplained(const DifferentialCase& test, const Answer& theirs, const Answer& ours);
    void report(const DifferentialCase& test, const Answer& theirs, const Answer& ours, qulonglong seed);

    RubyLiquid m_ruby;
    liquid::Renderer m_renderer;
    QFile m_record;
    std::map<std::string_view, int> m_explained;
    int m_compared = 0;
    int m_differing = 0;
};

void TestLiquidDifferential::initTestCase()
{
    const QString problem = m_ruby.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    qInfo("Ruby's Liquid %d.%d", m_ruby.version() / 100, m_ruby.version() % 100);
    m_record.setFileName(qEnvironmentVariable("HOOKBENCH_DIFFERENCES"));
    if (!m_record.fileName().isEmpty())
        QVERIFY(m_record.open(QIODevice::WriteOnly));
}

void TestLiquidDifferential::answersAreAlike_data()
{
    QTest::addColumn<qulonglong>("seed");
    QTest::addColumn<int>("count");
    const int count =
        qEnvironmentVariableIsSet("HOOKBENCH_COUNT") ? qEnvironmentVariableIntValue("HOOKBENCH_COUNT") : 2000;
    if (qEnvironmentVariableIsSet("HOOKBENCH_SEED")) {
        QTest::newRow("HOOKBENCH_SEED") << qEnvironmentVariable("HOOKBENCH_SEED").toULongLong() << count;
        return;
    }
    for (const qulonglong seed : {1'000'000ULL, 2'000'000ULL, 3'000'000ULL})
        QTest::addRow("seed %llu", seed) << seed << count;
}

DifferentialCase TestLiquidDifferential::makeCase(qulonglong seed)
{
    Dice dice(seed);
    DifferentialCase test;
    test.data = DataMaker(dice).make();
    TemplateMaker maker(dice, m_ruby.version());
    test.partials = maker.makePartials();
    test.templateText = maker.make();
    test.isStrict = dice.oneIn(4);
    return test;
}

Answer TestLiquidDifferential::ourAnswer(const DifferentialCase& test)
{
    const auto data = json::readData(test.data);
    if (!data)
        return {Answer::Kind::Skipped, data.error().message()};
    const auto program = liquid::Program::parse(test.templateText, liquid::shopifyDialect());
    liquid::Partials partials;
    for (const auto& [name, text] : test.partials)
        partials.add(name, text, liquid::shopifyDialect());
    liquid::RenderOptions options;
    options.partials = &partials;
    options.strict = test.isStrict;
    options.clock.now = std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::seconds(RubyLiquid::frozenNow));
    const liquid::Outcome outcome = m_renderer.render(*program, data->root(), options);
    if (program->hasErrors() || (outcome.kind == liquid::OutcomeKind::Error && outcome.output.data() == nullptr))
        return {Answer::Kind::Refused, outcome.diagnostics.empty() ? "" : outcome.diagnostics.front().message()};
    return {Answer::Kind::Rendered, std::string(outcome.output)};
}

bool TestLiquidDifferential::isExplained(const DifferentialCase& test, const Answer& theirs, const Answer& ours)
{
    for (const KnownDifference& known : knownDifferences()) {
        if ((known.until == 0 || known.until > m_ruby.version()) && known.explains(test, theirs, ours)) {
            ++m_explained[known.name];
            return true;
        }
    }
    return false;
}

void TestLiquidDifferential::report(
    const DifferentialCase& test, const Answer& theirs, const Answer& ours, qulonglong seed)
{
    ++m_differing;
    const auto text = [](const Answer& answer) {
        return (answer.kind == Answer::Kind::Refused ? "refused: " : "") + answer.text;
    };
    if (m_differing <= 10) {
        std::string partials;
        for (const auto& [name, body] : test.partials)
            partials += "\npartial  " + name + ": " + body;
        qWarning("seed %llu, %s\ntemplate %s%s\ndata     %s\nRuby     %s\nours     %s", seed,
            test.isStrict ? "strict" : "lax", test.templateText.c_str(), partials.c_str(), test.data.c_str(),
            text(theirs).c_str(), text(ours).c_str());
    }
    if (m_record.isOpen()) {
        json::Value line;
        line.set("seed", json::Value::integer(static_cast<long long>(seed)));
        line.set("template", json::Value::string(test.templateText));
        json::Value partials = json::Value::object();
        for (const auto& [name, body] : test.partials)
            partials.set(name, json::Value::string(body));
        line.set("partials", std::move(partials));
        line.set("strict", json::Value::boolean(test.isStrict));
        line.set("ruby", json::Value::string(text(theirs)));
        line.set("ours", json::Value::string(text(ours)));
        line.set("data", json::Value::string(test.data));
        m_record.write(QByteArray::fromStdString(json::toCompactText(line) + '\n'));
    }
}

void TestLiquidDifferential::answersAreAlike()
{
    QFETCH(const qulonglong, seed);
    QFETCH(const int, count);
    qInfo("seed %llu, %d cases", seed, count);
    constexpr int batchSize = 100;
    m_differing = 0;
    for (int first = 0; first < count; first += batchSize) {
        std::vector<DifferentialCase> cases;
        for (int i = first; i < std::min(first + batchSize, count); ++i)
            cases.push_back(makeCase(seed + static_cast<std::uint64_t>(i)));
        const std::vector<Answer> answers = m_ruby.ask(cases);
        QVERIFY2(answers.size() == cases.size(), cases[answers.size() % cases.size()].templateText.c_str());
        for (std::size_t i = 0; i < cases.size(); ++i) {
            if (answers[i].kind == Answer::Kind::Skipped)
                continue;
            ++m_compared;
            const Answer ours = ourAnswer(cases[i]);
            const bool areAlike =
                answers[i].kind == ours.kind && (ours.kind != Answer::Kind::Rendered || answers[i].text == ours.text);
            if (!areAlike && !isExplained(cases[i], answers[i], ours))
                report(cases[i], answers[i], ours, seed + static_cast<std::uint64_t>(first) + i);
        }
    }
    QCOMPARE(m_differing, 0);
    for (const auto& [name, explained] : m_explained) {
        // What is said to be known must not hide much.
        QVERIFY2(explained <= 10 + m_compared / 50, std::string(name).c_str());
    }
}

void TestLiquidDifferential::cleanupTestCase()
{
    m_ruby.stop();
    qInfo("%d cases compared", m_compared);
    for (const KnownDifference& known : knownDifferences()) {
        if (m_explained.contains(known.name))
            qInfo("%6d differ: %s (%s)", m_explained[known.name], std::string(known.name).c_str(),
                std::string(known.reason).c_str());
    }
}

QTEST_GUILESS_MAIN(TestLiquidDifferential)
#include "tst_LiquidDifferential.moc"
