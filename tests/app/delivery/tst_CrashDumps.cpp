// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/CrashDumps.h"

#include <QTest>

#include <sys/resource.h>

using namespace hookbench;

class TestCrashDumps : public QObject {
    Q_OBJECT

private slots:
    void aCrashLeavesNoCoreFile()
    {
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
        forbidCrashDumps();
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
    }
};

QTEST_APPLESS_MAIN(TestCrashDumps)
#include "tst_CrashDumps.moc"
