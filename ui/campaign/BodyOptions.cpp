// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/BodyOptions.h"

#include "campaign/SchemaButton.h"
#include "common/FlowLayout.h"
#include "common/IdCombo.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace hookbench {
namespace {

/// A label and its field, which stay together where the row is broken.
QWidget* labelled(const QString& text, QWidget* field)
{
    auto* pair = new QWidget(field->parentWidget());
    auto* label = new QLabel(text, pair);
    label->setBuddy(field);
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins({});
    layout->setSpacing(spacing::xs);
    layout->addWidget(label);
    layout->addWidget(field);
    return pair;
}

} // namespace

BodyOptions::BodyOptions(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_webhook(new IdCombo(tr("Webhook"), this))
    , m_format(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_urlParameters(new QToolButton(this))
{
    makeCombos();
    m_urlParameters->setObjectName(QStringLiteral("urlParameters"));
    m_urlParameters->setCheckable(true);
    m_urlParameters->setAutoRaise(true);
    m_urlParameters->setToolTip(tr("URL key value pairs, added to the webhook's URL as query parameters"));

    auto* row = new FlowLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::s);
    row->addWidget(labelled(tr("&Webhook"), m_webhook));
    row->addWidget(labelled(tr("&Format"), m_format));
    row->addWidget(m_mode); // whose values say what they are
    row->addWidget(makeRest());

    for (const auto change : {&Session::campaignChanged, &Session::listsChanged, &Session::workspaceReplaced})
        connect(session, change, this, &BodyOptions::refresh);
    refresh();
}

QWidget* BodyOptions::makeRest()
{
    auto* rest = new QWidget(this);
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // the buttons stand at the end of their row
    auto* layout = new QHBoxLayout(rest);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(new SchemaButton(m_session, rest));
    layout->addWidget(m_urlParameters);
    return rest;
}

template <typename Change> void BodyOptions::edit(Change change)
{
    Campaign campaign = m_session->campaign();
    change(campaign);
    m_session->editCampaign(campaign);
}

void BodyOptions::makeCombos()
{
    m_webhook->setObjectName(QStringLiteral("webhook"));
    connect(m_webhook, &IdCombo::idActivated, this,
        [this](const QString& id) { edit([&](Campaign& campaign) { campaign.webhook = id.toStdString(); }); });

    m_format->setObjectName(QStringLiteral("contentFormat"));
    m_format->addItem(tr("JSON"), static_cast<int>(ContentFormat::Json));
    m_format->addItem(tr("Plain text"), static_cast<int>(ContentFormat::PlainText));
    connect(m_format, &QComboBox::activated, this, [this] {
        edit([&](Campaign& campaign) {
            campaign.contentFormat = static_cast<ContentFormat>(m_format->currentData().toInt());
        });
    });

    m_mode->setObjectName(QStringLiteral("bodyMode"));
    m_mode->setAccessibleName(tr("Body"));
    m_mode->addItem(tr("Custom Body"), static_cast<int>(BodyMode::Custom));
    m_mode->addItem(tr("Key value pairs"), static_cast<int>(BodyMode::KeyValue));
    for (QComboBox* combo : {m_format, m_mode})
        combo->setMinimumWidth(fontMetrics().averageCharWidth() * 10); // a narrow window cuts them short
    m_mode->setToolTip(tr("Free text with Liquid, or CleverTap's own body with the profile variables you tick"));
    connect(m_mode, &QComboBox::activated, this, [this] {
        edit([&](Campaign& campaign) { campaign.bodyMode = static_cast<BodyMode>(m_mode->currentData().toInt()); });
    });
}

void BodyOptions::refresh()
{
    const Campaign campaign = m_session->campaign();
    m_webhook->setItems(idNames(m_session->workspace().webhooks), QString::fromStdString(campaign.webhook));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(campaign.contentFormat)));
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(campaign.bodyMode)));
    const auto parameters = campaign.urlParameters.size();
    m_urlParameters->setText(parameters == 0 ? tr("URL parameters") : tr("URL parameters (%1)").arg(parameters));
}

} // namespace hookbench
