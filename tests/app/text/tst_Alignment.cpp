// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Alignment.h"

#include <QTest>

#include <algorithm>

using namespace hookbench;

class tst_Alignment : public QObject {
    Q_OBJECT

private slots:
    void pairs_data();
    void pairs();
    void longOnesKeepTheirEnds();
};

namespace {

/// A letter is an item; "a=a", "a>b" (stand for each other), "-a", "+b".
QByteArray described(const QByteArray& before, const QByteArray& after)
{
    const auto items = [](const QByteArray& letters) {
        std::vector<std::string_view> list;
        for (qsizetype i = 0; i < letters.size(); ++i)
            list.emplace_back(letters.constData() + i, 1);
        return list;
    };
    QByteArrayList words;
    for (const AlignedPair& pair : aligned(items(before), items(after))) {
        if (pair.before == AlignedPair::none)
            words += QByteArray("+") + after[static_cast<qsizetype>(pair.after)];
        else if (pair.after == AlignedPair::none)
            words += QByteArray("-") + before[static_cast<qsizetype>(pair.before)];
        else
            words += QByteArray(1, before[static_cast<qsizetype>(pair.before)]) + (pair.isEqual ? '=' : '>')
                + after[static_cast<qsizetype>(pair.after)];
    }
    return words.join(' ');
}

} // namespace

void tst_Alignment::pairs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(expected);
    };
    row("nothing", "", "", "");
    row("equal", "abc", "abc", "a=a b=b c=c");
    row("all new", "", "ab", "+a +b");
    row("all gone", "ab", "", "-a -b");
    row("one in the middle", "ac", "abc", "a=a +b c=c");
    row("one at the front", "bc", "abc", "+a b=b c=c");
    row("one gone at the end", "abc", "ab", "a=a b=b -c");
    row("another one", "abc", "axc", "a=a b>x c=c");
    row("another one and one more", "abc", "axyc", "a=a b>x +y c=c");
    row("repeated", "aaa", "aa", "a=a a=a -a");
    row("moved", "abcd", "bcda", "-a b=b c=c d=d +a");
    row("two places", "abcdef", "aXcdYf", "a=a b>X c=c d=d e>Y f=f");
}

void tst_Alignment::pairs()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QTEST(described(before, after), "expected");
}

/// Too many to find the best pairs: all that lies between the equal ends is paired in order.
void tst_Alignment::longOnesKeepTheirEnds()
{
    constexpr std::size_t count = 3000;
    std::vector<std::string_view> before(count, "old");
    std::vector<std::string_view> after(count + 1, "new");
    before.front() = after.front() = "first";
    before.back() = after.back() = "last";
    const auto pairs = aligned(before, after);
    QCOMPARE(pairs.size(), count + 1);
    QVERIFY(pairs.front() == (AlignedPair{0, 0, true}));
    QVERIFY(pairs[1] == (AlignedPair{1, 1, false}));
    QVERIFY(pairs[count - 1] == (AlignedPair{AlignedPair::none, count - 1, false}));
    QVERIFY(pairs.back() == (AlignedPair{count - 1, count, true}));
    QCOMPARE(std::count_if(pairs.begin(), pairs.end(), [](const AlignedPair& pair) { return pair.isEqual; }), 2);
}

QTEST_GUILESS_MAIN(tst_Alignment)
#include "tst_Alignment.moc"
