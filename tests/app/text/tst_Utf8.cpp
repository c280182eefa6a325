// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Utf8.h"

#include <QTest>

using namespace hookbench;

class TestUtf8 : public QObject {
    Q_OBJECT

private slots:
    void firstInvalid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("place"); // -1 = valid

        QTest::newRow("empty") << QByteArray() << -1;
        QTest::newRow("one to four bytes") << QByteArray("aé€😀") << -1;
        QTest::newRow("stray continuation") << QByteArray("ab\x80") << 2;
        QTest::newRow("cut short") << QByteArray("a\xE2\x82") << 1;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("overlong, three bytes") << QByteArray("\xE0\x80\xAF") << 0;
        QTest::newRow("surrogate") << QByteArray("x\xED\xA0\x80") << 1;
        QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << 0;
    }

    void firstInvalid()
    {
        QFETCH(QByteArray, text);
        const auto place = firstInvalidUtf8({text.constData(), static_cast<std::size_t>(text.size())});
        QTEST(place ? static_cast<int>(*place) : -1, "place");
    }

    void append_data()
    {
        QTest::addColumn<uint>("codePoint");
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("ASCII") << 0x41U << QByteArray("A");
        QTest::newRow("two bytes") << 0xE9U << QByteArray("é");
        QTest::newRow("three bytes") << 0x20ACU << QByteArray("€");
        QTest::newRow("four bytes") << 0x1F600U << QByteArray("😀");
        QTest::newRow("lone surrogate") << 0xD800U << QByteArray("\xEF\xBF\xBD");
        QTest::newRow("too large") << 0x110000U << QByteArray("\xEF\xBF\xBD");
    }

    void append()
    {
        QFETCH(uint, codePoint);
        std::string text;
        appendUtf8(text, static_cast<char32_t>(codePoint));
        QTEST(QByteArray::fromStdString(text), "bytes");
    }

    void codePointsAreCounted()
    {
        QCOMPARE(codePointCount("aé😀b"), std::size_t(4));
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_Utf8.moc"
