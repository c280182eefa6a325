// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid/Data.h"

#include <QTest>

#include <string>

using namespace hookbench::liquid;

class TestData : public QObject {
    Q_OBJECT

private slots:
    void isAnEmptyMapAtFirst()
    {
        const Data data;
        QVERIFY(data.root().isMap());
        QCOMPARE(data.root().map().size(), std::size_t(0));
    }

    void keepsTheOrderOfKeysAndTheLastOfEqualOnes()
    {
        DataBuilder builder;
        builder.beginMap();
        for (const char* key : {"b", "a", "b"}) {
            builder.key(key);
            builder.string(key + std::string("!"));
        }
        builder.key("b");
        builder.boolean(true);
        builder.endMap();
        const Data data = builder.finish();
        const auto entries = data.root().map().entries();
        QCOMPARE(entries.size(), std::size_t(2));
        QCOMPARE(entries[0].key(), std::string_view("b"));
        QVERIFY(entries[0].value.toBoolean());
        QCOMPARE(entries[1].value.text(), std::string_view("a!"));
    }

    void findsKeysOfSmallAndLargeMaps_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 8, 9, 17, 1000})
            QTest::addRow("%d keys", size) << size;
    }

    void findsKeysOfSmallAndLargeMaps()
    {
        QFETCH(const int, size);
        DataBuilder builder;
        builder.beginMap();
        for (int i = 0; i < size; ++i) {
            builder.key("key " + std::to_string(i));
            builder.number(std::to_string(i));
        }
        builder.endMap();
        const Data data = builder.finish();
        for (int i = 0; i < size; ++i) {
            const Value* found = data.root().map().find("key " + std::to_string(i));
            QVERIFY(found != nullptr);
            QCOMPARE(found->toInteger(), std::int64_t(i));
        }
        QVERIFY(data.root().map().find("key " + std::to_string(size)) == nullptr);
    }

    void numbersKeepWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("type");
        QTest::addRow("integer") << QByteArray("-7") << int(ValueType::Integer);
        QTest::addRow("largest integer") << QByteArray("9223372036854775807") << int(ValueType::Integer);
        QTest::addRow("beyond 64 bits") << QByteArray("9223372036854775808") << int(ValueType::BigInteger);
        QTest::addRow("decimal") << QByteArray("5.0") << int(ValueType::Decimal);
        QTest::addRow("exponent") << QByteArray("1e3") << int(ValueType::Decimal);
    }

    void numbersKeepWhatTheyAre()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, type);
        DataBuilder builder;
        builder.number(text.toStdString());
        const Data data = builder.finish();
        QCOMPARE(int(data.root().type()), type);
        if (data.root().is(ValueType::BigInteger))
            QCOMPARE(data.root().text(), std::string_view(text.constData()));
    }

    void nestedListsAndMapsEndWhereTheyEnd()
    {
        DataBuilder builder;
        builder.beginMap();
        builder.key("list");
        builder.beginList();
        builder.nil();
        builder.beginMap();
        builder.key("inner");
        builder.number("1");
        builder.endMap();
        builder.beginList();
        builder.endList();
        builder.endList();
        builder.key("after");
        builder.string("x");
        builder.endMap();
        const Data data = builder.finish();
        const auto items = data.root().map().find("list")->items();
        QCOMPARE(items.size(), std::size_t(3));
        QVERIFY(items[0].isNil());
        QCOMPARE(items[1].map().find("inner")->toInteger(), std::int64_t(1));
        QVERIFY(items[2].isList() && items[2].items().empty());
        QCOMPARE(data.root().map().find("after")->text(), std::string_view("x"));
    }

    void livesAsLongAsACopy()
    {
        auto first = std::make_unique<Data>([] {
            DataBuilder builder;
            builder.string("kept");
            return builder.finish();
        }());
        const Data copy = *first;
        first.reset();
        QCOMPARE(copy.root().text(), std::string_view("kept"));
    }
};

QTEST_APPLESS_MAIN(TestData)
#include "tst_Data.moc"
