// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/CatchAll.h"

#include <QTest>

using namespace hookbench;

class tst_CatchAll : public QObject {
    Q_OBJECT

private slots:
    void whatIsNoAnswer_data();
    void whatIsNoAnswer();
};

void tst_CatchAll::whatIsNoAnswer_data()
{
    QTest::addColumn<CatchAll>("answer");
    QTest::addColumn<QString>("word"); // of the sentence; empty for a good one
    QTest::newRow("usual") << CatchAll{200, 0, {{"Content-Type", "text/plain"}}, "x"} << QString();
    QTest::newRow("last status") << CatchAll{599, 0, {}, {}} << QString();
    QTest::newRow("longest delay") << CatchAll{200, 600'000, {}, {}} << QString();
    QTest::newRow("empty where nothing may be") << CatchAll{204, 0, {}, {}} << QString();
    QTest::newRow("interim status") << CatchAll{199, 0, {}, {}} << QStringLiteral("200 to 599");
    QTest::newRow("no status") << CatchAll{600, 0, {}, {}} << QStringLiteral("200 to 599");
    QTest::newRow("before the request") << CatchAll{200, -1, {}, {}} << QStringLiteral("milliseconds");
    QTest::newRow("much later") << CatchAll{200, 600'001, {}, {}} << QStringLiteral("milliseconds");
    QTest::newRow("body of 204") << CatchAll{204, 0, {}, "x"} << QStringLiteral("204 has no body");
    QTest::newRow("body of 205") << CatchAll{205, 0, {}, "x"} << QStringLiteral("205 has no body");
    QTest::newRow("body of 304") << CatchAll{304, 0, {}, "x"} << QStringLiteral("304 has no body");
    QTest::newRow("header without a name") << CatchAll{200, 0, {{"", "x"}}, {}} << QStringLiteral("name of a header");
    QTest::newRow("name in two words") << CatchAll{200, 0, {{"a b", "x"}}, {}} << QStringLiteral("“a b”");
    QTest::newRow("second line") << CatchAll{200, 0, {{"X-A", "b\r\nX-B: c"}}, {}} << QStringLiteral("X-A");
    QTest::newRow("length") << CatchAll{200, 0, {{"content-length", "3"}}, {}} << QStringLiteral("content-length");
}

void tst_CatchAll::whatIsNoAnswer()
{
    QFETCH(CatchAll, answer);
    QFETCH(QString, word);
    const QString fault = faultOf(answer);
    QCOMPARE(fault.isEmpty(), word.isEmpty());
    QVERIFY2(fault.contains(word), qPrintable(fault));
}

QTEST_GUILESS_MAIN(tst_CatchAll)
#include "tst_CatchAll.moc"
