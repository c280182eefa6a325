// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/LatestJob.h"

#include <QObject>
#include <QTimer>

#include <cstddef>

namespace hookbench {

/// Looks at the latest body on a worker: at a small one at once, at a large one when nothing more has come for a
/// moment, so that the preview has the processor to itself while one types. What an earlier body gave is dropped. For
/// the thread that made it.
class BodyJob : public QObject {
    Q_OBJECT

public:
    explicit BodyJob(QObject* parent = nullptr);

    /// Takes the place of all work before: that is told that it is stale, and its completion is not called.
    void start(std::size_t bodyBytes, LatestJob::Work work);
    /// The same without anything in its place.
    void cancel();

    /// As long as it is held, nothing begins; the latest work waits.
    void setHeld(bool isHeld);

private:
    void launch();

    LatestJob::Work m_waiting; ///< empty when none is
    quint64 m_runs = 0; ///< so far; an earlier one is out of date
    bool m_isHeld = false;
    QTimer m_pause;
    LatestJob m_job;
};

} // namespace hookbench
