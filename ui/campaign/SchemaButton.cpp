// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/SchemaButton.h"

#include "common/IconLabel.h"
#include "session/SchemaShelf.h"
#include "session/Session.h"
#include "theme/Theme.h"

#include <QMenu>

namespace hookbench {

SchemaButton::SchemaButton(Session* session, QWidget* parent)
    : QToolButton(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("schema"));
    setText(tr("Schema"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SchemaButton::fillMenu);
    for (const auto change : {&Session::campaignSelected, &Session::campaignChanged, &Session::workspaceReplaced})
        connect(session, change, this, &SchemaButton::refresh);
    refresh();
}

void SchemaButton::refresh()
{
    const QString name = QString::fromStdString(m_session->campaign().schema);
    const QString chosen = name.isEmpty() ? tr("none") : name;
    setIcon(name.isEmpty() ? QIcon() : themeIcon(QStringLiteral("check"), Tone::Good));
    setToolTip(tr("JSON Schema that each payload is checked against: %1").arg(chosen));
    setAccessibleName(tr("JSON Schema: %1").arg(chosen));
}

void SchemaButton::fillMenu()
{
    menu()->clear();
    addChoice(tr("No schema"), {});
    menu()->addSeparator();
    for (const QString& name : SchemaShelf::shipped())
        addChoice(tr("%1 (comes with Hookbench)").arg(name), name);
    const QStringList files = SchemaShelf::filesIn(m_session->folder());
    for (const QString& file : files)
        addChoice(file, file);
    const QString chosen = QString::fromStdString(m_session->campaign().schema);
    const bool isListed = chosen.isEmpty() || files.contains(chosen) || SchemaShelf::shipped().contains(chosen);
    if (!isListed)
        addChoice(chosen, chosen);
    if (files.isEmpty()) {
        menu()->addSeparator();
        menu()->addAction(tr("Files *.schema.json in the workspace's folder can be chosen here"))->setEnabled(false);
    }
}

void SchemaButton::addChoice(const QString& text, const QString& name)
{
    QAction* action = menu()->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(m_session->campaign().schema == name.toStdString());
    connect(action, &QAction::triggered, this, [this, name] {
        Campaign campaign = m_session->campaign();
        campaign.schema = name.toStdString();
        m_session->editCampaign(campaign);
    });
}

} // namespace hookbench
