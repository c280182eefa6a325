// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Appearance.h"

#include "common/AppSettings.h"
#include "shell/Actions.h"

#include <QActionGroup>
#include <QApplication>

namespace hookbench {
namespace {

constexpr qreal zoomStep = 1.1;

} // namespace

ThemeChoice themeChoiceByName(const QString& name)
{
    if (name == u"light")
        return ThemeChoice::Light;
    if (name == u"dark")
        return ThemeChoice::Dark;
    if (name == u"high-contrast")
        return ThemeChoice::HighContrast;
    return ThemeChoice::System;
}

Appearance::Appearance(const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_basePointSize(QApplication::font().pointSizeF())
{
    for (QAction* action : actions.themes->actions())
        action->setChecked(themeChoiceByName(action->data().toString()) == themeChoice());
    connect(actions.themes, &QActionGroup::triggered, this, [](const QAction* action) {
        AppSettings().setTheme(action->data().toString());
        setThemeChoice(themeChoiceByName(action->data().toString()));
    });
    connect(actions.zoomIn, &QAction::triggered, this, [this] { zoom(AppSettings().textScale() * zoomStep); });
    connect(actions.zoomOut, &QAction::triggered, this, [this] { zoom(AppSettings().textScale() / zoomStep); });
    connect(actions.zoomReset, &QAction::triggered, this, [this] { zoom(1.0); });
    if (const qreal scale = AppSettings().textScale(); !qFuzzyCompare(scale, 1.0))
        zoom(scale);
}

void Appearance::zoom(qreal scale)
{
    AppSettings().setTextScale(scale);
    QFont font = QApplication::font();
    font.setPointSizeF(m_basePointSize * AppSettings().textScale());
    QApplication::setFont(font);
}

} // namespace hookbench
