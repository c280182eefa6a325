// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BodyJob.h"

#include <utility>

namespace hookbench {

namespace {

constexpr std::size_t smallBodyBytes = 64U << 10U;
constexpr int pauseMs = 150; ///< in the typing of a large body

} // namespace

BodyJob::BodyJob(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BodyJob::launch);
}

void BodyJob::start(std::size_t bodyBytes, LatestJob::Work work)
{
    cancel();
    m_waiting = [this, work = std::move(work), run = m_runs](const std::atomic_bool& isStale) -> LatestJob::Completion {
        LatestJob::Completion completion = work(isStale);
        if (!completion)
            return {};
        return [this, completion = std::move(completion), run] {
            if (run == m_runs)
                completion();
        };
    };
    if (bodyBytes < smallBodyBytes)
        launch();
    else
        m_pause.start();
}

void BodyJob::cancel()
{
    ++m_runs;
    m_waiting = nullptr;
    m_pause.stop();
    m_job.cancel();
}

void BodyJob::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (!m_pause.isActive())
        launch();
}

void BodyJob::launch()
{
    if (m_waiting && !m_isHeld)
        m_job.start(std::exchange(m_waiting, nullptr));
}

} // namespace hookbench
