// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Attempt.h"
#include "delivery/KeptAttempt.h"
#include "delivery/Redirect.h"
#include "delivery/Sender.h"
#include "providers/LookUpRun.h"

#include <QObject>

#include <optional>

namespace hookbench {

class History;
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
    /// Asks the service what became of a lost attempt, with the webhook and the environment of that time: each page of
    /// its answer once, as one attempt. Ignored while a delivery is under way.
    void lookUp(const Attempt& lost);
    /// What following the latest answer would send; nothing where that is no redirect, or came to no Send Test.
    std::optional<Redirect> redirect() const;
    /// Sends that, once and as an attempt of its own. Ignored while a delivery is under way.
    void followRedirect();
    void cancel();
    bool isSending() const;

signals:
    void started();
    /// With its id in the history; 0 if it could not be kept.
    void finished(const hookbench::Attempt& attempt);

private:
    void send(const RenderedRequest& request);
    Attempt withLost(const Attempt& attempt) const;
    void finish(const Attempt& attempt);

    Session* m_session;
    Sender* m_sender;
    KeptAttempt m_kept;
    std::optional<LookUpRun> m_lookUp; ///< that is under way
    RenderedRequest m_sent; ///< the latest one, for a redirect
    AttemptLabels m_labels;
    Attempt m_answer; ///< to it
};

} // namespace hookbench
