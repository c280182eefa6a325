// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CodeView.h"

#include <QTest>

using namespace hookbench;

class TestEditorPositions : public QObject {
    Q_OBJECT

private slots:
    void threeWaysOfCounting()
    {
        CodeView view;
        view.resetContents("aé😀b");
        QCOMPARE(view.positions().length(), std::size_t(8)); // bytes
        QCOMPARE(view.positions().lineColumn(8), (LineColumn{1, 5})); // four code points before it
        QCOMPARE(view.positions().utf16Offset(8), 5); // UTF-16 units
    }

    void roundTrips_data()
    {
        QTest::addColumn<int>("byte");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("utf16");

        QTest::newRow("beginning") << 0 << 1 << 1 << 0;
        QTest::newRow("before é") << 1 << 1 << 2 << 1;
        QTest::newRow("before 😀") << 3 << 1 << 3 << 2;
        QTest::newRow("before b") << 7 << 1 << 4 << 4;
        QTest::newRow("second line") << 10 << 2 << 1 << 7;
        QTest::newRow("end") << 14 << 2 << 4 << 10;
    }

    void roundTrips()
    {
        QFETCH(int, byte);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(int, utf16);
        CodeView view;
        view.resetContents("aé😀b\r\ncüd");
        const EditorPositions positions = view.positions();
        const auto at = static_cast<std::size_t>(byte);
        QCOMPARE(positions.lineColumn(at), (LineColumn{line, column}));
        QCOMPARE(positions.byteAt({line, column}), at);
        QCOMPARE(positions.utf16Offset(at), utf16);
        QCOMPARE(positions.byteAtUtf16(utf16), at);
    }

    void placesInsideACodePointGiveItsBeginning()
    {
        CodeView view;
        view.resetContents("aé😀b");
        for (const std::size_t inside : {4U, 5U, 6U})
            QCOMPARE(view.positions().snapped(inside), std::size_t(3));
        QCOMPARE(view.positions().snapped({2, 6}), (ByteRange{1, 3}));
    }

    void placesPastTheEndGiveTheEnd()
    {
        CodeView view;
        view.resetContents("ab\ncd");
        QCOMPARE(view.positions().snapped(99), std::size_t(5));
        QCOMPARE(view.positions().byteAt({9, 1}), std::size_t(5));
        QCOMPARE(view.positions().byteAt({1, 9}), std::size_t(2));
        QCOMPARE(view.positions().byteAtUtf16(99), std::size_t(5));
    }
};

QTEST_MAIN(TestEditorPositions)
#include "tst_EditorPositions.moc"
