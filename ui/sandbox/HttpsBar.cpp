// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/HttpsBar.h"

#include "common/MessageLine.h"
#include "sandbox/AuthorityFile.h"
#include "sandbox/Sandbox.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace hookbench {

HttpsBar::HttpsBar(const Sandbox* sandbox, Session* session, QWidget* parent)
    : QWidget(parent)
    , m_sandbox(sandbox)
    , m_session(session)
    , m_message(new MessageLine)
    , m_trust(new QPushButton(tr("Trust It")))
    , m_save(new QPushButton(tr("Save Authority…")))
{
    m_message->setObjectName(QStringLiteral("httpsMessage"));
    m_trust->setObjectName(QStringLiteral("trustAuthority"));
    m_trust->setToolTip(tr("Names the authority’s file under Connection in the webhook"));
    m_save->setObjectName(QStringLiteral("saveAuthority"));
    m_save->setToolTip(tr("Saves its certificate for other clients, such as curl --cacert"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::m, 0, spacing::m, spacing::s);
    layout->setSpacing(spacing::s);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_trust);
    layout->addWidget(m_save);
    connect(m_trust, &QPushButton::clicked, this, &HttpsBar::trust);
    connect(m_save, &QPushButton::clicked, this,
        [this] { emit saveRequested(m_sandbox->authorityPem(), QStringLiteral("hookbench-sandbox-ca.pem")); });
    connect(session, &Session::webhookChanged, this, &HttpsBar::showTrust);
    connect(session, &Session::workspaceReplaced, this, &HttpsBar::showTrust);
    hide();
}

void HttpsBar::showSandbox()
{
    setVisible(m_sandbox->isHttps());
    if (m_sandbox->isHttps())
        m_fault = writeAuthorityFile(defaultAuthorityFile(), m_sandbox->authorityPem());
    showTrust();
}

void HttpsBar::showTrust()
{
    if (!m_sandbox->isHttps())
        return;
    const Webhook webhook = m_session->webhook();
    const QString name = QString::fromStdString(webhook.name);
    const QString trusted = QString::fromStdString(webhook.connection.caFile);
    m_trust->setVisible(m_fault.isEmpty() && trusted.isEmpty() && !webhook.id.empty());
    if (!m_fault.isEmpty())
        m_message->showMessage(Tone::Bad, m_fault);
    else if (webhook.id.empty())
        m_message->showMessage(Tone::Text, tr("Clients have to trust the authority that was made for this run."));
    else if (trusted == defaultAuthorityFile())
        m_message->showMessage(Tone::Good,
            tr("“%1” trusts the authority that was made for this run. It is good until %2.")
                .arg(name,
                    QLocale().toString(m_sandbox->authorityGoodUntil().toLocalTime().date(), QLocale::ShortFormat)));
    else if (trusted.isEmpty())
        m_message->showMessage(Tone::Attention,
            tr("“%1” does not trust the authority that was made for this run, so it sends nothing here.").arg(name));
    else
        m_message->showMessage(Tone::Attention,
            tr("“%1” trusts another authority, so it sends nothing here: see Connection in the webhook.").arg(name));
}

void HttpsBar::trust()
{
    Webhook webhook = m_session->webhook();
    webhook.connection.caFile = defaultAuthorityFile().toStdString();
    m_session->editWebhook(webhook);
    m_save->setFocus(); // as the button that had it goes
}

} // namespace hookbench
