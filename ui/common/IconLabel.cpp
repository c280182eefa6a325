// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/IconLabel.h"

#include <QPainter>
#include <QStyle>

namespace hookbench {

IconLabel::IconLabel(QWidget* parent)
    : QWidget(parent)
    , m_side(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& name, Tone tone)
{
    m_icon = themeIcon(name, tone);
    update();
}

void IconLabel::clear()
{
    m_icon = {};
    update();
}

void IconLabel::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    return {m_side, m_side};
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

QString toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("circle-check");
    case Tone::Attention:
        return QStringLiteral("triangle-alert");
    case Tone::Bad:
        return QStringLiteral("circle-x");
    case Tone::Text:
    case Tone::Muted:
    case Tone::Accent:
    case Tone::OnAccent:
        break;
    }
    return QStringLiteral("info");
}

} // namespace hookbench
