// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/LayoutSwitch.h"

#include "theme/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace hookbench {

LayoutSwitch::LayoutSwitch(PayloadLayout shown, QAction* invisible, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_ways(new QActionGroup(this))
    , m_menu(new QToolButton(this))
{
    m_row->setContentsMargins(0, 0, spacing::xs, spacing::xs);
    m_row->setSpacing(spacing::xs);
    QAction* asSent = makeWay(PayloadLayout::AsSent, tr("As sent"), tr("Shows the exact bytes that are sent"));
    QAction* pretty =
        makeWay(PayloadLayout::Pretty, tr("Pretty"), tr("Indents the JSON for reading; what is sent stays as it is"));
    (shown == PayloadLayout::AsSent ? asSent : pretty)->setChecked(true);
    addButton(invisible, QStringLiteral("showInvisible"));
    m_buttons.last()->setAccessibleName(tr("Show invisible characters"));
    addButton(asSent, QStringLiteral("showAsSent"));
    addButton(pretty, QStringLiteral("showPretty"));
    makeMenuButton(invisible);
}

QAction* LayoutSwitch::makeWay(PayloadLayout layout, const QString& text, const QString& tip)
{
    QAction* way = m_ways->addAction(text);
    way->setToolTip(tip);
    way->setCheckable(true);
    connect(way, &QAction::triggered, this, [this, layout] { emit layoutChosen(layout); });
    return way;
}

void LayoutSwitch::addButton(QAction* action, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    m_row->addWidget(button);
    m_buttons.append(button);
}

void LayoutSwitch::makeMenuButton(QAction* invisible)
{
    m_menu->setObjectName(QStringLiteral("payloadLayout"));
    m_menu->setIcon(themeIcon(QStringLiteral("sliders-horizontal")));
    m_menu->setAccessibleName(tr("How the payload is shown"));
    m_menu->setToolTip(m_menu->accessibleName());
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_menu);
    menu->addActions(m_ways->actions());
    menu->addSeparator();
    menu->addAction(invisible);
    m_menu->setMenu(menu);
    m_row->addWidget(m_menu);
    m_menu->hide();
}

void LayoutSwitch::setCompact(bool isCompact)
{
    for (QToolButton* button : std::as_const(m_buttons))
        button->setVisible(!isCompact);
    m_menu->setVisible(isCompact);
}

int LayoutSwitch::roomyWidth() const
{
    const QMargins margins = m_row->contentsMargins();
    int width = margins.left() + margins.right() + m_row->spacing() * static_cast<int>(m_buttons.size() - 1);
    for (const QToolButton* button : m_buttons)
        width += button->sizeHint().width();
    return width;
}

} // namespace hookbench
