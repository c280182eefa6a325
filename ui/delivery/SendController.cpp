// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SendController.h"

#include "delivery/History.h"
#include "delivery/Sender.h"
#include "providers/LookUp.h"
#include "session/PreviewPipeline.h"
#include "session/Session.h"

#include <algorithm>

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
    , m_kept(history)
{
    connect(sender, &Sender::started, this, &SendController::started);
    connect(sender, &Sender::leaving, this, [this](const Attempt& attempt) { m_kept.keep(withLost(attempt)); });
    connect(sender, &Sender::finished, this, &SendController::finish);
}

void SendController::sendTest()
{
    if (isSending())
        return;
    m_labels = labelsOf(*m_session);
    send(m_session->preview()->request);
}

void SendController::send(const RenderedRequest& request)
{
    m_sent = request;
    m_sender->send(m_sent, m_labels);
}

std::optional<Redirect> SendController::redirect() const
{
    if (m_answer.kind != AttemptKind::Test || !hasRedirect(m_answer))
        return std::nullopt;
    return Redirect::of(m_sent, m_answer);
}

void SendController::followRedirect()
{
    if (const auto next = redirect(); next && !isSending())
        send(next->request);
}

void SendController::lookUp(const Attempt& lost)
{
    if (isSending())
        return;
    const Workspace& workspace = m_session->workspace();
    const auto named = [](const auto& items, const QString& name) {
        const auto found = std::find_if(items.begin(), items.end(),
            [&name](const auto& item) { return QString::fromStdString(item.name) == name; });
        return found == items.end() ? nullptr : &*found;
    };
    RequestTemplate parts;
    const auto* webhook = named(workspace.webhooks, lost.webhook);
    const auto* environment = named(workspace.environments, lost.environment);
    parts.webhook = webhook ? *webhook : m_session->webhook();
    parts.environment = environment ? *environment : m_session->environment();
    parts.dialect = workspace.dialect;
    parts.sandboxOrigin = m_session->sandboxOrigin();
    AttemptLabels labels;
    labels.kind = AttemptKind::LookUp;
    labels.campaign = lost.campaign;
    labels.profile = lost.profile;
    labels.webhook = QString::fromStdString(parts.webhook.name);
    labels.environment = QString::fromStdString(parts.environment.name);
    m_labels = labels;
    m_lookUp.emplace(lookUpRequest(parts, lost, clockNow()), lost);
    m_sender->send(m_lookUp->request(), m_labels);
}

void SendController::cancel()
{
    m_sender->cancel();
}

bool SendController::isSending() const
{
    return m_sender->isSending();
}

/// A look-up is kept with what it asks about.
Attempt SendController::withLost(const Attempt& attempt) const
{
    return m_lookUp ? m_lookUp->with(attempt) : attempt;
}

void SendController::finish(const Attempt& attempt)
{
    Attempt kept = withLost(attempt);
    if (m_lookUp && m_lookUp->take(attempt)) {
        m_sender->send(m_lookUp->request(), m_labels);
        return;
    }
    m_lookUp.reset();
    kept.id = m_kept.finish(kept);
    m_answer = kept;
    emit finished(kept);
}

} // namespace hookbench
