// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/LatestJob.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace hookbench;

class TestLatestJob : public QObject {
    Q_OBJECT

private slots:
    void theResultArrivesOnThisThread()
    {
        LatestJob job;
        QThread* worker = nullptr;
        QThread* receiver = nullptr;
        job.start([&](const std::atomic_bool&) {
            worker = QThread::currentThread();
            return [&] { receiver = QThread::currentThread(); };
        });
        QTRY_VERIFY(receiver);
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != receiver);
        QVERIFY(!job.isRunning());
    }

    void ofThoseWaitingOnlyTheLatestIsRun()
    {
        LatestJob job;
        QSemaphore gate;
        QList<int> done;
        const auto work = [&](int number) {
            return [&, number](const std::atomic_bool&) -> LatestJob::Completion {
                gate.acquire();
                return [&, number] { done.append(number); };
            };
        };
        for (int number = 1; number <= 4; ++number)
            job.start(work(number));
        gate.release(4);
        QTRY_COMPARE(done, (QList<int> {1, 4}));
    }

    void theRunningOneHearsThatItIsStale()
    {
        LatestJob job;
        QSemaphore started;
        std::atomic_bool wasStopped = false;
        job.start([&](const std::atomic_bool& isStale) -> LatestJob::Completion {
            started.release();
            while (!isStale)
                QThread::yieldCurrentThread();
            wasStopped = true;
            return {};
        });
        started.acquire();
        bool isNextDone = false;
        job.start([&](const std::atomic_bool&) { return [&] { isNextDone = true; }; });
        QTRY_VERIFY(isNextDone);
        QVERIFY(wasStopped);
    }

    void cancellingStopsTheWorkAndForgetsTheNext()
    {
        LatestJob job;
        QSemaphore started;
        job.start([&](const std::atomic_bool& isStale) -> LatestJob::Completion {
            started.release();
            while (!isStale)
                QThread::yieldCurrentThread();
            return {};
        });
        started.acquire();
        bool isNextRun = false;
        job.start([&](const std::atomic_bool&) -> LatestJob::Completion {
            isNextRun = true;
            return {};
        });
        job.cancel();
        QTRY_VERIFY(!job.isRunning());
        job.finishNow();
        QVERIFY(!isNextRun);
    }

    void endingStopsTheWork()
    {
        QSemaphore started;
        bool isDelivered = false;
        {
            LatestJob job;
            job.start([&](const std::atomic_bool& isStale) {
                started.release();
                while (!isStale)
                    QThread::yieldCurrentThread();
                return [&] { isDelivered = true; };
            });
            started.acquire();
        }
        QCoreApplication::processEvents();
        QVERIFY(!isDelivered);
    }

    void finishNowRunsWhatWaits()
    {
        LatestJob job;
        QList<int> ran;
        QSemaphore gate;
        job.start([&](const std::atomic_bool&) -> LatestJob::Completion {
            gate.acquire();
            ran.append(1);
            return {};
        });
        job.start([&](const std::atomic_bool&) -> LatestJob::Completion {
            ran.append(2);
            return {};
        });
        gate.release();
        job.finishNow();
        QCOMPARE(ran, (QList<int> {1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestLatestJob)
#include "tst_LatestJob.moc"
