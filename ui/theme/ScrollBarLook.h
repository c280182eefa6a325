// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace hookbench {

/// A scroll bar that is a rounded thumb and nothing else: no arrow buttons, no groove.
namespace scrollbarlook {

/// Width of an upright one, in device-independent pixels.
inline constexpr int extent = 12;

QRect partRect(const QStyleOptionSlider& option, QStyle::SubControl part);
/// On the ground of the view that it scrolls.
void draw(const QStyleOptionSlider& option, QPainter* painter, const QWidget* bar);

}

} // namespace hookbench
