// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LanguageMenu.h"

#include "common/AppSettings.h"
#include "common/MessageStack.h"
#include "language/Language.h"

#include <QActionGroup>
#include <QMenu>

namespace hookbench {

LanguageMenu::LanguageMenu(QMenu* menu, MessageStack* messages)
    : QObject(menu)
    , m_menu(menu)
    , m_messages(messages)
{
    connect(menu, &QMenu::aboutToShow, this, &LanguageMenu::fill);
}

void LanguageMenu::fill()
{
    m_menu->clear();
    auto* group = new QActionGroup(m_menu);
    connect(m_menu, &QMenu::aboutToHide, group, &QObject::deleteLater);
    const QString chosen = AppSettings().language();
    const auto add = [&](const QString& text, const QString& language) {
        QAction* action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(language == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { choose(language); });
    };
    add(tr("&System"), QStringLiteral("system"));
    m_menu->addSeparator();
    for (const QString& language : spokenLanguages())
        add(nameInItself(language), language);
}

void LanguageMenu::choose(const QString& language)
{
    AppSettings().setLanguage(language);
    m_messages->showMessage(QStringLiteral("language"), Tone::Muted,
        tr("Hookbench speaks the language that you chose when it is started again."));
}

} // namespace hookbench
