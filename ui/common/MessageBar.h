// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace hookbench {

class IconLabel;

/// One message in a soft colour across the page: icon, a sentence, buttons, a close button. Hidden until something is
/// shown. Announced to screen readers.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    struct Button {
        QString text;
        std::function<void()> action; ///< the bar closes after it
    };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Replaces what was shown.
    void showMessage(Tone tone, const QString& text, const QList<Button>& buttons = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Muted;
    IconLabel* m_icon;
    QLabel* m_label;
    QHBoxLayout* m_buttons;
};

} // namespace hookbench
