// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Hairline.h"

#include "theme/Theme.h"

#include <QPainter>

namespace hookbench {

Hairline::Hairline(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), currentColors().line);
}

} // namespace hookbench
