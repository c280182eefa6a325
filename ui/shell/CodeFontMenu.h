// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace hookbench {

/// The menu of the fonts with letters of one width: shows code in the chosen one from then on.
class CodeFontMenu : public QObject {
    Q_OBJECT

public:
    /// Owned by the menu.
    explicit CodeFontMenu(QMenu* menu);

private:
    void fill();

    QMenu* m_menu;
};

} // namespace hookbench
