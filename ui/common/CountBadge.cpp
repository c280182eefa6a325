// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/CountBadge.h"

#include "common/IconLabel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace hookbench {

namespace {

constexpr int mostShown = 99;
constexpr int gap = 2;

int iconSide(const QFontMetrics& metrics)
{
    return metrics.ascent();
}

} // namespace

QSize countSize()
{
    const QFontMetrics metrics(smallFont());
    return {iconSide(metrics) + gap + metrics.horizontalAdvance(QStringLiteral("00")), metrics.height()};
}

void paintCount(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, Tone tone, int count)
{
    if (count == 0)
        return;
    const QFontMetrics metrics(smallFont());
    const int side = iconSide(metrics);
    const QRect icon(rect.left(), rect.center().y() - side / 2, side, side);
    const QRect words = rect.adjusted(side + gap, 0, 0, 0);
    themeIcon(toneIconName(tone), tone).paint(&painter, QStyle::visualRect(direction, rect, icon));
    painter.setFont(smallFont());
    painter.setPen(currentColors().textMuted);
    const QString text = count > mostShown ? QStringLiteral("99+") : QString::number(count);
    painter.drawText(QStyle::visualRect(direction, rect, words), Qt::AlignLeading | Qt::AlignVCenter, text);
}

CountBadge::CountBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountBadge::setCount(Tone tone, int count, const QString& words)
{
    setToolTip(words);
    setAccessibleName(words);
    if (tone == m_tone && count == m_count)
        return;
    m_tone = tone;
    m_count = count;
    update();
}

QSize CountBadge::sizeHint() const
{
    return countSize();
}

void CountBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCount(painter, rect(), layoutDirection(), m_tone, m_count);
}

} // namespace hookbench
