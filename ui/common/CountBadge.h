// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace hookbench {

/// A small icon and a number, at the leading end of a rectangle; nothing for 0.
void paintCount(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, Tone tone, int count);
/// The room for two digits.
QSize countSize();

/// A small icon with a number beside the word it belongs to, such as how many problems are open there. Keeps its place
/// while there is nothing to count, so that nothing moves when something appears. Not in the order of Tab: whatever it
/// belongs to says the same in its accessible name.
class CountBadge : public QWidget {
    Q_OBJECT

public:
    explicit CountBadge(QWidget* parent = nullptr);

    /// 0 shows nothing. The words go into the tool tip.
    void setCount(Tone tone, int count, const QString& words);
    int count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Muted;
    int m_count = 0;
};

} // namespace hookbench
