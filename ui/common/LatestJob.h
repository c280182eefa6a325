// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace hookbench {

/// Runs one piece of work at a time on a thread of its own. Of those that are started meanwhile only the latest is run
/// next; the running one is told that it is stale and may stop early. For the thread that made it.
class LatestJob : public QObject {
    Q_OBJECT

public:
    /// Runs on the maker's thread when the work is done; may be empty.
    using Completion = std::function<void()>;
    /// Runs on the worker: works on copies only.
    using Work = std::function<Completion(const std::atomic_bool& isStale)>;

    explicit LatestJob(QObject* parent = nullptr);
    /// Waits for the running work; what it gives is dropped.
    ~LatestJob() override;

    void start(Work work);
    /// Tells the running work that it is stale, and forgets the one that was to come next. What the running work gives
    /// is not dropped: it may be done already.
    void cancel();
    bool isRunning() const { return m_isRunning; }

    /// Waits until the running work and the one after it are done, without their completions.
    void finishNow();

private:
    void launch(const Work& work);
    void onDone(const Completion& completion);

    QThreadPool m_pool;
    Work m_next;
    std::shared_ptr<std::atomic_bool> m_isStale;
    bool m_isRunning = false;
};

} // namespace hookbench
