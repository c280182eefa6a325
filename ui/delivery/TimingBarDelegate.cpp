// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TimingBarDelegate.h"

#include "delivery/TimingsModel.h"
#include "theme/Theme.h"

#include <QPainter>

namespace hookbench {

void TimingBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    RowDelegate::paint(painter, option, index);
    const QVariant begin = index.data(TimingsModel::BeginRole);
    const QVariant end = index.data(TimingsModel::EndRole);
    if (!begin.isValid() || !end.isValid())
        return;
    const int barHeight = option.fontMetrics.xHeight();
    const QRectF track(option.rect.left() + spacing::s, option.rect.center().y() - barHeight / 2.0,
        option.rect.width() - 2.0 * spacing::s, barHeight);
    QRectF bar = track;
    bar.setLeft(track.left() + track.width() * begin.toDouble());
    bar.setWidth(qMax(2.0, track.width() * (end.toDouble() - begin.toDouble())));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(currentColors().accent);
    painter->drawRoundedRect(bar, 2, 2);
    painter->restore();
}

} // namespace hookbench
