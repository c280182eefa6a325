// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/MessageBar.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace hookbench {

/// Messages of a window, one below the other. A message with the name of an earlier one replaces it.
class MessageStack : public QWidget {
    Q_OBJECT

public:
    explicit MessageStack(QWidget* parent = nullptr);

    void showMessage(
        const QString& name, Tone tone, const QString& text, const QList<MessageBar::Button>& buttons = {});
    void remove(const QString& name);
    /// Null if it was never shown.
    MessageBar* bar(const QString& name) const { return m_bars.value(name); }

private:
    QHash<QString, MessageBar*> m_bars;
    QVBoxLayout* m_layout;
};

} // namespace hookbench
