// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Reader.h"
#include "json/Value.h"

#include <QTest>

using namespace hookbench;
using json::Value;

class TestValue : public QObject {
    Q_OBJECT

private slots:
    void numbersAndOrderAreKept_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("number with a zero at the end") << QByteArray("1.10");
        QTest::newRow("beyond 64 bits") << QByteArray("1180591620717411303424");
        QTest::newRow("negative zero") << QByteArray("-0");
        QTest::newRow("exponent") << QByteArray("[1e3,1E+03,1e999]");
        QTest::newRow("keys not sorted") << QByteArray(R"({"b":1,"a":2})");
        QTest::newRow("equal keys") << QByteArray(R"({"a":1,"a":2})");
        QTest::newRow("empty ones") << QByteArray(R"([{},[],"",null,true,false])");
    }

    void numbersAndOrderAreKept()
    {
        QFETCH(QByteArray, text);
        const auto value = json::readValue(text.toStdString());
        QVERIFY(value);
        QCOMPARE(QByteArray::fromStdString(json::toCompactText(*value)), text);
    }

    void filesHaveOneItemALine()
    {
        const auto value = json::readValue(R"({"name":"A","list":[1,{"x":null}],"none":[],"nothing":{}})");
        QVERIFY(value);
        QCOMPARE(json::toText(*value).c_str(),
            "{\n  \"name\": \"A\",\n  \"list\": [\n    1,\n    {\n      \"x\": null\n    }\n  ],\n"
            "  \"none\": [],\n  \"nothing\": {}\n}\n");
    }

    void escapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("quoted");

        QTest::newRow("quotation mark") << QByteArray("a\"b") << QByteArray("\"a\\\"b\"");
        QTest::newRow("backslash") << QByteArray("a\\b") << QByteArray(R"("a\\b")");
        QTest::newRow("short forms") << QByteArray("\b\f\n\r\t") << QByteArray(R"("\b\f\n\r\t")");
        QTest::newRow("control characters") << QByteArray("\x01\x1f\0", 3) << QByteArray(R"("\u0001\u001f\u0000")");
        QTest::newRow("others as they are") << QByteArray("é😀/\x7f") << QByteArray("\"é😀/\x7f\"");
    }

    void escapes()
    {
        QFETCH(QByteArray, text);
        std::string quoted;
        json::appendQuoted(quoted, text.toStdString());
        QTEST(QByteArray::fromStdString(quoted), "quoted");
        const auto back = json::readValue(quoted);
        QVERIFY(back);
        QCOMPARE(QByteArray::fromStdString(back->text()), text);
    }

    void membersAreFoundChangedAndRemoved()
    {
        Value value;
        value.set("a", Value::integer(1));
        value.set("b", Value::string("two"));
        value.set("a", Value::boolean(true));
        QCOMPARE(json::toCompactText(value).c_str(), R"({"a":true,"b":"two"})");
        QCOMPARE(value.textOf("b").c_str(), "two");
        QCOMPARE(value.textOf("a", "fallback").c_str(), "fallback");
        QVERIFY(value.find("A") == nullptr);
        value.remove("a");
        QCOMPARE(json::toCompactText(value).c_str(), R"({"b":"two"})");
    }

    void integers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isInteger");

        QTest::newRow("plain") << QByteArray("42") << true;
        QTest::newRow("negative") << QByteArray("-7") << true;
        QTest::newRow("fraction") << QByteArray("1.0") << false;
        QTest::newRow("too large") << QByteArray("9223372036854775808") << false;
        QTest::newRow("text") << QByteArray("\"42\"") << false;
    }

    void integers()
    {
        QFETCH(QByteArray, text);
        const auto value = json::readValue(text.toStdString());
        QVERIFY(value);
        QTEST(value->toInteger().has_value(), "isInteger");
    }
};

QTEST_APPLESS_MAIN(TestValue)
#include "tst_Value.moc"
