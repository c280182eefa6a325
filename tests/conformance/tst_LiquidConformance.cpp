// SPDX-License-Identifier: GPL-3.0-or-later
#include "LiquidCases.h"

#include "liquid/Renderer.h"

#include <QTest>

#include <algorithm>

using namespace hookbench;
using namespace hookbench::liquid;

/// Runs every case of the suites. Cases not met yet stand by name in a list, and have to fail: so the list cannot hide
/// anything that works, nor anything that broke.
class TestLiquidConformance : public QObject {
    Q_OBJECT

private slots:
    void clevertap_data() { addRows(m_clevertap, m_clevertapNotYet); }
    void clevertap() { runRow(m_clevertap, clevertapDialect()); }
    void clevertapMore_data() { addRows(m_clevertapMore, {}); }
    void clevertapMore() { runRow(m_clevertapMore, clevertapDialect()); }
    void shopify_data() { addRows(m_shopify, m_shopifyNotYet); }
    void shopify() { runRow(m_shopify, shopifyDialect()); }
    void shopifyMore_data() { addRows(m_shopifyMore, {}); }
    void shopifyMore() { runRow(m_shopifyMore, shopifyDialect()); }
    void listsNameCasesThatExist();

private:
    static bool dependsOnHost(const LiquidCase& test);
    void addRows(const std::vector<LiquidCase>& cases, const QSet<QString>& notYet);
    void runRow(const std::vector<LiquidCase>& cases, const Dialect& dialect);

    std::vector<LiquidCase> m_clevertap = readLiquidCases(QStringLiteral("clevertap-dialect-open.json"));
    std::vector<LiquidCase> m_clevertapMore = readLiquidCases(QStringLiteral("clevertap-more.json"));
    std::vector<LiquidCase> m_shopify = readLiquidCases(QStringLiteral("golden-liquid-open.json"));
    std::vector<LiquidCase> m_shopifyMore = readLiquidCases(QStringLiteral("shopify-more.json"));
    QSet<QString> m_clevertapNotYet = readNamesNotYetMet(QStringLiteral("not-yet-clevertap.txt"));
    QSet<QString> m_shopifyNotYet = readNamesNotYetMet(QStringLiteral("not-yet-shopify.txt"));
    Renderer m_renderer;
};

/// What these cases expect depends on the machine that the reference ran on, not on the language.
bool TestLiquidConformance::dependsOnHost(const LiquidCase& test)
{
    return test.hasTag("host-int") || test.hasTag("lone-surrogate") || test.hasTag("java-hash-order");
}

void TestLiquidConformance::addRows(const std::vector<LiquidCase>& cases, const QSet<QString>& notYet)
{
    QTest::addColumn<qsizetype>("index");
    QTest::addColumn<bool>("isMet");
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (!dependsOnHost(cases[i]))
            QTest::newRow(cases[i].name.c_str())
                << static_cast<qsizetype>(i) << !notYet.contains(QString::fromStdString(cases[i].name));
    }
}

void TestLiquidConformance::runRow(const std::vector<LiquidCase>& cases, const Dialect& dialect)
{
    QFETCH(const qsizetype, index);
    QFETCH(const bool, isMet);
    const LiquidCase& test = cases[static_cast<std::size_t>(index)];
    const auto program = Program::parse(test.templateText, dialect);
    RenderOptions options;
    Partials partials;
    for (const auto& [name, text] : test.partials)
        partials.add(name, text, dialect);
    options.partials = &partials;
    options.strict = test.hasTag("strict") || test.hasTag("strict2");
    const Outcome outcome = m_renderer.render(*program, test.data.root(), options);
    const std::string output(outcome.output);
    const bool hasFailed = outcome.kind == OutcomeKind::Error;
    const bool isRight = test.isInvalid ? hasFailed
                                        : std::ranges::find(test.results, output) != test.results.end()
            && (&dialect == &shopifyDialect() || !hasFailed);
    if (isRight != isMet) {
        const std::string expected = test.isInvalid ? "an error" : "\"" + test.results.front() + "\"";
        std::string found = "\"" + output + "\"";
        for (const Diagnostic& diagnostic : outcome.diagnostics)
            found += "; " + diagnostic.code + ": " + diagnostic.message();
        qInfo("%s\nexpected %s\nfound    %s", test.templateText.c_str(), expected.c_str(), found.c_str());
    }
    QVERIFY2(isRight || !isMet, "a case is not met");
    QVERIFY2(!isRight || isMet, "a case is met that stands in the list of those that are not");
}

void TestLiquidConformance::listsNameCasesThatExist()
{
    const auto check = [](QSet<QString> names, const std::vector<LiquidCase>& cases) {
        for (const LiquidCase& test : cases)
            names.remove(QString::fromStdString(test.name));
        QCOMPARE(names, QSet<QString>());
    };
    check(m_clevertapNotYet, m_clevertap);
    check(m_shopifyNotYet, m_shopify);
}

QTEST_APPLESS_MAIN(TestLiquidConformance)
#include "tst_LiquidConformance.moc"
