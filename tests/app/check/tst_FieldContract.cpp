// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/files/FieldContractJson.h"
#include "check/ContractCheck.h"
#include "check/FieldGuess.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

class TestFieldContract : public QObject {
    Q_OBJECT

private slots:
    void readsAndWritesTheSameForm()
    {
        const std::string text = R"({"Profile.QualtricID":{"type":"string","pattern":"CGC_[0-9A-Za-z]{15}",)"
                                 R"("required":true},"Profile['First Name']":{},"Event.plan":{"oneOf":["a",1]}})";
        const ReadFieldContracts read = readFieldContracts(text);
        QVERIFY(read.diagnostics.empty());
        QCOMPARE(read.contracts.entries().size(), 3U);
        const FieldContract* contract = read.contracts.find("Profile.QualtricID");
        QVERIFY(contract != nullptr && contract->required && contract->type == FieldType::String);
        QCOMPARE(json::toCompactText(toJson(read.contracts)), text);
    }

    void reportsEachMistakeWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("marked");
        QTest::newRow("syntax") << R"({"Profile.a":})"
                                << "workspace.invalid-json"
                                << ":";
        QTest::newRow("list") << R"([1])"
                              << "field.not-an-object"
                              << "[1]";
        QTest::newRow("path") << R"({"Profile..a":{}})"
                              << "field.bad-path"
                              << "{}";
        QTest::newRow("contract") << R"({"Profile.a":7})"
                                  << "field.bad-contract"
                                  << "7";
        QTest::newRow("type") << R"({"Profile.a":{"type":"text"}})"
                              << "field.unknown-type"
                              << "\"text\"";
        QTest::newRow("pattern") << "{\"Profile.a\":{\"pattern\":\"[a\"}}"
                                 << "field.bad-pattern"
                                 << "\"[a\"";
        QTest::newRow("required") << R"({"Profile.a":{"required":1}})"
                                  << "field.bad-required"
                                  << "1";
        QTest::newRow("choices") << R"({"Profile.a":{"oneOf":[]}})"
                                 << "field.bad-choices"
                                 << "[]";
        QTest::newRow("member") << R"({"Profile.a":{"typ":"x"}})"
                                << "field.unknown-member"
                                << "\"x\"";
    }

    void reportsEachMistakeWithItsPlace()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        QFETCH(const QString, marked);
        const std::string json = text.toStdString();
        const ReadFieldContracts read = readFieldContracts(json);
        QCOMPARE(read.diagnostics.size(), 1U);
        QCOMPARE(QString::fromStdString(read.diagnostics.front().code), code);
        const ByteRange range = read.diagnostics.front().place.range;
        QCOMPARE(QString::fromStdString(json.substr(range.begin, range.size())), marked);
    }

    void tellsWhatAProfileBreaks_data()
    {
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isKept");
        const auto row = [](const char* contract, const char* value, bool isKept) {
            QTest::addRow("%s %s", contract, value) << contract << value << isKept;
        };
        row(R"({"type":"string"})", R"("x")", true);
        row(R"({"type":"string"})", "1", false);
        row(R"({"type":"string","required":true})", "null", false);
        row(R"({"type":"string"})", "null", true);
        row(R"({"pattern":"CGC_[0-9]{2}"})", R"("CGC_12")", true);
        row(R"({"pattern":"CGC_[0-9]{2}"})", R"("CGC_123")", false);
        row(R"({"type":"integer"})", "99999999999999999999", true);
        row(R"({"type":"integer"})", "1.5", false);
        row(R"({"type":"number"})", "1.5", true);
        row(R"({"type":"number"})", "1e308", true);
        row(R"({"type":"number"})", "1e400", false);
        row(R"({"type":"integer"})", "99999999999999999999999999999999999999", true);
        row(R"({"type":"integer"})", "100000000000000000000000000000000000000", false);
        row(R"({"type":"boolean"})", "true", true);
        row(R"({"type":"date"})", R"("2023-03-07 09:05:03")", true);
        row(R"({"type":"date"})", R"("2023-03-07")", false);
        row(R"({"type":"list"})", R"(["a"])", true);
        row(R"({"type":"list"})", R"([1])", false);
        row(R"({"type":"object"})", R"({"a":1})", true);
        row(R"({"oneOf":["a",1,true]})", "1.0", true);
        row(R"({"oneOf":["a",1,true]})", R"("b")", false);
    }

    void tellsWhatAProfileBreaks()
    {
        QFETCH(const QString, contract);
        QFETCH(const QString, value);
        QFETCH(const bool, isKept);
        const auto contracts = readFieldContracts("{\"Profile.x\":" + contract.toStdString() + "}").contracts;
        const auto data = json::readData("{\"Profile\":{\"x\":" + value.toStdString() + "}}");
        const auto breaches = brokenContracts(contracts, data->root());
        QCOMPARE(breaches.empty(), isKept);
        QCOMPARE(ContractCheck(contracts).isKept(data->root()), isKept);
        if (!isKept)
            QVERIFY(breaches.front().message.starts_with("Profile.x "));
    }

    void looksAtEveryElement()
    {
        const auto contracts =
            readFieldContracts(R"({"Event.items[*].sku":{"type":"string","required":true}})").contracts;
        const auto good = json::readData(R"({"Event":{"items":[{"sku":"a"},{"sku":"b"}]}})");
        const auto bad = json::readData(R"({"Event":{"items":[{"sku":"a"},{}]}})");
        QVERIFY(brokenContracts(contracts, good->root()).empty());
        QCOMPARE(brokenContracts(contracts, bad->root()).size(), 1U);
    }

    void guessesFromSamples()
    {
        const std::vector<json::Value> scopes = {
            *json::readValue(
                R"({"Profile":{"id":"CGC_0a1","n":1,"b":true,"First Name":"x","tags":["a"],"d":"2023-03-07 09:05:03"}})"),
            *json::readValue(R"({"Profile":{"id":"CGC_9Zz","n":1.5,"b":null,"tags":[]}})"),
        };
        const FieldContracts contracts = guessFieldContracts(scopes);
        const FieldContract* id = contracts.find("Profile.id");
        QVERIFY(id != nullptr && id->required);
        QCOMPARE(id->pattern, std::string("CGC_[0-9A-Za-z]{3}"));
        QVERIFY(contracts.find("Profile.n")->type == FieldType::Number);
        QVERIFY(contracts.find("Profile.b")->type == FieldType::Boolean && !contracts.find("Profile.b")->required);
        QVERIFY(contracts.find("Profile['First Name']")->type == FieldType::String);
        QVERIFY(contracts.find("Profile.tags")->type == FieldType::List && contracts.find("Profile.tags")->required);
        QVERIFY(contracts.find("Profile.d")->type == FieldType::Date);
        for (const json::Value& scope : scopes)
            QVERIFY(brokenContracts(contracts, json::toData(scope).root()).empty());
    }

    void whatIsInAnOptionalObjectIsNotGuessedRequired()
    {
        const std::vector<json::Value> scopes = {
            *json::readValue("{\"Profile\":{\"Loyalty\":{\"Tier\":\"gold\"},\"Home\":{\"City\":\"Rome\"}}}"),
            *json::readValue("{\"Profile\":{\"Home\":{\"City\":\"Bonn\"}}}"),
            *json::readValue("{\"Profile\":{\"Home\":{\"City\":\"Oslo\"},\"items\":[{\"sku\":\"a\"}]}}"),
        };
        const FieldContracts contracts = guessFieldContracts(scopes);
        QVERIFY(!contracts.find("Profile.Loyalty")->required);
        QVERIFY(!contracts.find("Profile.Loyalty.Tier")->required);
        QVERIFY(!contracts.find("Profile.items[*].sku")->required);
        QVERIFY(contracts.find("Profile.Home.City")->required);
        for (const json::Value& scope : scopes)
            QVERIFY(brokenContracts(contracts, json::toData(scope).root()).empty());
    }

    void guessesFromProfilesAndEvents()
    {
        std::vector<Sample> profiles(2);
        profiles[0].fields = *json::readValue(R"({"Age":36})");
        profiles[1].fields = *json::readValue(R"({"Age":7,"Name":"Ada"})");
        std::vector<Sample> events(1);
        events[0].kind = SampleKind::Event;
        events[0].fields = *json::readValue(R"({"items":[{"sku":"a","qty":1},{"sku":"b"}]})");
        events[0].unknown.set("ExternalTrigger", *json::readValue(R"({"key":true})"));
        QCOMPARE(QString::fromStdString(json::toCompactText(toJson(guessFieldContracts(profiles, events)))),
            QStringLiteral(R"({"Profile.Age":{"type":"integer","required":true},"Profile.Name":{"type":"string"},)"
                           R"("Event.items":{"type":"list","required":true},)"
                           R"("Event.items[*]":{"type":"object","required":true},)"
                           R"("Event.items[*].sku":{"type":"string","required":true},)"
                           R"("Event.items[*].qty":{"type":"integer"},)"
                           R"("ExternalTrigger.key":{"type":"boolean","required":true}})"));
        QVERIFY(guessFieldContracts({}, {}).isEmpty());
    }
};

QTEST_MAIN(TestFieldContract)
#include "tst_FieldContract.moc"
