// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SendController.h"

#include "delivery/History.h"
#include "delivery/Sender.h"
#include "session/Session.h"

namespace hookbench {

namespace {

AttemptLabels labelsOf(const Session& session)
{
    AttemptLabels labels;
    labels.campaign = QString::fromStdString(session.campaign().name);
    labels.webhook = QString::fromStdString(session.webhook().name);
    labels.profile = QString::fromStdString(session.profile().name);
    labels.event = QString::fromStdString(session.event().name);
    labels.environment = QString::fromStdString(session.environment().name);
    return labels;
}

} // namespace

SendController::SendController(Session* session, Sender* sender, History* history, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_sender(sender)
    , m_history(history)
{
    connect(sender, &Sender::started, this, &SendController::started);
    connect(sender, &Sender::finished, this, &SendController::keep);
}

void SendController::sendTest()
{
    if (!isSending())
        m_sender->send(m_session->preview()->request, labelsOf(*m_session));
}

void SendController::cancel()
{
    m_sender->cancel();
}

bool SendController::isSending() const
{
    return m_sender->isSending();
}

void SendController::keep(const Attempt& attempt)
{
    Attempt kept = attempt;
    kept.id = m_history->add(attempt);
    emit finished(kept);
}

} // namespace hookbench
