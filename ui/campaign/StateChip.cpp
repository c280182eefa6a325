// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/StateChip.h"

#include "theme/Theme.h"

#include <QPainter>

namespace hookbench {

StateChip::StateChip(QWidget* parent)
    : QLabel(parent)
{
    setFont(smallFont());
    setContentsMargins(spacing::s, 2, spacing::s, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentColors().raised);
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace hookbench
