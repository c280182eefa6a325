// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/CampaignHeader.h"

#include "campaign/CampaignBadges.h"
#include "campaign/StateChip.h"
#include "common/IconLabel.h"
#include "common/IdCombo.h"
#include "common/ShownText.h"
#include "common/SingleClickButton.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace hookbench {
namespace {

/// The count stands where a menu has its shortcuts.
QString menuText(const std::string& name, const ProblemCount& count)
{
    const QString text = QString::fromStdString(name).replace(u'&', QStringLiteral("&&")).replace(u'\t', u' ');
    return count.total() == 0 ? text : text + u'\t' + countText(count);
}

QIcon menuIcon(const ProblemCount& count)
{
    return count.total() == 0 ? QIcon() : themeIcon(toneIconName(toneOf(count)), toneOf(count));
}

} // namespace

CampaignHeader::CampaignHeader(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_switch(new QToolButton(this))
    , m_name(new QLineEdit(this))
    , m_state(new StateChip(this))
    , m_environment(new IdCombo(tr("Environment"), this))
    , m_send(new SingleClickButton(this))
    , m_publish(new QPushButton(themeIcon(QStringLiteral("rocket")), tr("Publish…"), this))
{
    setObjectName(QStringLiteral("campaignHeader"));
    makeCampaignSwitch();
    makeButtons();
    makeLayout();

    connect(session, &Session::campaignChanged, this, &CampaignHeader::showCampaign);
    connect(session, &Session::campaignSelected, this, &CampaignHeader::showCampaign);
    connect(session, &Session::environmentChanged, this, &CampaignHeader::showEnvironments);
    connect(session, &Session::listsChanged, this, &CampaignHeader::showEnvironments);
    connect(session, &Session::workspaceReplaced, this, [this] {
        showCampaign();
        showEnvironments();
    });
    showCampaign();
    showEnvironments();
}

void CampaignHeader::makeCampaignSwitch()
{
    m_switch->setObjectName(QStringLiteral("campaignSwitch"));
    m_switch->setIcon(themeIcon(QStringLiteral("megaphone")));
    m_switch->setAutoRaise(true);
    m_switch->setPopupMode(QToolButton::InstantPopup);
    m_switch->setToolTip(tr("Choose, add or remove a campaign"));
    m_switch->setAccessibleName(tr("Campaigns"));
    auto* menu = new QMenu(m_switch);
    m_switch->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &CampaignHeader::fillMenu);

    m_name->setObjectName(QStringLiteral("campaignName"));
    m_name->setAccessibleName(tr("Name of the campaign"));
    m_name->setFont(headingFont());
    setQuiet(m_name);
    m_name->setPlaceholderText(tr("Name of the campaign"));
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        Campaign campaign = m_session->campaign();
        campaign.name = text.toStdString();
        m_session->editCampaign(campaign);
    });
}

void CampaignHeader::makeButtons()
{
    m_environment->setObjectName(QStringLiteral("environment"));
    m_send->setObjectName(QStringLiteral("sendTest"));
    m_publish->setObjectName(QStringLiteral("publish"));
    m_publish->setToolTip(tr("Freeze this version and hand it over to CleverTap"));
    setSending(false);
    connect(m_environment, &IdCombo::idActivated, this, &CampaignHeader::onEnvironmentChosen);
    connect(
        m_send, &QPushButton::clicked, this, [this] { m_isSending ? emit cancelRequested() : emit sendRequested(); });
    connect(m_publish, &QPushButton::clicked, this, &CampaignHeader::publishRequested);
}

void CampaignHeader::makeLayout()
{
    auto* environmentLabel = new QLabel(tr("&Environment"), this);
    environmentLabel->setBuddy(m_environment);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::s, spacing::s, spacing::l, spacing::xs);
    layout->addWidget(m_switch);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_state);
    layout->addSpacing(spacing::l);
    layout->addWidget(environmentLabel);
    layout->addWidget(m_environment);
    layout->addSpacing(spacing::s);
    layout->addWidget(m_send);
    layout->addWidget(m_publish);
}

void CampaignHeader::setSending(bool isSending)
{
    m_isSending = isSending;
    m_send->setText(isSending ? tr("Cancel") : tr("Send Test"));
    m_send->setIcon(
        isSending ? themeIcon(QStringLiteral("circle-stop")) : themeIcon(QStringLiteral("send"), Tone::OnAccent));
    m_send->setToolTip(isSending ? tr("Stop waiting for the answer (Esc)")
                                 : tr("Send this payload once for the selected sample (Ctrl+Return)"));
    setPrimary(m_send, !isSending);
}

void CampaignHeader::fillMenu()
{
    QMenu* menu = m_switch->menu();
    menu->clear();
    for (const Campaign& campaign : m_session->workspace().campaigns) {
        const QString id = QString::fromStdString(campaign.id);
        const ProblemCount count = m_badges ? m_badges->of(id) : ProblemCount();
        QAction* action = menu->addAction(menuText(campaign.name, count));
        action->setIcon(menuIcon(count));
        action->setCheckable(true);
        action->setChecked(id == m_session->campaignId());
        connect(action, &QAction::triggered, this, [this, id] { m_session->selectCampaign(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(themeIcon(QStringLiteral("plus")), tr("&Add campaign")), &QAction::triggered, this,
        &CampaignHeader::addCampaign);
    connect(menu->addAction(themeIcon(QStringLiteral("copy")), tr("&Duplicate campaign")), &QAction::triggered, this,
        [this] {
            Campaign copy = m_session->campaign();
            copy.id.clear();
            copy.name = tr("Copy of %1").arg(QString::fromStdString(copy.name)).toStdString();
            copy.state = CampaignState::Draft;
            copy.publishedVersion = 0;
            m_session->selectCampaign(m_session->addCampaign(copy));
        });
    connect(menu->addAction(themeIcon(QStringLiteral("trash-2")), tr("&Remove campaign")), &QAction::triggered, this,
        [this] { m_session->removeCampaign(m_session->campaignId()); });
}

void CampaignHeader::addCampaign()
{
    Campaign campaign;
    campaign.name = tr("New campaign").toStdString();
    campaign.webhook = m_session->webhook().id;
    campaign.body = "{\n}\n";
    m_session->selectCampaign(m_session->addCampaign(campaign));
    m_name->setFocus();
    m_name->selectAll();
}

void CampaignHeader::showCampaign()
{
    const bool hasCampaign = !m_session->campaignId().isEmpty();
    const Campaign campaign = m_session->campaign();
    showText(m_name, QString::fromStdString(campaign.name));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_send, m_publish, m_state})
        widget->setEnabled(hasCampaign);
    m_state->setText(campaign.state == CampaignState::Published
            ? tr("Published, version %1").arg(campaign.publishedVersion)
            : tr("Draft"));
}

void CampaignHeader::showEnvironments()
{
    QList<IdName> items = idNames(m_session->workspace().environments);
    items.append({QString(), tr("Manage…")});
    m_environment->setItems(items, m_session->environmentId());
}

void CampaignHeader::onEnvironmentChosen(const QString& id)
{
    if (!id.isEmpty()) {
        m_session->selectEnvironment(id);
        return;
    }
    showEnvironments(); // "Manage…" is a way to go, not a choice
    emit environmentsRequested();
}

} // namespace hookbench
