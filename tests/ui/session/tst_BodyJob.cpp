// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BodyJob.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace hookbench;

namespace {

constexpr std::size_t small = 100;
constexpr std::size_t large = 1'000'000;

} // namespace

class TestBodyJob : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_begun = 0;
        m_completed.clear();
    }

    void aSmallBodyIsLookedAtAtOnce()
    {
        BodyJob job;
        QSemaphore begun;
        job.start(small, [&](const std::atomic_bool&) -> LatestJob::Completion {
            begun.release();
            return {};
        });
        begun.acquire(); // without the event loop, hence without a timer
    }

    void ofManyLargeBodiesOnlyTheLastIsLookedAt()
    {
        BodyJob job;
        for (int number = 1; number <= 20; ++number)
            job.start(large, numbered(number));
        QTRY_COMPARE(m_completed, QList<int>{20});
        QCOMPARE(m_begun.load(), 1);
    }

    void aLargeBodyStopsTheWorkBeforeIt()
    {
        BodyJob job;
        QSemaphore begun;
        QSemaphore stopped;
        job.start(small, [&](const std::atomic_bool& isStale) {
            begun.release();
            while (!isStale)
                QThread::yieldCurrentThread();
            stopped.release();
            return [this] { m_completed.append(1); };
        });
        begun.acquire();
        job.start(large, numbered(2));
        stopped.acquire(); // at once, although the next one pauses
        QTRY_COMPARE(m_completed, QList<int>{2});
    }

    void whatWasOvertakenIsDropped()
    {
        BodyJob job;
        QSemaphore gate;
        job.start(small, [&](const std::atomic_bool&) {
            gate.release();
            return [this] { m_completed.append(1); };
        });
        gate.acquire();
        job.start(small, numbered(2));
        QTRY_COMPARE(m_completed, QList<int>{2});
    }

    void cancellingDropsWhatWaits()
    {
        BodyJob job;
        job.start(large, numbered(1));
        job.cancel();
        job.start(small, numbered(2));
        QTRY_COMPARE(m_completed, QList<int>{2});
        QCOMPARE(m_begun.load(), 1);
    }

    void heldWorkWaits_data()
    {
        QTest::addColumn<qulonglong>("bytes");
        QTest::newRow("small") << qulonglong(small);
        QTest::newRow("large") << qulonglong(large);
    }

    void heldWorkWaits()
    {
        QFETCH(qulonglong, bytes);
        BodyJob held;
        BodyJob other;
        held.setHeld(true);
        held.start(bytes, numbered(1));
        other.start(bytes, numbered(2)); // takes as long as the held one would
        QTRY_COMPARE(m_completed, QList<int>{2});
        QCOMPARE(m_begun.load(), 1);
        held.setHeld(false);
        QTRY_COMPARE(m_completed, (QList<int>{2, 1}));
    }

private:
    LatestJob::Work numbered(int number)
    {
        return [this, number](const std::atomic_bool&) -> LatestJob::Completion {
            ++m_begun;
            return [this, number] { m_completed.append(number); };
        };
    }

    std::atomic_int m_begun = 0;
    QList<int> m_completed;
};

QTEST_GUILESS_MAIN(TestBodyJob)
#include "tst_BodyJob.moc"
