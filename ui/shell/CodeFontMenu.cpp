// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CodeFontMenu.h"

#include "common/AppSettings.h"
#include "theme/Theme.h"

#include <QActionGroup>
#include <QFontDatabase>
#include <QMenu>

namespace hookbench {
namespace {

QStringList fixedFamilies()
{
    QStringList families = QFontDatabase::families();
    families.removeIf([](const QString& family) {
        return !QFontDatabase::isFixedPitch(family) || !QFontDatabase::isSmoothlyScalable(family)
            || QFontDatabase::isPrivateFamily(family);
    });
    return families;
}

} // namespace

CodeFontMenu::CodeFontMenu(QMenu* menu)
    : QObject(menu)
    , m_menu(menu)
{
    connect(menu, &QMenu::aboutToShow, this, &CodeFontMenu::fill);
}

void CodeFontMenu::fill()
{
    m_menu->clear();
    auto* group = new QActionGroup(m_menu);
    connect(m_menu, &QMenu::aboutToHide, group, &QObject::deleteLater);
    const QString chosen = AppSettings().codeFontFamily();
    const auto add = [&](const QString& text, const QString& family) {
        QAction* action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(family == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [family] {
            AppSettings().setCodeFontFamily(family);
            setCodeFontFamily(family);
        });
    };
    add(tr("&System"), QString());
    m_menu->addSeparator();
    for (const QString& family : fixedFamilies())
        add(family, family);
}

} // namespace hookbench
