// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace hookbench {

/// A text that people read or hear.
struct ShownText {
    QString where; ///< class and object name of its widget, and what it is there
    QString text;
};

/// What a window shows at this moment, tool tips, descriptions and the menus behind it included.
std::vector<ShownText> shownTexts(QWidget* window);

/// Labels, buttons and tabs whose text does not fit, each as "class name: text (has, needs)".
QStringList clippedTexts(QWidget* window);

} // namespace hookbench
