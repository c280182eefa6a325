// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/BodyLink.h"

#include "editor/CodeView.h"
#include "editor/LiquidJsonLexer.h"
#include "session/Session.h"

#include <QScopedValueRollback>

namespace hookbench {

BodyLink::BodyLink(Session* session, CodeView* view)
    : QObject(view)
    , m_session(session)
    , m_view(view)
{
    connect(view, &CodeView::bytesReplaced, this, &BodyLink::noteEdit);
    connect(view, &CodeView::inputDone, this, &BodyLink::flush);
    connect(session, &Session::workspaceReplaced, this, &BodyLink::load);
    connect(session, &Session::campaignSelected, this, &BodyLink::update);
    connect(session, &Session::campaignChanged, this, &BodyLink::update);
    connect(session, &Session::previewChanged, this, [this](const std::shared_ptr<const Preview>& preview) {
        followBody();
        takeTokens(*preview);
    });
    load();
}

/// Everything anew: nothing of what was typed before can be undone.
void BodyLink::load()
{
    m_isTyped = false;
    m_campaignId = m_session->campaignId();
    const Campaign campaign = m_session->campaign();
    {
        const QScopedValueRollback<bool> loading(m_isLoading, true);
        m_view->resetContents(campaign.body);
    }
    m_view->highlighting()->setJson(campaign.contentFormat == ContentFormat::Json);
    m_view->highlighting()->forgetProgram();
    takeTokens(*m_session->preview());
}

void BodyLink::update()
{
    flush();
    if (m_session->campaignId() != m_campaignId) {
        load();
        return;
    }
    m_view->highlighting()->setJson(m_session->campaign().contentFormat == ContentFormat::Json);
    followBody();
}

/// Takes over what changed the body other than by typing.
void BodyLink::followBody()
{
    const Campaign* campaign = m_session->workspace().campaign(m_campaignId.toStdString());
    if (!campaign || m_isTyped || campaign->body == m_view->contents())
        return;
    const QScopedValueRollback<bool> loading(m_isLoading, true);
    m_view->updateContents(campaign->body);
}

void BodyLink::noteEdit(std::size_t position, std::size_t removed, std::size_t added)
{
    m_view->highlighting()->noteEdit(position, removed, added);
    if (m_isLoading || m_isTyped)
        return;
    m_isTyped = true;
    QMetaObject::invokeMethod(this, &BodyLink::flush, Qt::QueuedConnection);
}

void BodyLink::flush()
{
    if (!m_isTyped)
        return;
    m_isTyped = false;
    m_session->editBody(m_campaignId, std::string(m_view->contents()));
}

void BodyLink::takeTokens(const Preview& preview)
{
    if (preview.bodyProgram)
        m_view->highlighting()->setProgram(preview.bodyProgram);
}

} // namespace hookbench
