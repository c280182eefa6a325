// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/KeyChecker.h"

#include "delivery/History.h"
#include "delivery/Sender.h"
#include "providers/KeyCheck.h"
#include "session/PreviewPipeline.h"
#include "session/Session.h"

namespace hookbench {

KeyChecker::KeyChecker(Session* session, const SecretStore& secrets, History* history, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_kept(history)
    , m_sender(std::make_unique<Sender>(secrets))
{
    connect(m_sender.get(), &Sender::started, this, &KeyChecker::started);
    connect(m_sender.get(), &Sender::leaving, this, [this](const Attempt& attempt) { m_kept.keep(attempt); });
    connect(m_sender.get(), &Sender::finished, this, &KeyChecker::finish);
}

KeyChecker::~KeyChecker()
{
    cancel(); // while its end can still be kept
}

void KeyChecker::check(const Webhook& webhook)
{
    RequestTemplate parts;
    parts.webhook = webhook;
    parts.environment = m_session->environment();
    parts.dialect = m_session->workspace().dialect;
    parts.sandboxOrigin = m_session->sandboxOrigin();
    AttemptLabels labels;
    labels.kind = AttemptKind::KeyCheck;
    labels.webhook = QString::fromStdString(webhook.name);
    labels.environment = QString::fromStdString(parts.environment.name);
    m_sender->send(keyCheckRequest(parts, clockNow()), labels);
}

void KeyChecker::cancel()
{
    m_sender->cancel();
}

bool KeyChecker::isChecking() const
{
    return m_sender->isSending();
}

void KeyChecker::finish(const Attempt& attempt)
{
    Attempt kept = attempt;
    kept.id = m_kept.finish(attempt);
    emit finished(kept);
}

} // namespace hookbench
