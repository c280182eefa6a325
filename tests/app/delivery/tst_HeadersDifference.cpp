// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/HeadersDifference.h"

#include "DifferenceLines.h"

#include <QTest>

using namespace hookbench;
using Headers = QList<WireHeader>;

Q_DECLARE_METATYPE(WireHeader)

class tst_HeadersDifference : public QObject {
    Q_OBJECT

private slots:
    void compares_data();
    void compares();
};

void tst_HeadersDifference::compares_data()
{
    QTest::addColumn<Headers>("first");
    QTest::addColumn<Headers>("second");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<bool>("isDifferent");
    const auto row = [](const char* name, const Headers& first, const Headers& second, const QStringList& rows,
                         bool isDifferent = true) { QTest::newRow(name) << first << second << rows << isDifferent; };
    row("none", {}, {}, {}, false);
    row("equal", {{"A", "1"}, {"B", ""}}, {{"A", "1"}, {"B", ""}}, {}, false);
    row("added, changed, gone", {{"A", "1"}, {"B", "2"}}, {{"B", "3"}, {"C", "4"}},
        {QStringLiteral("changed B|2|3"), QStringLiteral("added C||4"), QStringLiteral("gone A|1|")});
    row("empty against something", {{"A", ""}}, {{"A", "1"}}, {QStringLiteral("changed A||1")});
    row("repeated", {{"A", "1"}, {"A", "2"}}, {{"A", "1"}, {"A", "3"}, {"A", "4"}},
        {QStringLiteral("changed A|2|3"), QStringLiteral("added A||4")});
    row("spelling", {{"content-type", "x"}}, {{"Content-Type", "x"}},
        {QStringLiteral("changed spelling of a name|content-type|Content-Type")});
    row("order", {{"A", "1"}, {"B", "2"}}, {{"B", "2"}, {"A", "1"}}, {QStringLiteral("changed order|A, B|B, A")});
    row("masked", {{"X-Key", "••••••••"}}, {{"X-Key", "••••••••"}}, {QStringLiteral("masked X-Key|••••••••|••••••••")},
        false);
    row("masked with something else", {{"X-Key", "Basic ••••••••"}}, {{"X-Key", "Bearer ••••••••"}},
        {QStringLiteral("changed X-Key|Basic ••••••••|Bearer ••••••••")});
    row("masked in one", {{"X-Key", "••••••••"}}, {{"X-Key", "none"}}, {QStringLiteral("changed X-Key|••••••••|none")});
    row("bytes that are no UTF-8", {{"A", "\xff"}}, {{"A", "\xfe"}}, {QStringLiteral("changed A|ÿ|þ")});
}

void tst_HeadersDifference::compares()
{
    QFETCH(Headers, first);
    QFETCH(Headers, second);
    const PartDifference part = headersDifference(first, second);
    QTEST(test::linesOf(part), "rows");
    QTEST(part.isDifferent(), "isDifferent");
}

QTEST_GUILESS_MAIN(tst_HeadersDifference)
#include "tst_HeadersDifference.moc"
