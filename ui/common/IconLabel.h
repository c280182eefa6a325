// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QWidget>

namespace hookbench {

/// A still icon beside words that say the same. Painted anew, hence right in every scheme and at every scale.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(QWidget* parent = nullptr);

    void setIcon(const QString& name, Tone tone);
    void clear();
    /// Width and height in device-independent pixels; the style's small icon size at first.
    void setSide(int side);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_side;
};

/// The icon that goes with a tone: a tick, a warning triangle, a cross, an i.
QString toneIconName(Tone tone);

} // namespace hookbench
