// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/RequestRenderer.h"
#include "check/RequestCheck.h"
#include "json/Scanner.h"

#include <QTest>

using namespace hookbench;

namespace {

RenderedRequest rendered(const std::string& body)
{
    RequestTemplate parts;
    parts.webhook.url = "https://example.com/hook";
    parts.campaign.body = body;
    return RequestRenderer(parts).render({}, {});
}

std::optional<Diagnostic> firstProblem(const std::string& body)
{
    for (const Diagnostic& found : checkRequest(rendered(body))) {
        if (found.code.starts_with("json."))
            return found;
    }
    return std::nullopt;
}

std::string applied(std::string body, const Fix& fix)
{
    for (auto edit = fix.edits.rbegin(); edit != fix.edits.rend(); ++edit)
        body.replace(edit->place.range.begin, edit->place.range.size(), edit->replacement);
    return body;
}

} // namespace

class TestJsonFix : public QObject {
    Q_OBJECT

private slots:
    void mends_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("mended"); // with the first fix of each problem
        QTest::newRow("trailing comma") << "{\"a\": 1,}"
                                        << "{\"a\": 1}";
        QTest::newRow("extra comma") << "[1,,2]"
                                     << "[1,2]";
        QTest::newRow("missing comma") << "{\"a\": 1 \"b\": 2}"
                                       << "{\"a\": 1, \"b\": 2}";
        QTest::newRow("missing comma between lines") << "{\n  \"a\": 1\n  \"b\": 2\n}"
                                                     << "{\n  \"a\": 1,\n  \"b\": 2\n}";
        QTest::newRow("curly quotes") << "{“a”: “b”}"
                                      << "{\"a\": \"b\"}";
        QTest::newRow("curly and straight") << "{\"a”: 1}"
                                            << "{\"a\": 1}";
        QTest::newRow("single quotes") << "{'a': 'b \"c\" \\'d'}"
                                       << "{\"a\": \"b \\\"c\\\" 'd\"}";
        QTest::newRow("line break") << "{\"a\": \"b\nc\"}"
                                    << "{\"a\": \"b\\nc\"}";
        QTest::newRow("tab") << "{\"a\": \"b\tc\"}"
                             << "{\"a\": \"b\\tc\"}";
        QTest::newRow("control character") << "{\"a\": \"b\u0001c\"}"
                                           << "{\"a\": \"bc\"}";
        QTest::newRow("unquoted value") << "{\"a\": bee}"
                                        << "{\"a\": \"bee\"}";
        QTest::newRow("unquoted key") << "{a: 1}"
                                      << "{\"a\": 1}";
        QTest::newRow("literal") << "{\"a\": True, \"b\": None}"
                                 << "{\"a\": true, \"b\": null}";
        QTest::newRow("not finite") << "[NaN]"
                                    << "[null]";
        QTest::newRow("leading zeros") << "[0012]"
                                       << "[\"0012\"]";
        QTest::newRow("leading plus") << "[+1]"
                                      << "[1]";
        QTest::newRow("bare point") << "[.5, 1.]"
                                    << "[0.5, 1.0]";
        QTest::newRow("comma in a number") << "{\"a\": 1,5}"
                                           << "{\"a\": 1.5}";
        QTest::newRow("missing brackets") << "{\"a\": [1"
                                          << "{\"a\": [1]}";
        QTest::newRow("missing bracket inside") << "{\"a\": [1}"
                                                << "{\"a\": [1]}";
        QTest::newRow("wrong bracket") << "[1}"
                                       << "[1]";
        QTest::newRow("extra bracket") << "{\"a\": 1}}"
                                       << "{\"a\": 1}";
        QTest::newRow("unclosed string") << "{\"a\": \"b}"
                                         << "{\"a\": \"b\"}";
        QTest::newRow("unclosed string in a line") << "{\"a\": \"b,\n\"c\": 1}"
                                                   << "{\"a\": \"b\",\n\"c\": 1}";
        QTest::newRow("missing colon") << "{\"a\" 1}"
                                       << "{\"a\": 1}";
        QTest::newRow("missing value") << "{\"a\": }"
                                       << "{\"a\": null }";
        QTest::newRow("comment") << "[1] // one"
                                 << "[1] ";
        QTest::newRow("escape") << "[\"C:\\qed\"]"
                                << "[\"C:\\\\qed\"]";
        QTest::newRow("quotes in a text") << "{\"a\": \"say \"hi\" to\"}"
                                          << "{\"a\": \"say \\\"hi\\\" to\"}";
        QTest::newRow("byte order mark") << "\ufeff{}"
                                         << "{}";
        QTest::newRow("odd space") << "{\"a\":\u00a01}"
                                   << "{\"a\": 1}";
        QTest::newRow("beside tags") << "{{ x }}{\"a\": \"{{ y }}\",}"
                                     << "{{ x }}{\"a\": \"{{ y }}\"}";
        QTest::newRow("several") << "{a: 'b', \"c\": [1,],}"
                                 << "{\"a\": \"b\", \"c\": [1]}";
    }

    void mends()
    {
        QFETCH(QString, body);
        QFETCH(QString, mended);
        std::string text = body.toStdString();
        for (int step = 0; step < 10; ++step) {
            const auto problem = firstProblem(text);
            if (!problem)
                break;
            QVERIFY2(!problem->fixes.empty(), (problem->code + " in " + text).c_str());
            text = applied(text, problem->fixes.front());
        }
        QCOMPARE(QString::fromStdString(text), mended);
        QVERIFY(json::isValid(rendered(text).body));
    }

    /// Whatever is offered makes its problem go away: on good texts with one byte taken out, put in or doubled.
    void whatIsOfferedHelps()
    {
        const std::string good =
            R"({"a": [1, -2.5, "x\ny"], "b": {"c": true, "d": null}, "e": "{{ f | default: 'g' }}"})";
        int offered = 0;
        for (std::size_t at = 0; at < good.size(); ++at) {
            for (const char* put : {"", "\"", ",", "}", "'", "0", ":"}) {
                std::string body = good;
                body.replace(at, 1, put);
                const auto problem = firstProblem(body);
                for (const Fix& fix : problem ? problem->fixes : std::vector<Fix>()) {
                    ++offered;
                    const auto left = firstProblem(applied(body, fix));
                    QVERIFY2(
                        !left || left->code != problem->code || left->place.range.begin > problem->place.range.begin,
                        (fix.title + " in " + body).c_str());
                }
            }
        }
        QVERIFY(offered > 200);
    }

    void offersNothingWhereTextIsPrintedOften()
    {
        const auto problem = firstProblem("[{% for i in (1..2) %}{\"a\": 1,},{% endfor %}0]");
        QVERIFY(problem);
        QVERIFY(problem->fixes.empty());
    }

    void aValueToBlameIsNotMendedAsText()
    {
        const auto problem = firstProblem("{\"a\": {{ 'x' }}}");
        QVERIFY(problem);
        QVERIFY(problem->fixes.empty());
    }
};

QTEST_APPLESS_MAIN(TestJsonFix)
#include "tst_JsonFix.moc"
