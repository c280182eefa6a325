// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QWidget>

class QLabel;

namespace hookbench {

class IconLabel;

/// A message in words beside the icon of its tone. Keeps its height while empty, so that nothing jumps when a message
/// appears. Screen readers hear each new message.
class MessageLine : public QWidget {
    Q_OBJECT

public:
    explicit MessageLine(QWidget* parent = nullptr);

    void showMessage(Tone tone, const QString& text);
    void clear();
    QString text() const;

private:
    IconLabel* m_icon;
    QLabel* m_text;
};

} // namespace hookbench
