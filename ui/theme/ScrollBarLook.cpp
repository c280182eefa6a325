// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ScrollBarLook.h"

#include "theme/Theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOptionSlider>

namespace hookbench::scrollbarlook {
namespace {

constexpr int shortestThumb = 28;

bool isUpright(const QStyleOptionSlider& option)
{
    return option.orientation == Qt::Vertical;
}

/// The thumb as a stretch along the bar.
std::pair<int, int> thumb(const QStyleOptionSlider& option)
{
    const int length = isUpright(option) ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return {0, length};
    const auto wanted = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
    const int size = qBound(qMin(shortestThumb, length), wanted, length);
    const int begin = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown);
    return {begin, size};
}

/// A stretch along the bar as a rectangle across it.
QRect across(const QStyleOptionSlider& option, int begin, int size)
{
    const QRect& bar = option.rect;
    return isUpright(option) ? QRect(bar.left(), bar.top() + begin, bar.width(), size)
                             : QRect(bar.left() + begin, bar.top(), size, bar.height());
}

/// A bar sits in a container of the scroll area.
QColor groundBehind(const QWidget* bar)
{
    const QWidget* container = bar ? bar->parentWidget() : nullptr;
    const auto* area = container ? qobject_cast<const QAbstractScrollArea*>(container->parentWidget()) : nullptr;
    if (!area)
        return currentColors().window;
    return area->viewport()->palette().color(area->viewport()->backgroundRole());
}

} // namespace

QRect partRect(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const auto [begin, size] = thumb(option);
    const int length = isUpright(option) ? option.rect.height() : option.rect.width();
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return across(option, begin, size);
    case QStyle::SC_ScrollBarSubPage:
        return across(option, 0, begin);
    case QStyle::SC_ScrollBarAddPage:
        return across(option, begin + size, length - begin - size);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

void draw(const QStyleOptionSlider& option, QPainter* painter, const QWidget* bar)
{
    const auto& colors = currentColors();
    painter->fillRect(option.rect, groundBehind(bar));
    if (option.maximum <= option.minimum)
        return;
    const bool isActive = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_MouseOver);
    const QRectF body = QRectF(partRect(option, QStyle::SC_ScrollBarSlider)).adjusted(3, 3, -3, -3);
    const qreal radius = qMin(body.width(), body.height()) / 2;
    QColor fill = colors.textMuted;
    fill.setAlphaF(isActive ? 0.8F : 0.45F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(body, radius, radius);
    painter->restore();
}

} // namespace hookbench::scrollbarlook
