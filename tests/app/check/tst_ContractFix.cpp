// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateFixture.h"

#include "campaign/files/FieldContractJson.h"
#include "check/ContractFix.h"
#include "check/ProofFindings.h"

#include <QTest>

using namespace hookbench;

namespace {

/// JSON is easier to read with ~ for its quotation marks.
std::string quoted(std::string text)
{
    std::ranges::replace(text, '~', '"');
    return text;
}

enum class Whose { Rules, Proof };

/// What is offered for the findings of a body, as the file of contracts has it, one a line.
std::string offers(const std::string& text, const std::string& contracts, Whose whose)
{
    const TemplateFixture fixture("clevertap",
        {quoted("{~Name~:~Ada~,~QualtricID~:~CGC_01~,~Age~:36,~Vip~:true}"),
            quoted("{~Name~:~Zoe~,~QualtricID~:~CGC_9z~,~Age~:7.5,~Vip~:false}")});
    const auto program = liquid::Program::parse(text, fixture.dialect);
    const auto read = readFieldContracts(contracts);
    const TemplateFacts facts{fixture.samples, true, &read.contracts};
    std::string offered;
    RequestTemplate requestTemplate;
    requestTemplate.campaign.body = text;
    std::vector<Diagnostic> findings = checkTemplate(*program, facts);
    const std::atomic_bool isStopped = false;
    if (const auto proof = prove(*program, read.contracts, {}, isStopped); proof && whose == Whose::Proof)
        findings = proofFindings(*proof, requestTemplate, facts, {}, isStopped);
    for (const Diagnostic& finding : findings) {
        for (const ContractFix& fix : contractFixes(finding, *program, facts)) {
            FieldContracts after = read.contracts;
            after.set(fix.path, fix.contract);
            offered += json::toCompactText(toJson(after)) + '\n';
        }
    }
    return offered;
}

} // namespace

class TestContractFix : public QObject {
    Q_OBJECT

private slots:
    void saysWhatMakesAFindingGoAway_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("contracts");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* text, const char* contracts, const char* expected) {
            QTest::newRow(name) << quoted(text) << quoted(contracts) << quoted(expected);
        };
        row("text", "{~a~: ~{{ Profile.Name }}~}", "{}",
            "{~Profile.Name~:{~type~:~string~,~pattern~:~[^\\~\\\\\\\\\\\\t\\\\r\\\\n]*~}}\n");
        row("id", "{~a~: ~{{ Profile.QualtricID }}~}", "{}",
            "{~Profile.QualtricID~:{~type~:~string~,~pattern~:~CGC_[0-9A-Za-z]{2}~}}\n"
            "{~Profile.QualtricID~:{~type~:~string~,~pattern~:~[^\\~\\\\\\\\\\\\t\\\\r\\\\n]*~}}\n");
        row("other spelling", "{~a~: ~{{ Profile.Name }}~}", "{~Profile['Name']~:{~required~:true}}",
            "{~Profile['Name']~:{~type~:~string~,~pattern~:~[^\\~\\\\\\\\\\\\t\\\\r\\\\n]*~,~required~:true}}\n");
        row("number", "{~a~: {{ Profile.Age }}}", "{}", "{~Profile.Age~:{~type~:~number~,~required~:true}}\n");
        row("boolean", "{~a~: {{ Profile.Vip }}}", "{}", "{~Profile.Vip~:{~type~:~boolean~,~required~:true}}\n");
        row("typed already", "{~a~: {{ Profile.Age }}}", "{~Profile.Age~:{~type~:~number~}}",
            "{~Profile.Age~:{~type~:~number~,~required~:true}}\n");
        row("unknown field", "{~a~: ~{{ Profile.Other | url_encode }}~}", "{}", "{~Profile.Other~:{}}\n");
        row("the samples hold text", "{~a~: {{ Profile.Name }}}", "{}", "");
        row("an index", "{~a~: {{ Event.items[0].qty }}}", "{}", "");
        row("nothing about a field", "{~a~: 1}{% assign b = 2 %}", "{}", "");
    }

    void saysWhatMakesAFindingGoAway()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, contracts);
        QFETCH(const std::string, expected);
        QCOMPARE(offers(text, contracts, Whose::Rules), expected);
    }

    /// The same for what a proof found: the payload broken, or a customer lost.
    void saysWhatMakesAProofHold_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("contracts");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* text, const char* contracts, const char* expected) {
            QTest::newRow(name) << quoted(text) << quoted(contracts) << quoted(expected);
        };
        const char* const number = "{~Profile.Age~:{~type~:~number~,~required~:true}}\n";
        row("a bare number", "{~a~: {{ Profile.Age }}}", "{}", number);
        row("arithmetic", "{~a~: ~{{ Profile.Age | times: 2 }}~}", "{}", number);
        row("typed already", "{~a~: {{ Profile.Age }}}", "{~Profile.Age~:{~type~:~number~}}", number);
        row("text", "{~a~: ~{{ Profile.Name }}~}", "{}",
            "{~Profile.Name~:{~type~:~string~,~pattern~:~[^\\~\\\\\\\\\\\\t\\\\r\\\\n]*~}}\n");
        row("the tag behind it is to blame too", "{~a~: {{ Profile.Age }}, ~b~: ~{{ Profile.Name }}~}", "{}", number);
        row("the samples hold text", "{~a~: {{ Profile.Name }}}", "{}", "");
        row("proven", "{~a~: ~{{ Profile.Name | url_encode }}~}", "{}", "");
    }

    void saysWhatMakesAProofHold()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, contracts);
        QFETCH(const std::string, expected);
        QCOMPARE(offers(text, contracts, Whose::Proof), expected);
    }
};

QTEST_APPLESS_MAIN(TestContractFix)
#include "tst_ContractFix.moc"
