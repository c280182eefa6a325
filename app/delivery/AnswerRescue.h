// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/RawAnswer.h"

#include <QObject>

class QSocketNotifier;

namespace hookbench {

class HeldConnection;

/// Reads the answer that Qt 6.4 has left on a connection without TLS: it reads none before the request is out, and none
/// after an interim one. Only once Qt has done with the connection.
class AnswerRescue : public QObject {
    Q_OBJECT

public:
    /// More is not kept.
    static constexpr qsizetype limit = qsizetype{8} * 1024 * 1024;

    /// The connection has to outlive it. `isForHead`: the answer has no body.
    AnswerRescue(HeldConnection& connection, bool isForHead, QObject* parent = nullptr);

    /// Takes what is there now, without waiting.
    void readNow();
    /// Waits for the rest; done() comes from the event loop.
    void start();
    void stop();

    const RawAnswer& answer() const { return m_answer; }
    bool isTooLong() const { return m_bytes.size() >= limit; }

signals:
    /// Once: the answer is whole, or there will be none.
    void done();

private:
    void read();

    HeldConnection& m_connection;
    bool m_isForHead;
    QByteArray m_bytes;
    RawAnswer m_answer;
    QSocketNotifier* m_notifier = nullptr; ///< a child
};

} // namespace hookbench
