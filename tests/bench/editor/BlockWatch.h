// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <ctime>

namespace hookbench {

/// An application that notes how long its longest single event kept the processor busy: for that time the window was
/// deaf.
class BlockWatch : public QApplication {
    Q_OBJECT

public:
    using QApplication::QApplication;

    void restart() { m_longestNs = 0; }
    double longestMs() const { return static_cast<double>(m_longestNs) / 1e6; }
    QEvent::Type longestEvent() const { return m_longestEvent; }

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        ++m_depth;
        const qint64 begin = cpuNs();
        const bool result = QApplication::notify(receiver, event);
        const qint64 took = cpuNs() - begin;
        --m_depth;
        if (took > m_longestNs) {
            m_longestNs = took;
            m_longestEvent = type;
        }
        return result;
    }

private:
    /// Of this thread only: what other programs do on a busy machine does not count.
    static qint64 cpuNs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
    }

    int m_depth = 0;
    qint64 m_longestNs = 0;
    QEvent::Type m_longestEvent = QEvent::None;
};

} // namespace hookbench
