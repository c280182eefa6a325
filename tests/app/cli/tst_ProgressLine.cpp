// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProgressLine.h"

#include <QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class ProgressLineTest : public QObject {
    Q_OBJECT

private slots:
    void text_data()
    {
        QTest::addColumn<int>("checked");
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("elapsedMs");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, int checked, int failed, int position, int size, int elapsed,
                             const char* shown) {
            QTest::newRow(name) << checked << failed << position << size << elapsed << QString::fromLatin1(shown);
        };
        row("half", 1000, 3, 500, 1000, 2000, "1000 profiles checked, 3 failed, 500 a second, 50 %, 2 s left");
        row("size unknown", 1000, 0, 500, 0, 2000, "1000 profiles checked, 0 failed, 500 a second");
        row("at the end", 10, 10, 100, 100, 1000, "10 profiles checked, 10 failed, 10 a second, 100 %, 0 s left");
        row("at once", 0, 0, 0, 100, 0, "0 profiles checked, 0 failed, 0 a second");
    }

    void text()
    {
        QFETCH(int, checked);
        QFETCH(int, failed);
        QFETCH(int, position);
        QFETCH(int, size);
        QFETCH(int, elapsedMs);
        QFETCH(QString, shown);
        const BulkProgress progress{std::size_t(checked), std::size_t(failed), position, size};
        QCOMPARE(ProgressLine::text(progress, elapsedMs), shown);
    }
};

QTEST_APPLESS_MAIN(ProgressLineTest)
#include "tst_ProgressLine.moc"
