// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/SingleClickButton.h"
#include "support/DoubleClick.h"

#include <QSignalSpy>
#include <QTest>

using namespace hookbench;

class TestSingleClickButton : public QObject {
    Q_OBJECT

private slots:
    void aDoubleClickIsOneClick()
    {
        SingleClickButton button;
        button.show();
        QSignalSpy clicked(&button, &QPushButton::clicked);
        test::doubleClick(&button);
        QCOMPARE(clicked.size(), 1);
    }

    void aBurstIsOneClick()
    {
        SingleClickButton button;
        button.show();
        QSignalSpy clicked(&button, &QPushButton::clicked);
        constexpr int justNow = 1; // ms; QTest puts the double-click time between clicks otherwise
        for (int i = 0; i < 5; ++i) {
            QTest::mousePress(&button, Qt::LeftButton, {}, {}, justNow);
            QTest::mouseEvent(QTest::MouseRelease, &button, Qt::LeftButton, {}, {}, justNow);
            QTest::lastMouseTimestamp -= QTest::mouseDoubleClickInterval;
        }
        QCOMPARE(clicked.size(), 1);
    }

    void clicksApartAreTwo()
    {
        SingleClickButton button;
        button.show();
        QSignalSpy clicked(&button, &QPushButton::clicked);
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicked.size(), 2);
    }

    void aHeldSpaceBarIsOneClick()
    {
        SingleClickButton button;
        button.show();
        QSignalSpy clicked(&button, &QPushButton::clicked);
        constexpr bool isPress = true;
        constexpr bool isRepeat = true;
        QTest::simulateEvent(&button, isPress, Qt::Key_Space, {}, QStringLiteral(" "), false);
        for (int i = 0; i < 3; ++i) {
            QTest::simulateEvent(&button, !isPress, Qt::Key_Space, {}, QStringLiteral(" "), isRepeat);
            QTest::simulateEvent(&button, isPress, Qt::Key_Space, {}, QStringLiteral(" "), isRepeat);
        }
        QTest::simulateEvent(&button, !isPress, Qt::Key_Space, {}, QStringLiteral(" "), false);
        QCOMPARE(clicked.size(), 1);
    }
};

QTEST_MAIN(TestSingleClickButton)
#include "tst_SingleClickButton.moc"
