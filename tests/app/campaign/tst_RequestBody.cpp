// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestFixture.h"
#include "json/Reader.h"
#include "json/Scanner.h"

#include <QTest>

#include <algorithm>

using namespace hookbench;

namespace {

bool has(const RenderedRequest& request, const std::string& code)
{
    return std::any_of(request.diagnostics.begin(), request.diagnostics.end(),
        [&code](const Diagnostic& diagnostic) { return diagnostic.code == code; });
}

RequestFixture keyValueFixture()
{
    RequestFixture fixture;
    fixture.parts.campaign.bodyMode = BodyMode::KeyValue;
    fixture.profile = "{'Name':'Ada','Email':'ada@example.com','Identity':'1001','objectId':'__g1',"
                      "'Customer Type':'gold','points':12345678901234567890,'ratio':0.1,'tags':['a','b'],"
                      "'pet':{'name':'Ca\\\"t'},'none':null,'ok':true}";
    return fixture;
}

} // namespace

class TestRequestBody : public QObject {
    Q_OBJECT

private slots:
    void theBodyIsRenderedForEachSample()
    {
        RequestFixture fixture;
        fixture.parts.campaign.body =
            "{ \"n\": \"{{ Profile.Name }}\", \"p\": \"{{ Event['Requested Product'] }}\" }\r\n";
        fixture.event = "{'Requested Product':'Lamp'}";
        const RenderedRequest request = fixture.render();
        QCOMPARE(request.body, std::string("{ \"n\": \"Ada\", \"p\": \"Lamp\" }\r\n"));
        QVERIFY(request.bodyIsJson);
        QVERIFY(request.isSendable());

        // Every byte has its origin; what Liquid filled in leads back to its tag.
        std::size_t covered = 0;
        std::string filledIn;
        for (const liquid::Origin& origin : request.origins) {
            QCOMPARE(origin.output.begin, covered);
            covered = origin.output.end;
            if (origin.isFilledIn)
                filledIn += fixture.parts.campaign.body.substr(origin.source.begin, origin.source.size());
        }
        QCOMPARE(covered, request.body.size());
        QCOMPARE(filledIn, std::string("{{ Profile.Name }}{{ Event['Requested Product'] }}"));
    }

    void withoutAnEventThereIsNone()
    {
        RequestFixture fixture;
        fixture.parts.campaign.body = "[{{ Event.x | default: 'none' }}]";
        QCOMPARE(fixture.render().body, std::string("[none]"));
    }

    void outcomesArePassedOn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("outcome");
        const int abort = static_cast<int>(liquid::OutcomeKind::Abort);
        const int error = static_cast<int>(liquid::OutcomeKind::Error);
        QTest::newRow("abort") << QByteArray("a{% abort %}") << QByteArray("1") << abort;
        QTest::newRow("abort in a header") << QByteArray("a") << QByteArray("{% abort %}") << abort;
        QTest::newRow("parse error") << QByteArray("{% if %}") << QByteArray("1") << error;
        QTest::newRow("render error") << QByteArray("{{ Profile.list[7] }}") << QByteArray("1") << error;
        QTest::newRow("error in a header") << QByteArray("a") << QByteArray("{{ Profile.list[7] }}") << error;
        QTest::newRow("error before abort") << QByteArray("a{% abort %}") << QByteArray("{{ x") << error;
    }

    void outcomesArePassedOn()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        RequestFixture fixture;
        fixture.profile = "{'list':[1]}";
        fixture.parts.campaign.body = body.toStdString();
        fixture.addHeader("X-Name", header.constData());
        const RenderedRequest request = fixture.render();
        QTEST(static_cast<int>(request.outcome), "outcome");
        QCOMPARE(request.body, std::string());
        QVERIFY(request.origins.empty());
        QVERIFY(!request.isSendable());
        QVERIFY(request.outcome == liquid::OutcomeKind::Abort || hasErrors(request.diagnostics));
    }

    void errorsInAHeaderAreLocatedThere()
    {
        RequestFixture fixture;
        fixture.addHeader("X-First", "1");
        fixture.addHeader("X-Name", "ab{{ Profile.Name | nonsense }}");
        const RenderedRequest request = fixture.render();
        const auto error = std::find_if(request.diagnostics.begin(), request.diagnostics.end(),
            [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::Error; });
        QVERIFY(error != request.diagnostics.end());
        QCOMPARE(error->place.part, Part::HeaderValue);
        QCOMPARE(error->place.item, 1);
        QVERIFY(error->place.range.begin >= 2);
    }

    void placeholdersInTheBodyAreFound_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("place"); // empty = none
        QTest::newRow("word") << QByteArray("{\"id\": \"<surveyId>\"}") << "request.placeholder@body 8-18";
        QTest::newRow("in a comment tag") << QByteArray("{% comment %}<surveyId>{% endcomment %}") << "";
        QTest::newRow("in a tag") << QByteArray("{{ x | default: '<surveyId>' }}") << "";
        QTest::newRow("in raw") << QByteArray("{% raw %}<surveyId>{% endraw %}") << "request.placeholder@body 9-19";
        QTest::newRow("HTML element") << QByteArray("<b>bold</b><br><IMG>") << "";
        QTest::newRow("HTML with attributes") << QByteArray("<a href='x'>y</a>") << "";
        QTest::newRow("XML with an end tag") << QByteArray("<person>x</person>") << "";
        QTest::newRow("comparison") << QByteArray("a < b and c > d") << "";
        QTest::newRow("two words") << QByteArray("1 <two and three> 2") << "";
        QTest::newRow("a variable of the environment") << QByteArray("<dc>") << "request.placeholder@body 0-4";
    }

    void placeholdersInTheBodyAreFound()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, place);
        RequestFixture fixture;
        fixture.addVariable("dc", "fra1");
        fixture.parts.campaign.body = body.toStdString();
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), place.isEmpty() ? QStringList() : QStringList{place});
        QVERIFY2(request.body.find("fra1") == std::string::npos, "CleverTap gets the body as it is");
    }

    void liquidOutsideTheBodyIsMarkedAsInferred()
    {
        RequestFixture fixture;
        QVERIFY(!has(fixture.render(), "request.liquid-inferred"));
        fixture.addHeader("X-Name", "{{ Profile.Name }}");
        QVERIFY(has(fixture.render(), "request.liquid-inferred"));
        QVERIFY(fixture.render().isSendable());
    }

    void aGetHasNoBody()
    {
        RequestFixture fixture;
        fixture.parts.webhook.method = "GET";
        const RenderedRequest request = fixture.render();
        QCOMPARE(request.body, std::string());
        QVERIFY(!request.bodyIsJson);
        QVERIFY(has(request, "request.get-body"));
        QVERIFY(request.isSendable());
    }

    void plainTextIsNotTakenForJson()
    {
        RequestFixture fixture;
        fixture.parts.campaign.contentFormat = ContentFormat::PlainText;
        QVERIFY(!fixture.render().bodyIsJson);
    }

    void theCampaignsDialectWins()
    {
        RequestFixture fixture;
        fixture.parts.campaign.body = "{{ 'a' | no_such_filter }}";
        QVERIFY(!fixture.render().isSendable());
        fixture.parts.campaign.dialect = "shopify";
        QCOMPARE(fixture.render().body, std::string("a"));
    }

    void theDefaultBodyIsTheDocumentedOne()
    {
        RequestFixture fixture = keyValueFixture();
        fixture.event = "{'Product Id':1,'zip-code':'0500'}";
        fixture.parts.campaign.profileVariables = {true, true, true, true, true, true};
        fixture.parts.campaign.customPairs = {{"greeting", "Hi {{ Profile.Name }}"}, {"", ""}};
        const RenderedRequest request = fixture.render();
        QCOMPARE(placesOf(request), QStringList());
        QByteArray expected(
            "{'targetId':0,'key_values':{'greeting':'Hi Ada'},'profiles':{'key_values':{'greeting':'Hi Ada'},"
            "'email':'ada@example.com','identity':'1001','objectId':'__g1',"
            "'profileData':{'Customer Type':'gold','points':12345678901234567890,'ratio':0.1,"
            "'tags':['a','b'],'pet':{'name':'Ca\\\"t'},'none':null,'ok':true},"
            "'event_properties':{'Product Id':1,'zip-code':'0500'}}}");
        QCOMPARE(QByteArray::fromStdString(request.body), expected.replace('\'', '"'));
        QVERIFY(has(request, "request.default-body"));
        QVERIFY(request.isSendable());
    }

    void onlyTickedFieldsAreSent()
    {
        RequestFixture fixture = keyValueFixture();
        fixture.event = "{'Product Id':1}";
        QCOMPARE(fixture.render().body,
            std::string(R"({"targetId":0,"key_values":{},"profiles":{"key_values":{},"identity":"1001"}})"));
        fixture.parts.campaign.profileVariables = {false, false, false, false, true, false};
        fixture.parts.campaign.delivery.qualification = Qualification::PastBehavior;
        QCOMPARE(fixture.render().body, std::string(R"({"targetId":0,"key_values":{},"profiles":{"key_values":{}}})"));
    }

    void theDefaultBodyIsAlwaysValidJson_data()
    {
        QTest::addColumn<QByteArray>("name"); // JSON text
        QTest::newRow("quote") << QByteArray("A \\\"B\\\"");
        QTest::newRow("backslash") << QByteArray("C:\\\\x");
        QTest::newRow("line end") << QByteArray("a\\r\\nb");
        QTest::newRow("control") << QByteArray("\\u0000\\u001f");
        QTest::newRow("emoji") << QByteArray("\xF0\x9F\x9A\x80");
        QTest::newRow("closes the object") << QByteArray("\\\"}},{\\\"");
    }

    void theDefaultBodyIsAlwaysValidJson()
    {
        QFETCH(QByteArray, name);
        RequestFixture fixture;
        fixture.parts.campaign.bodyMode = BodyMode::KeyValue;
        fixture.parts.campaign.profileVariables.profileData = true;
        fixture.parts.campaign.customPairs = {{"k\"ey", "{{ Profile.n }}"}};
        fixture.profile = "{'n':'" + name + "'}";
        const RenderedRequest request = fixture.render();
        const auto body = json::readValue(request.body);
        QVERIFY2(body.has_value(), request.body.c_str());
        const auto profile = json::readValue("{\"n\":\"" + name.toStdString() + "\"}");
        QCOMPARE(body->find("key_values")->textOf("k\"ey"), profile->textOf("n"));
        QCOMPARE(body->find("profiles")->find("profileData")->textOf("n"), profile->textOf("n"));
    }

    void customPairsAreChecked()
    {
        RequestFixture fixture = keyValueFixture();
        fixture.parts.campaign.customPairs = {{"a", "<survey>"}, {"", "x"}, {"a", "{{ x"}};
        const RenderedRequest request = fixture.render();
        QVERIFY(placesOf(request).contains(QStringLiteral("request.placeholder@body[0] 0-8")));
        QVERIFY(placesOf(request).contains(QStringLiteral("request.pair-name@body[1] 0-0")));
        QVERIFY(placesOf(request).contains(QStringLiteral("request.pair-duplicate@body[2] 0-0")));
        QVERIFY(!request.isSendable());
        QCOMPARE(request.outcome, liquid::OutcomeKind::Error);
    }
};

QTEST_APPLESS_MAIN(TestRequestBody)
#include "tst_RequestBody.moc"
