// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/RequestRenderer.h"
#include "check/RequestCheck.h"
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

namespace {

RequestTemplate templateWith(const QByteArray& body)
{
    RequestTemplate requestTemplate;
    requestTemplate.webhook.url = "https://example.com/hook";
    requestTemplate.webhook.headers = {{"Content-Type", "application/json"}};
    requestTemplate.campaign.body = body.toStdString();
    return requestTemplate;
}

RenderedRequest rendered(const RequestTemplate& requestTemplate, const QByteArray& profile)
{
    auto scope = json::readData("{\"Profile\":" + profile.toStdString() + '}');
    return scope ? RequestRenderer(requestTemplate).render(*scope, {}) : RenderedRequest();
}

QByteArray codesOf(const std::vector<Diagnostic>& diagnostics)
{
    QByteArrayList codes;
    for (const Diagnostic& diagnostic : diagnostics)
        codes << QByteArray::fromStdString(diagnostic.code);
    return codes.join(' ');
}

QByteArray bodyText(const RenderedRequest& request, const Place& place)
{
    if (place.part != Part::Body)
        return {};
    return QByteArray::fromStdString(request.bodyProgram->source().substr(place.range.begin, place.range.size()));
}

} // namespace

class TestRequestCheck : public QObject {
    Q_OBJECT

private slots:
    void filledInValues_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("tag"); // that is to blame
        QTest::addColumn<QByteArray>("words"); // of the message

        breakingCharacters();
        bareValues();
        silentTags();
    }

    void filledInValues()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, profile);
        QFETCH(QByteArray, tag);
        QFETCH(QByteArray, words);
        const RenderedRequest request = rendered(templateWith(body), profile);
        const auto found = checkRequest(request);
        QTEST(codesOf(found), "code");
        QCOMPARE(found[0].severity, Severity::Error);
        QVERIFY(isBroken(request));
        QCOMPARE(found[0].place.part, Part::Payload);
        QVERIFY(!found[0].related.empty());
        QCOMPARE(bodyText(request, found[0].related[0]), tag);
        const QByteArray message = QByteArray::fromStdString(found[0].message());
        QVERIFY2(message.contains(words) && message.contains(tag), message.constData());
    }

    void slipsOfTheAuthor_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("source"); // text of the body at the related place

        QTest::newRow("comma after the last member")
            << QByteArray(R"({"a": "{{ Profile.Name }}"<,> })") << QByteArray("json.trailing-comma") << QByteArray(",");
        QTest::newRow("comma that a loop leaves") << QByteArray("[{% for i in (1..2) %}{{ i }}<,>{% endfor %}]")
                                                  << QByteArray("json.trailing-comma") << QByteArray(",");
        QTest::newRow("no quotation mark")
            << QByteArray("{\"a\": <\"x>\n}") << QByteArray("json.unclosed-string") << QByteArray("\"x");
        QTest::newRow("no comma behind a harmless value")
            << QByteArray("{\"a\": {{ Profile.Age }} \"b\": 2}") << QByteArray("json.missing-comma") << QByteArray();
    }

    void slipsOfTheAuthor()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, source);
        const QByteArray plain = QByteArray(body).replace('<', "").replace('>', "");
        const RenderedRequest request = rendered(templateWith(plain), R"({"Name": "Ada", "Age": 36})");
        const auto found = checkRequest(request);
        QTEST(codesOf(found), "code");
        QVERIFY(found[0].message().find("{{") == std::string::npos); // no tag is to blame
        if (!source.isEmpty()) {
            QCOMPARE(bodyText(request, found[0].related.back()), source);
            QCOMPARE(found[0].related.back().range.begin, std::size_t(body.indexOf('<')));
        }
    }

    void anOpenBracketIsShownInTheBody()
    {
        const QByteArray body = "{\"a\": [1, {{ Profile.Age }}}";
        const RenderedRequest request = rendered(templateWith(body), R"({"Age": 36})");
        const auto found = checkRequest(request);
        QCOMPARE(codesOf(found), QByteArray("json.missing-closing"));
        QCOMPARE(found[0].related[0].part, Part::Payload);
        QCOMPARE(bodyText(request, found[0].related.back()), QByteArray("["));
    }

    void aValueThatAddsMembersIsAnError()
    {
        const QByteArray body = R"({"name": "{{ Profile.Name }}", "b": 2})";
        const RenderedRequest request = rendered(templateWith(body), "{\"Name\": \"Ada\\\", \\\"admin\\\": \\\"yes\"}");
        const auto found = checkRequest(request);
        QCOMPARE(QByteArray::fromStdString(request.body), QByteArray(R"({"name": "Ada", "admin": "yes", "b": 2})"));
        QCOMPARE(codesOf(found), QByteArray("json.value-leaves-string"));
        QVERIFY(isBroken(request));
        QCOMPARE(found[0].severity, Severity::Error);
        QCOMPARE(bodyText(request, found[0].related[0]), QByteArray("{{ Profile.Name }}"));
    }

    void nothingIsSaidOfGoodPayloads_data()
    {
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("literal") << QByteArray(R"({"a": 1})");
        QTest::newRow("text and number") << QByteArray(R"({"a": "{{ Profile.Name }}", "b": {{ Profile.Age }}})");
        QTest::newRow("quotation marks of the template")
            << QByteArray(R"({"a": {% if Profile.Name %}"x"{% else %}null{% endif %}})");
        QTest::newRow("a whole string filled in") << QByteArray(R"({"a": {{ '"x"' }}, {{ '"b": 1, "c": 2' }}})");
        QTest::newRow("value between escapes") << QByteArray("{\"a\": \"\\\\{{ Profile.Name }}\\\\\"}");
    }

    void nothingIsSaidOfGoodPayloads()
    {
        QFETCH(QByteArray, body);
        const RenderedRequest request = rendered(templateWith(body), R"({"Name": "Ada 😀", "Age": 36})");
        QCOMPARE(request.outcome, liquid::OutcomeKind::Payload);
        QCOMPARE(codesOf(checkRequest(request)), QByteArray());
        QVERIFY(!isBroken(request));
    }

    void plainTextIsNotChecked()
    {
        RequestTemplate requestTemplate = templateWith("Hello {{ Profile.Name }}");
        requestTemplate.campaign.contentFormat = ContentFormat::PlainText;
        requestTemplate.webhook.headers.clear();
        QCOMPARE(codesOf(checkRequest(rendered(requestTemplate, "{\"Name\": \"\\\"Ada\\\"\"}"))), QByteArray());
    }

    void whoGetsNothingHasNoPayloadToCheck_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isAbort");

        QTest::newRow("abort") << QByteArray("{ {% abort %}") << true;
        QTest::newRow("render error") << QByteArray("{ {{ Profile.Name | times: 2 }}") << false;
    }

    void whoGetsNothingHasNoPayloadToCheck()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isAbort);
        const RenderedRequest request = rendered(templateWith(body), R"({"Name": "Ada"})");
        QCOMPARE(request.outcome, isAbort ? liquid::OutcomeKind::Abort : liquid::OutcomeKind::Error);
        QVERIFY(!request.diagnostics.empty());
        QCOMPARE(hasErrors(request.diagnostics), !isAbort);
        QCOMPARE(codesOf(checkRequest(request)), QByteArray());
    }

    void contentType_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("code");

        QTest::newRow("none") << QByteArray("Accept") << QByteArray("application/json")
                              << QByteArray("request.no-content-type");
        QTest::newRow("other") << QByteArray("content-type") << QByteArray("text/plain")
                               << QByteArray("request.other-content-type");
        QTest::newRow("JSON") << QByteArray("content-type") << QByteArray("application/JSON; charset=utf-8")
                              << QByteArray();
        QTest::newRow("a kind of JSON") << QByteArray("Content-Type") << QByteArray("application/vnd.api+json")
                                        << QByteArray();
    }

    void contentType()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        RequestTemplate requestTemplate = templateWith("{}");
        requestTemplate.webhook.headers = {{name.toStdString(), value.toStdString()}};
        const auto found = checkRequest(rendered(requestTemplate, "{}"));
        QTEST(codesOf(found), "code");
        QVERIFY(!hasErrors(found));
    }

    void equalKeysAreAWarning()
    {
        const QByteArray body = R"({"a": {"b": 1, "c": 2, "b": 3}, "b": 4, "{{ Profile.Name }}": 5, "Ada": 6})";
        const RenderedRequest request = rendered(templateWith(body), R"({"Name": "Ada"})");
        const auto found = checkRequest(request);
        QCOMPARE(codesOf(found), QByteArray("json.duplicate-key json.duplicate-key"));
        QVERIFY(!hasErrors(found) && !isBroken(request));
        QCOMPARE(found[0].place.range.begin, std::size_t(23));
        QCOMPARE(found[0].related[0], (Place{Part::Payload, -1, {7, 10}}));
    }

    void equalKeysAreFoundAnywhere_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        QByteArray many = "{";
        for (int i = 0; i < 40; ++i)
            many += "\"k" + QByteArray::number(i) + "\": [{\"k0\": 1, \"k1\": 2}], ";
        const QByteArray duplicate = "json.duplicate-key";
        QTest::newRow("many, all different") << QByteArray(many + "\"k40\": 0}") << QByteArray();
        QTest::newRow("one of many") << QByteArray(many + "\"k7\": 0}") << duplicate;
        QTest::newRow("after many, in a list")
            << QByteArray(many + R"("x": [[{"a": 1, "b": 2, "a": 3}]]})") << duplicate;
        QTest::newRow("the same, written differently") << QByteArray(R"({"a": 1, "\u0061": 2})") << QByteArray();
        QTest::newRow("beside a very large number")
            << QByteArray(R"({"a": 1180591620717411303424, "b": 1, "b": 2})") << duplicate;
        QTest::newRow("in objects of their own") << QByteArray(R"([{"a": 1}, {"a": {"a": 2}}])") << QByteArray();
    }

    void equalKeysAreFoundAnywhere()
    {
        QFETCH(QByteArray, body);
        const auto found = checkRequest(rendered(templateWith(body), R"({"Name": "Ada"})"));
        QTEST(codesOf(found), "code");
    }

private:
    static void add(const char* name, const char* body, const char* profile, const char* code, const char* words,
        const char* tag = "{{ Profile.Name }}")
    {
        QTest::newRow(name) << QByteArray(body) << QByteArray(profile) << QByteArray(code) << QByteArray(tag)
                            << QByteArray(words);
    }

    static void breakingCharacters()
    {
        const char* body = "{\n  \"name\": \"{{ Profile.Name }}\",\n  \"b\": 2\n}";
        const char* line = R"({"name": "Dear {{ Profile.Name }}!", "b": "x"})";
        add("nickname", body, "{\"Name\": \"Ada \\\"Countess\\\" Lovelace\"}", "json.quote-in-string",
            "quotation mark");
        add("inches", body, "{\"Name\": \"6\\\"\"}", "json.quote-in-string", "quotation mark");
        add("inches on one line", line, "{\"Name\": \"6\\\"\"}", "json.quote-in-string", "quotation mark");
        add("quoted", line, "{\"Name\": \"\\\"Ada\\\"\"}", "json.quote-in-string", "quotation mark");
        add("quotation mark and comma", body, "{\"Name\": \"x\\\", \\\"y\"}", "json.missing-colon", "quotation mark");
        add("backslash at the end", body, "{\"Name\": \"C:\\\\\"}", "json.unclosed-string", "backslash");
        add("backslash at the end, on one line", R"({"name": "{{ Profile.Name }}", "b": "x"})",
            "{\"Name\": \"C:\\\\\"}", "json.quote-in-string", "backslash");
        add("backslash inside", body, "{\"Name\": \"C:\\\\dir\"}", "json.bad-escape", "backslash");
        add("line break", body, R"({"Name": "Ada\nLovelace"})", "json.line-break", "line break");
        add("tab", body, R"({"Name": "Ada\tLovelace"})", "json.tab", "tab");
        add("control character", body, R"({"Name": "Ada\u0001"})", "json.control-character", "control character");
        add("in a key", R"({"{{ Profile.Name }}": 1})", "{\"Name\": \"a\\\"b\"}", "json.quote-in-string",
            "quotation mark");
    }

    static void bareValues()
    {
        const char* body = "{\"a\": {{ Profile.Name }}, \"b\": 2}";
        add("text", body, R"({"Name": "Ada Lovelace"})", "json.unquoted-value", "Ada Lovelace");
        add("capital True", body, R"({"Name": "True"})", "json.wrong-literal", "True");
        add("telephone number", body, R"({"Name": "+49171"})", "json.leading-plus", "+49171");
        add("two numbers", body, R"({"Name": "1 2"})", "json.missing-comma", "1 2");
        add("key", "{ {{ Profile.Name }}: 1 }", R"({"Name": "x"})", "json.unquoted-key", "x");
    }

    static void silentTags()
    {
        add("no value", "{\"a\": {{ Profile.None }}, \"b\": 2}", "{}", "json.missing-value", "nothing",
            "{{ Profile.None }}");
        add("no last value", "{\"a\": {{ Profile.None }}\n}", "{}", "json.missing-value", "nothing",
            "{{ Profile.None }}");
        add("no item", "[1, {{ Profile.None }}]", "{}", "json.trailing-comma", "nothing", "{{ Profile.None }}");
        add("no first item", "[{{ Profile.None }}, 1]", "{}", "json.extra-comma", "nothing", "{{ Profile.None }}");
        add("nothing at all", "{{ Profile.None }}", "{}", "json.empty", "nothing", "{{ Profile.None }}");
    }
};

QTEST_APPLESS_MAIN(TestRequestCheck)
#include "tst_RequestCheck.moc"
