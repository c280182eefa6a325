// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/LatestJob.h"

#include <utility>

namespace hookbench {

LatestJob::LatestJob(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

LatestJob::~LatestJob()
{
    if (m_isStale)
        *m_isStale = true;
    m_pool.waitForDone();
}

void LatestJob::start(Work work)
{
    if (!m_isRunning) {
        launch(work);
        return;
    }
    *m_isStale = true;
    m_next = std::move(work);
}

void LatestJob::cancel()
{
    m_next = nullptr;
    if (m_isRunning)
        *m_isStale = true;
}

void LatestJob::finishNow()
{
    m_pool.waitForDone();
    if (const auto next = std::exchange(m_next, {}))
        next(std::atomic_bool(false));
}

void LatestJob::launch(const Work& work)
{
    m_isRunning = true;
    m_isStale = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, work, isStale = m_isStale] {
        const Completion completion = work(*isStale);
        QMetaObject::invokeMethod(this, [this, completion] { onDone(completion); }, Qt::QueuedConnection);
    });
}

void LatestJob::onDone(const Completion& completion)
{
    m_isRunning = false;
    if (const auto next = std::exchange(m_next, {}))
        launch(next);
    if (completion)
        completion();
}

} // namespace hookbench
