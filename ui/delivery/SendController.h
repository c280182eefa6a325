// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"

#include <QObject>

namespace hookbench {

class History;
class Sender;
class Session;

/// What the Send Test button does: sends what the preview shows, once, and keeps every attempt in the history. A
/// request with an error in it is an attempt too, blocked before the network and with the reasons in it.
class SendController : public QObject {
    Q_OBJECT

public:
    /// All three have to outlive it.
    SendController(Session* session, Sender* sender, History* history, QObject* parent = nullptr);

    /// Ignored while a delivery is under way.
    void sendTest();
    /// Asks the service once what became of a lost attempt, with the webhook and the environment of that time. Ignored
    /// while a delivery is under way.
    void lookUp(const Attempt& lost);
    void cancel();
    bool isSending() const;

signals:
    void started();
    /// With its id in the history; 0 if it could not be kept.
    void finished(const hookbench::Attempt& attempt);

private:
    void keep(const Attempt& attempt);

    Session* m_session;
    Sender* m_sender;
    History* m_history;
    std::vector<Attempt> m_lost; ///< what a look-up under way asks about
};

} // namespace hookbench
