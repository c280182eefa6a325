// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/ProofFindings.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

namespace {

struct Told {
    Proof proof;
    std::vector<Diagnostic> findings;
};

Told tell(const std::string& body, const FieldContracts& contracts = {})
{
    RequestTemplate requestTemplate;
    requestTemplate.webhook.url = "https://example.com/hook";
    requestTemplate.campaign.body = body;
    const auto program = liquid::Program::parse(body, liquid::clevertapDialect());
    Told told;
    told.proof = prove(*program, contracts, {}, false).value_or(Proof());
    TemplateFacts facts;
    facts.contracts = &contracts;
    told.findings = proofFindings(told.proof, requestTemplate, facts, {}, false);
    return told;
}

const Diagnostic* find(const Told& told, std::string_view code)
{
    for (const Diagnostic& finding : told.findings) {
        if (finding.code == code)
            return &finding;
    }
    return nullptr;
}

std::string at(const std::string& body, const Place& place)
{
    return body.substr(place.range.begin, place.range.size());
}

} // namespace

class TestProofFindings : public QObject {
    Q_OBJECT

private slots:
    void whatBreaksIsToldAtItsTag()
    {
        const std::string body = "{\"id\": 1, \"name\": \"{{ Profile.Name }}\"}";
        const Told told = tell(body);
        const Diagnostic* found = find(told, "proof.breakable-json");
        QVERIFY(found);
        QCOMPARE(found->severity, Severity::Warning);
        QCOMPARE(found->place.part, Part::Body);
        QCOMPARE(at(body, found->place), "{{ Profile.Name }}");
        QVERIFY2(found->message().find("Profile.Name = ") != std::string::npos, found->message().c_str());
        QVERIFY(!found->hint().empty());
        QVERIFY(!found->fixes.empty());
    }

    void aFixOfItMakesItGoAway()
    {
        const std::string body = "{\"name\": \"{{ Profile.Name }}\"}";
        const Told told = tell(body);
        QCOMPARE(told.findings.size(), 1U);
        for (const Fix& fix : told.findings.front().fixes) {
            std::string mended = body;
            for (auto edit = fix.edits.rbegin(); edit != fix.edits.rend(); ++edit)
                mended.replace(edit->place.range.begin, edit->place.range.size(), edit->replacement);
            QVERIFY2(!find(tell(mended), "proof.breakable-json"), mended.c_str());
        }
    }

    void whoGetsNothingIsTold()
    {
        const std::string body = "{\"price\": {{ Profile.Price | times: 2 }}}";
        const Told told = tell(body);
        QCOMPARE(told.proof.reach.verdict, Verdict::Refuted);
        const Diagnostic* found = find(told, "proof.customer-lost");
        QVERIFY(found);
        QVERIFY(!found->place.range.isEmpty());
        QVERIFY2(found->message().find("Profile.Price") != std::string::npos, found->message().c_str());
    }

    void anIntendedAbortIsNoTrouble()
    {
        const Told told = tell("{% unless Profile.Id %}{% abort %}{% endunless %}{\"a\": 1}");
        QCOMPARE(told.proof.reach.verdict, Verdict::Refuted);
        QVERIFY(told.proof.reach.isIntendedAbort);
        QVERIFY(told.findings.empty());
    }

    void whatIsProvenIsNotTold()
    {
        const Told told = tell("{\"a\": \"{{ Profile.Name | size }}\"}");
        QCOMPARE(told.proof.validity.verdict, Verdict::Proven);
        QVERIFY(told.findings.empty());
    }

    void anErrorOfSyntaxSpeaksForItself() { QVERIFY(tell("{\"a\": \"{{ Profile.Name \"}").findings.empty()); }

    void aContractChangesTheVerdict()
    {
        FieldContract id;
        id.type = FieldType::String;
        id.pattern = "CGC_[0-9A-Za-z]{15}";
        id.required = true;
        FieldContracts contracts;
        contracts.set("Profile.QualtricID", id);
        const std::string body = "{\"contactId\": \"{{ Profile.QualtricID }}\"}";
        QVERIFY(find(tell(body), "proof.breakable-json"));
        QVERIFY(tell(body, contracts).findings.empty());
    }

    void onlyWhatTheTagReadsIsNamed()
    {
        FieldContract email;
        email.type = FieldType::String;
        email.required = true;
        FieldContracts contracts;
        contracts.set("Profile.Email", email);
        const Told told = tell("{\"name\": \"{{ Profile.Name }}\"}", contracts);
        const Diagnostic* found = find(told, "proof.breakable-json");
        QVERIFY(found);
        QVERIFY2(found->message().find("Profile.Name = ") != std::string::npos, found->message().c_str());
        QVERIFY2(found->message().find("Email") == std::string::npos, found->message().c_str());
    }

    void aWitnessIsDescribed_data()
    {
        QTest::addColumn<QByteArray>("root");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("one value") << QByteArray("{\"Profile\":{\"Name\":\"\\\"\"}}")
                                   << QByteArray("Profile.Name = \"\\\"\"");
        QTest::newRow("nothing") << QByteArray("{\"Profile\":{}}") << QByteArray();
        QTest::newRow("no root") << QByteArray("{}") << QByteArray();
        QTest::newRow("blank") << QByteArray("{\"Profile\":{\"First Name\":1}}")
                               << QByteArray("Profile['First Name'] = 1");
        QTest::newRow("nested") << QByteArray("{\"Profile\":{\"A\":{\"b\":true}},\"Event\":{\"items\":[]}}")
                                << QByteArray("Profile.A.b = true, Event.items = []");
        QTest::newRow("empty object") << QByteArray("{\"Profile\":{\"A\":{}}}") << QByteArray("Profile.A = {}");
        QTest::newRow("many") << QByteArray("{\"Profile\":{\"a\":1,\"b\":2,\"c\":3,\"d\":4}}")
                              << QByteArray("Profile.a = 1, Profile.b = 2, Profile.c = 3, …");
        QTest::newRow("long") << QByteArray("{\"Profile\":{\"a\":\"ääääääääääääääääääääääääääää\"}}")
                              << QByteArray("Profile.a = \"äääääääääääääääääää…");
    }

    void aWitnessIsDescribed()
    {
        QFETCH(const QByteArray, root);
        QFETCH(const QByteArray, words);
        const auto value = json::readValue(root.toStdString());
        QVERIFY(value.has_value());
        QCOMPARE(QByteArray::fromStdString(describeWitness(*value)), words);
    }
};

QTEST_APPLESS_MAIN(TestProofFindings)
#include "tst_ProofFindings.moc"
