// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/KeyValueForm.h"

#include "campaign/KeyValueTable.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace hookbench {

KeyValueForm::KeyValueForm(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("keyValueForm"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::s, 0, 0);
    layout->setSpacing(spacing::xs);
    layout->addWidget(new QLabel(tr("Profile variables"), this));
    addVariable(tr("Em&ail"), &ProfileVariables::email, layout);
    addVariable(tr("&Identity"), &ProfileVariables::identity, layout);
    addVariable(tr("CleverTap I&D (objectId)"), &ProfileVariables::objectId, layout);
    addVariable(tr("Custom p&roperties (profileData)"), &ProfileVariables::profileData, layout);
    addVariable(tr("E&vent properties (live behavior only)"), &ProfileVariables::eventProperties, layout);
    addVariable(tr("Push to&ken"), &ProfileVariables::pushToken, layout);
    layout->addSpacing(spacing::m);

    auto* pairs = new KeyValueTable(session, &Campaign::customPairs, tr("Custom key value pairs"), this);
    pairs->setObjectName(QStringLiteral("customPairs"));
    auto* label = new QLabel(tr("Custom key value &pairs"), this);
    label->setBuddy(pairs);
    layout->addWidget(label);
    layout->addWidget(pairs, 1);

    connect(session, &Session::campaignChanged, this, &KeyValueForm::refresh);
    connect(session, &Session::workspaceReplaced, this, &KeyValueForm::refresh);
    refresh();
}

void KeyValueForm::addVariable(const QString& label, bool ProfileVariables::*member, QVBoxLayout* column)
{
    auto* box = new QCheckBox(label, this);
    connect(box, &QCheckBox::clicked, this, [this, member](bool isTicked) {
        Campaign campaign = m_session->campaign();
        campaign.profileVariables.*member = isTicked;
        m_session->editCampaign(campaign);
    });
    m_boxes.push_back({box, member});
    column->addWidget(box);
}

void KeyValueForm::refresh()
{
    const ProfileVariables variables = m_session->campaign().profileVariables;
    for (const Box& box : m_boxes)
        box.box->setChecked(variables.*(box.member));
}

} // namespace hookbench
