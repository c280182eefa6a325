// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Diff.h"

#include <QTest>

using namespace hookbench;

namespace {

/// "+/a 1; -/b 2; /c 1 > 2"
std::string differences(const std::string& before, const std::string& after)
{
    const auto first = json::Outline::of(before);
    const auto second = json::Outline::of(after);
    if (!first || !second)
        return "invalid";
    std::string text;
    for (const json::Difference& difference : json::differences(*first, *second)) {
        const std::string from(first->text(difference.before));
        const std::string to(second->text(difference.after));
        text += text.empty() ? "" : "; ";
        if (difference.kind == json::Difference::Kind::Added)
            text += "+" + difference.pointer + " " + to;
        else if (difference.kind == json::Difference::Kind::Removed)
            text += "-" + difference.pointer + " " + from;
        else
            text += difference.pointer + " " + from + " > " + to;
    }
    return text;
}

} // namespace

class TestDiff : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatChanged_data()
    {
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        QTest::addColumn<std::string>("expected");
        const auto add = [](const char* name, const char* before, const char* after, const char* expected) {
            QTest::newRow(name) << std::string(before) << std::string(after) << std::string(expected);
        };
        add("nothing", "{\"a\":1,\"b\":[{}]}", "{ \"b\" : [ {} ] , \"a\" : 1 }", "");
        add("number as written", "[1.0]", "[1.00]", "/0 1.0 > 1.00");
        add("large numbers", "{\"n\":1180591620717411303424}", "{\"n\":1180591620717411303425}",
            "/n 1180591620717411303424 > 1180591620717411303425");
        add("member added", "{\"a\":1}", "{\"a\":1,\"b\":{\"c\":2}}", "+/b {\"c\":2}");
        add("member removed", "{\"a\":1,\"b\":2}", "{\"b\":2}", "-/a 1");
        add("kind", "{\"a\":[1]}", "{\"a\":{\"0\":1}}", "/a [1] > {\"0\":1}");
        add("deep", "{\"a\":[{\"b\":\"x\"}]}", "{\"a\":[{\"b\":\"y\"}]}", "/a/0/b \"x\" > \"y\"");
        add("element put in front", "[1,2,3]", "[0,1,2,3]", "+/0 0");
        add("element taken out", "[1,2,3]", "[1,3]", "-/1 2");
        add("element changed", "[{\"a\":1},{\"a\":2},{\"a\":3}]", "[{\"a\":1},{\"a\":9},{\"a\":3}]", "/1/a 2 > 9");
        add("escapes in a value", "[\"\\u0041\"]", "[\"A\"]", "/0 \"\\u0041\" > \"A\"");
        add("escapes in a key", "{\"\\u0041\":1}", "{\"A\":1}", "/A \"\\u0041\" > \"A\"");
        add("equal keys", "{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":3}", "/a 2 > 3");
        add("one of two equal keys", "{\"a\":1,\"a\":2}", "{\"a\":1}", "-/a 2");
        add("root", "1", "2", " 1 > 2");
        add("pointer escapes", "{}", "{\"a/b~\":1}", "+/a~1b~0 1");
        add("broken", "{", "{}", "invalid");
    }

    void tellsWhatChanged()
    {
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        QFETCH(std::string, expected);
        QCOMPARE(differences(before, after), expected);
    }

    void longArraysEndSoon()
    {
        std::string before = "[";
        std::string after = "[";
        for (int i = 0; i < 20000; ++i) {
            before += (i > 0 ? "," : "") + std::to_string(i);
            after += (i > 0 ? "," : "") + std::to_string(i == 19999 ? -1 : i);
        }
        QCOMPARE(differences(before + "]", after + "]"), "/19999 19999 > -1");
    }
};

QTEST_APPLESS_MAIN(TestDiff)
#include "tst_Diff.moc"
