// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LineIndex.h"

#include <QTest>

using namespace hookbench;

class TestLineIndex : public QObject {
    Q_OBJECT

private slots:
    void at_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");

        QTest::newRow("empty text") << QByteArray() << 0 << 1 << 1;
        QTest::newRow("first byte") << QByteArray("abc") << 0 << 1 << 1;
        QTest::newRow("end") << QByteArray("abc") << 3 << 1 << 4;
        QTest::newRow("past the end") << QByteArray("abc") << 99 << 1 << 4;
        QTest::newRow("after LF") << QByteArray("a\nb") << 2 << 2 << 1;
        QTest::newRow("after CR LF") << QByteArray("a\r\nb") << 3 << 2 << 1;
        QTest::newRow("between CR and LF") << QByteArray("a\r\nb") << 2 << 1 << 3;
        QTest::newRow("after a lone CR") << QByteArray("a\rb") << 2 << 2 << 1;
        QTest::newRow("columns count code points") << QByteArray("aé😀b") << 7 << 1 << 4;
        QTest::newRow("inside a code point") << QByteArray("aé😀b") << 5 << 1 << 3;
        QTest::newRow("after the last line end") << QByteArray("a\n") << 2 << 2 << 1;
    }

    void at()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        const LineIndex index(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        const LineColumn place = index.at(static_cast<std::size_t>(offset));
        QTEST(place.line, "line");
        QTEST(place.column, "column");
    }

    void lineCount()
    {
        QCOMPARE(LineIndex("").lineCount(), std::size_t(1));
        QCOMPARE(LineIndex("a\r\nb\n").lineCount(), std::size_t(3));
    }
};

QTEST_APPLESS_MAIN(TestLineIndex)
#include "tst_LineIndex.moc"
