// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Outline.h"

#include <QTest>

using namespace hookbench;

class TestOutline : public QObject {
    Q_OBJECT

private slots:
    void findsByPointer_data()
    {
        QTest::addColumn<std::string>("pointer");
        QTest::addColumn<std::string>("value"); ///< empty: there is none
        const auto add = [](const char* pointer, const char* value) {
            QTest::newRow(*pointer == '\0' ? "the whole text" : pointer) << std::string(pointer) << std::string(value);
        };
        add("", m_text);
        add("/foo", "[\"bar\", 1.10]");
        add("/foo/0", "\"bar\"");
        add("/foo/1", "1.10");
        add("/foo/2", "");
        add("/foo/-", "");
        add("/foo/01", "");
        add("/", "0");
        add("/a~1b", "1");
        add("/m~0n", "8");
        add("/m~n", "");
        add("/\xC3\xA9", "{\"x\": {}}");
        add("/\xC3\xA9/x", "{}");
        add("/\xC3\xA9/x/y", "");
        add("/twice", "1");
        add("foo", "");
        add("/foo/", "");
    }

    void findsByPointer()
    {
        QFETCH(std::string, pointer);
        QFETCH(std::string, value);
        const std::string text = m_text;
        const auto outline = json::Outline::of(text);
        QVERIFY(outline);
        const auto found = outline->find(pointer);
        QCOMPARE(found.has_value(), !value.empty());
        if (found) {
            QCOMPARE(std::string(outline->text(outline->item(*found).range)), value);
            QCOMPARE(outline->pointer(*found), pointer);
        }
    }

    void findsByPlace()
    {
        const std::string text = m_text;
        const auto outline = json::Outline::of(text);
        const auto pointerAt = [&](const char* piece) { return outline->pointer(outline->at(text.find(piece))); };
        QCOMPARE(pointerAt("bar"), "/foo/0");
        QCOMPARE(pointerAt("1.10"), "/foo/1");
        QCOMPARE(pointerAt("foo"), "/foo"); // a key stands for its member
        QCOMPARE(pointerAt("\"x\""), "/\xC3\xA9/x");
        QCOMPARE(outline->pointer(outline->at(text.size())), "");
    }

    void brokenTextGivesItsFirstError()
    {
        const auto outline = json::Outline::of("{\"a\": 1,}");
        QVERIFY(!outline);
        QCOMPARE(outline.error().code, "json.trailing-comma");
    }

private:
    static constexpr const char* m_text = "{\"foo\": [\"bar\", 1.10], \"\": 0, \"a/b\": 1, \"m~n\": 8, \"\\u00e9\": "
                                          "{\"x\": {}}, \"twice\": 1, \"twice\": 2}";
};

QTEST_APPLESS_MAIN(TestOutline)
#include "tst_Outline.moc"
