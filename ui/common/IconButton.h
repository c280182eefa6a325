// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QToolButton>

namespace hookbench {

/// A flat button with an icon alone; its name is for screen readers and the tool tip.
inline QToolButton* makeIconButton(const QString& objectName, const QString& icon, const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(themeIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace hookbench
