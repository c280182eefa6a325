// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/RequestRenderer.h"
#include "check/JsonSchema.h"
#include "check/RequestCheck.h"
#include "json/Reader.h"

#include <QFile>
#include <QTest>

using namespace hookbench;

namespace {

RenderedRequest rendered(const QByteArray& body)
{
    RequestTemplate requestTemplate;
    requestTemplate.webhook.url = "https://example.com/hook";
    requestTemplate.webhook.headers = {{"Content-Type", "application/json"}};
    requestTemplate.campaign.body = body.toStdString();
    auto scope = json::readData(R"({"Profile": {"Name": "Ada", "Age": 36, "Text": "36"}})");
    return RequestRenderer(requestTemplate).render(*scope, {});
}

std::vector<Diagnostic> checked(const JsonSchema& schema, const RenderedRequest& request)
{
    CheckContext context;
    context.schema = &schema;
    return checkRequest(request, context);
}

/// The text of the body at the place of each finding.
QByteArrayList bodyTexts(const RenderedRequest& request, const std::vector<Diagnostic>& found)
{
    QByteArrayList texts;
    for (const Diagnostic& each : found) {
        const ByteRange range = each.related.at(0).range;
        texts << QByteArray::fromStdString(request.bodyProgram->source().substr(range.begin, range.size()));
    }
    return texts;
}

} // namespace

class TestJsonSchema : public QObject {
    Q_OBJECT

private slots:
    void faultsHaveTheirPlaceInTheBody_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("places"); // parted by spaces; empty where all is well

        const auto add = [](const char* name, const char* schema, const char* body, const char* places) {
            QTest::newRow(name) << QByteArray(schema) << QByteArray(body) << QByteArray(places);
        };
        const char* age = R"({"properties": {"age": {"type": "integer"}}})";
        add("right", age, R"({"age": {{ Profile.Age }}})", "");
        add("text for a number", age, R"({"age": "{{Profile.Text}}"})", "{{Profile.Text}}");
        add("literal", age, R"({"age": true})", "true");
        add("whole number with a point", age, R"({"age": 36.0})", "");
        add("beyond 64 bits", age, R"({"age": 1180591620717411303424})", "");
        add("fraction", age, R"({"age": 36.5})", "36.5");
        add("required", R"({"required": ["a"]})", R"({"b":1})", R"({"b":1})");
        add("required is there", R"({"required": ["a"]})", R"({"a":1})", "");
        add("closed", R"({"additionalProperties": false, "properties": {"a": {}}})", R"({"a":1,"b":2})",
            R"({"a":1,"b":2})");
        add("innermost only", R"({"properties": {"a": {"items": {"properties": {"b": {"maximum": 3}}}}}})",
            R"({"a": [{"b": 3}, {"b": 4}]})", "4");
        add("two faults", R"({"items": {"minLength": 2}})", R"(["a", "bc", "d"])", R"("a" "d")");
        add("pattern", R"({"items": {"pattern": "^CGC_[0-9]+$"}})", R"(["CGC_1", "CID_1"])", R"("CID_1")");
        add("draft 4",
            "{\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"items\": {\"maximum\": 3, "
            "\"exclusiveMaximum\": true}}",
            "[2, 3]", "3");
        add("definitions", "{\"$ref\": \"#/definitions/x\", \"definitions\": {\"x\": {\"type\": \"array\"}}}", "7",
            "7");
        add("condition", R"({"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": true})", R"({"a":1})",
            R"({"a":1})");
    }

    void faultsHaveTheirPlaceInTheBody()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, body);
        const auto read = JsonSchema::read(schema.toStdString(), "s.json");
        QVERIFY(read.has_value());
        const RenderedRequest request = rendered(body);
        const auto found = checked(*read, request);
        QTEST(bodyTexts(request, found).join(' '), "places");
        for (const Diagnostic& each : found) {
            QCOMPARE(each.code, std::string("schema.mismatch"));
            QCOMPARE(each.severity, Severity::Error);
            QCOMPARE(each.place.part, Part::Payload);
        }
    }

    void whatIsNoSchemaIsSaidWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("at"); // begins there
        QTest::newRow("no JSON") << QByteArray("{\"type\": }") << QByteArray("json.missing-value") << QByteArray(":");
        QTest::newRow("never") << QByteArray("false") << QByteArray("schema.unusable") << QByteArray("false");
        QTest::newRow("a list") << QByteArray("[1]") << QByteArray("schema.unusable") << QByteArray("[1]");
        QTest::newRow("pattern") << QByteArray("{\"pattern\": \"(\"}") << QByteArray("schema.unusable")
                                 << QByteArray("\"(\"");
        QTest::newRow("type of nothing") << QByteArray(R"({"type": "text"})") << QByteArray("schema.unusable")
                                         << QByteArray("{");
        QTest::newRow("from elsewhere") << QByteArray("{\"$ref\": \"https://example.com/s.json\"}")
                                        << QByteArray("schema.unusable") << QByteArray("{");
    }

    void whatIsNoSchemaIsSaidWithItsPlace()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, at);
        const auto read = JsonSchema::read(schema.toStdString(), "s.json");
        QVERIFY(!read);
        QTEST(QByteArray::fromStdString(read.error().code), "code");
        QCOMPARE(read.error().place.part, Part::File);
        QCOMPARE(read.error().file, std::string("s.json"));
        QVERIFY(schema.mid(qsizetype(read.error().place.range.begin)).startsWith(at));
    }

    void keywordsOfNewerDraftsAreSaidNotToWork()
    {
        const auto read = JsonSchema::read(R"({"properties": {"a": {"unevaluatedProperties": false}}})", "s.json");
        QVERIFY(read.has_value());
        QCOMPARE(read->remarks().size(), std::size_t(1));
        QCOMPARE(read->remarks()[0].code, std::string("schema.newer-keyword"));
        QVERIFY(JsonSchema::read("{}", "s.json")->remarks().empty());
    }

    void longTextsAreNotHeldAgainstPatterns()
    {
        const auto schema = JsonSchema::read("{\"items\": {\"pattern\": \"^(a|b)*$\"}}", "s.json");
        const auto found = checked(*schema, rendered('[' + QByteArray("\"") + QByteArray(200000, 'a') + "\"]"));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].code, std::string("schema.text-too-long"));
        QVERIFY(checked(*schema, rendered("[\"ab\"]")).empty());
    }

    void theShippedSchemaTakesGoodBodiesAndRefusesBad()
    {
        QFile file(QStringLiteral(HOOKBENCH_SOURCE_DIR) + QStringLiteral("/resources/schemas/qualtrics.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = JsonSchema::read(file.readAll().toStdString(), "qualtrics");
        QVERIFY(schema.has_value());
        QVERIFY(schema->remarks().empty());
        const QByteArray good = R"({"message": {"libraryId": "UR_1M4aHozEkSxUfCl", "messageId": "MS_0Vdgn7nLGSQBlYN"},
            "recipients": {"mailingListId": "CG_6F1gRR90bn6V8gJ", "contactId": "CGC_012345678901234"},
            "header": {"fromEmail": "noreply@qemailserver.com", "fromName": "Test", "subject": "Hello"},
            "surveyLink": {"surveyId": "SV_cHbKMOdeT8NetF3", "type": "Individual"},
            "sendDate": "2031-01-24T14:15:22Z"})";
        QVERIFY(checked(*schema, rendered(good)).empty());
        for (const auto& [before, after] : {std::pair("Individual", "individual"), std::pair("SV_cH", "XX_cH"),
                 std::pair("\"sendDate\"", "\"senddate\""), std::pair("\"subject\"", "\"subjects\"")}) {
            const auto found = checked(*schema, rendered(QByteArray(good).replace(before, after)));
            QVERIFY2(!found.empty(), before);
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonSchema)
#include "tst_JsonSchema.moc"
