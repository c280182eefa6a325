// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/BodyDifference.h"

#include "DifferenceLines.h"

#include <QTest>

using namespace hookbench;

class tst_BodyDifference : public QObject {
    Q_OBJECT

private slots:
    void compares_data();
    void compares();
    void tellsWhatIsMasked_data();
    void tellsWhatIsMasked();
    void showsWhereLongOnesDiffer();
    void listsTheFirstOfMany();
};

void tst_BodyDifference::compares_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("remark"); // its beginning
    const auto row = [](const char* name, const QByteArray& first, const QByteArray& second, const QStringList& rows,
                         const char* remark = "") {
        QTest::newRow(name) << first << second << rows << QString::fromUtf8(remark);
    };
    row("equal", "{\"a\": 1}", "{\"a\": 1}", {});
    row("JSON", R"({"a": 1.0, "b": [1, 2], "c": null})", R"({"a":1.00,"b":[1,3,2],"d":"x"})",
        {QStringLiteral("changed /a|1.0|1.00"), QStringLiteral("added /b/1||3"), QStringLiteral("added /d||\"x\""),
            QStringLiteral("gone /c|null|")});
    row("JSON, another kind of value", R"({"a": {"b": 1}})", R"({"a": [1]})",
        {QStringLiteral("changed /a|{\"b\":1}|[1]")});
    row("JSON, the whole", "1", "2", {QStringLiteral("changed whole body|1|2")});
    row("JSON, laid out otherwise", "{\"a\": 1, \"b\": 2}", "{\"b\":2,\"a\":1}", {}, "As JSON they hold the same");
    row("lines", "one\ntwo\nthree\n", "one\n2\nthree\nfour\n",
        {QStringLiteral("changed line 2|two|2"), QStringLiteral("added line 4||four")});
    row("a line less", "one\ntwo\nthree", "one\nthree", {QStringLiteral("gone line 2|two|")});
    row("JSON and a page", "{\"a\": 1}", "<html>", {QStringLiteral("changed line 1|{\"a\": 1}|<html>")});
    row("a line break at the end", "one\n", "one", {}, "They differ in the line break");
    row("other line breaks", "one\r\ntwo", "one\ntwo", {QStringLiteral("changed line 1|one\\r|one")});
    row("spaces that cannot be seen", "a b ", "a\u00a0b", {QStringLiteral("changed line 1|a b␣|a\\u00A0b")});
    row("only in the first", "{\"a\":\n1}", "", {QStringLiteral("gone whole body|{\"a\":\\n1}|")});
    row("only in the second", "", "x", {QStringLiteral("added whole body||x")});
    row("no text", QByteArray("abc\xff\x00\x01", 6), QByteArray("abc\xff\x02", 5),
        {QStringLiteral("changed from byte 4 on|00 01|02")}, "They are no text: 6 and 5 bytes.");
}

void tst_BodyDifference::compares()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, remark);
    const PartDifference part = bodyDifference(first, second);
    QTEST(test::linesOf(part), "rows");
    QCOMPARE(part.isDifferent(), first != second);
    QVERIFY2(remark.isEmpty() ? part.remark.isEmpty() : part.remark.startsWith(remark), qPrintable(part.remark));
}

void tst_BodyDifference::tellsWhatIsMasked_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("isMasked");
    QTest::newRow("in both") << QByteArray("key=••••••••") << QByteArray("key=••••••••") << true;
    QTest::newRow("in both, percent-encoded")
        << QByteArray("k=%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2%E2%80%A2")
        << QByteArray("k=••••••••") << true;
    QTest::newRow("in one") << QByteArray("key=••••••••") << QByteArray("key=") << false;
    QTest::newRow("in none") << QByteArray("key=1") << QByteArray("key=1") << false;
}

void tst_BodyDifference::tellsWhatIsMasked()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const PartDifference part = bodyDifference(first, second);
    QTEST(part.isMasked, "isMasked");
    QCOMPARE(part.isDifferent(), first != second);
}

void tst_BodyDifference::showsWhereLongOnesDiffer()
{
    const QByteArray same = QByteArray("ë").repeated(1000);
    const PartDifference part = bodyDifference(same + "one" + same, same + "two" + same);
    QCOMPARE(part.rows.size(), 1U);
    const PartDifference::Row& row = part.rows.front();
    for (const auto& [shown, word] : {std::pair(row.first, "one"), std::pair(row.second, "two")}) {
        QVERIFY2(shown.contains(QLatin1String(word)), qPrintable(shown));
        QVERIFY(shown.startsWith(u'…') && shown.endsWith(u'…'));
        QVERIFY(shown.size() < 400);
    }
}

void tst_BodyDifference::listsTheFirstOfMany()
{
    QByteArray first = "[";
    QByteArray second = "[";
    constexpr int count = 1500;
    for (int i = 0; i < count; ++i) {
        first += QByteArray::number(i) + ',';
        second += QByteArray::number(-i - 1) + ',';
    }
    first.back() = second.back() = ']';
    const PartDifference part = bodyDifference(first, second);
    QCOMPARE(part.differences, std::size_t(count));
    QCOMPARE(part.rows.size(), PartDifference::mostRows);
}

QTEST_GUILESS_MAIN(tst_BodyDifference)
#include "tst_BodyDifference.moc"
