// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Diagnostic.h"
#include "theme/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hookbench {

class IconLabel;

/// What holds for the view beside it for as long as it holds, such as why there is no payload: an icon, a sentence on a
/// soft ground, and if need be a button that helps. Unlike a MessageBar it cannot be closed. Hidden while there is
/// nothing to say; announced to screen readers, unless it changes with every key and someone else tells it in time.
class NoticeStrip : public QWidget {
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget* parent = nullptr);

    void showNotice(Tone tone, const QString& text, const QString& buttonText = {});
    void clear();
    void leaveAnnouncing() { m_isAnnounced = false; }
    QString text() const;

signals:
    void buttonPressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_button;
    Tone m_tone = Tone::Muted;
    bool m_isAnnounced = true;
};

/// The word for a severity, so that colour never stands alone.
QString severityName(Severity severity);

} // namespace hookbench
