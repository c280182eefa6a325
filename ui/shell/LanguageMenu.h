// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace hookbench {

class MessageStack;

/// The menu of languages: keeps the choice, which the next start follows, and says so.
class LanguageMenu : public QObject {
    Q_OBJECT

public:
    /// Owned by the menu. `messages` outlives it.
    LanguageMenu(QMenu* menu, MessageStack* messages);

private:
    void fill();
    void choose(const QString& language);

    QMenu* m_menu;
    MessageStack* m_messages;
};

} // namespace hookbench
