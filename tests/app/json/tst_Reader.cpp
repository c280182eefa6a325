// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/Reader.h"

#include <QTest>

using namespace hookbench;

namespace {

/// What a tree for the Liquid engine holds, written as compact JSON; the type of each number in front of it.
std::string described(const liquid::Value& value)
{
    std::string text;
    switch (value.type()) {
    case liquid::ValueType::Nil:
        return "null";
    case liquid::ValueType::Boolean:
        return value.toBoolean() ? "true" : "false";
    case liquid::ValueType::Integer:
        return "i" + std::to_string(value.toInteger());
    case liquid::ValueType::Decimal:
        return "d" + std::to_string(value.toDecimal());
    case liquid::ValueType::BigInteger:
        return "b" + std::string(value.text());
    case liquid::ValueType::String:
        json::appendQuoted(text, value.text());
        return text;
    case liquid::ValueType::List:
        for (const liquid::Value& item : value.items())
            text += (text.empty() ? "" : ",") + described(item);
        return '[' + text + ']';
    case liquid::ValueType::Map:
        for (const liquid::MapEntry& entry : value.map().entries())
            text += (text.empty() ? "" : ",") + std::string(entry.key()) + ':' + described(entry.value);
        return '{' + text + '}';
    default:
        return "?";
    }
}

} // namespace

class TestReader : public QObject {
    Q_OBJECT

private slots:
    void data_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("tree");

        QTest::newRow("order of keys") << QByteArray(R"({"b": 1, "a": [true, false, null], "c": {}})")
                                       << QByteArray("{b:i1,a:[true,false,null],c:{}}");
        QTest::newRow("equal keys: the last value in the first place")
            << QByteArray(R"({"a": 1, "b": 2, "a": 3})") << QByteArray("{a:i3,b:i2}");
        QTest::newRow("decimals") << QByteArray("[1.5, 2e2]") << QByteArray("[d1.500000,d200.000000]");
        QTest::newRow("beyond 64 bits") << QByteArray("[1180591620717411303424]")
                                        << QByteArray("[b1180591620717411303424]");
        QTest::newRow("escapes") << QByteArray(R"(["\u00e9\uD83D\uDE00\n"])") << QByteArray(R"(["é😀\n"])");
        QTest::newRow("half a surrogate pair") << QByteArray(R"(["\uD800"])") << QByteArray("[\"\uFFFD\"]");
        QTest::newRow("lone number") << QByteArray(" 42 ") << QByteArray("i42");
        QTest::newRow("lone literal") << QByteArray("false") << QByteArray("false");
        QTest::newRow("lone string") << QByteArray(R"("x")") << QByteArray(R"("x")");
        QTest::newRow("512 levels") << QByteArray(512, '[') + QByteArray(512, ']')
                                    << QByteArray(512, '[') + QByteArray(512, ']');
    }

    void data()
    {
        QFETCH(QByteArray, text);
        const auto data = json::readData(text.toStdString());
        QVERIFY(data);
        QTEST(QByteArray::fromStdString(described(data->root())), "tree");
        const auto value = json::readValue(text.toStdString());
        QVERIFY(value);
        QCOMPARE(described(json::toData(*value).root()), described(data->root()));
    }

    void errorsSayWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("place");

        QTest::newRow("slip") << QByteArray(R"({"a": 1, "b": None})") << QByteArray("json.wrong-literal") << 14;
        QTest::newRow("first of two") << QByteArray("[01, 02]") << QByteArray("json.leading-zero") << 1;
        QTest::newRow("literal with a tail") << QByteArray("falsen") << QByteArray("json.unquoted-value") << 0;
        QTest::newRow("text after the end") << QByteArray("{} {}") << QByteArray("json.text-after-end") << 3;
        QTest::newRow("trailing comma") << QByteArray("[1,]") << QByteArray("json.trailing-comma") << 2;
        QTest::newRow("empty") << QByteArray() << QByteArray("json.empty") << 0;
        QTest::newRow("broken UTF-8") << QByteArray("[\"a\xFF\"]") << QByteArray("json.invalid-utf8") << 3;
        QTest::newRow("deeper than 512") << QByteArray(513, '[') + QByteArray(513, ']') << QByteArray("json.too-deep")
                                         << 512;
    }

    void errorsSayWhere()
    {
        QFETCH(QByteArray, text);
        const auto value = json::readValue(text.toStdString());
        QVERIFY(!value);
        QTEST(QByteArray::fromStdString(value.error().code), "code");
        QTEST(static_cast<int>(value.error().place.range.begin), "place");
        QCOMPARE(value.error().place.part, Part::File);
        const auto data = json::readData(text.toStdString());
        QVERIFY(!data);
        QCOMPARE(data.error().code, value.error().code);
        QCOMPARE(data.error().place, value.error().place);
    }

    void relatedPlacesAreOfTheFileToo()
    {
        const auto value = json::readValue("{\"a\": [1}");
        QVERIFY(!value);
        QCOMPARE(value.error().related.size(), std::size_t(1));
        QCOMPARE(value.error().related[0], (Place{Part::File, -1, {6, 7}}));
    }
};

QTEST_APPLESS_MAIN(TestReader)
#include "tst_Reader.moc"
