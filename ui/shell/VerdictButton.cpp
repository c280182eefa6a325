// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/VerdictButton.h"

#include "common/IconLabel.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace hookbench {

VerdictButton::VerdictButton(QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void VerdictButton::setVerdict(const VerdictText& verdict)
{
    setVisible(!verdict.text.isEmpty());
    if (verdict.text == accessibleName() && verdict.explanation == accessibleDescription())
        return;
    setIcon(themeIcon(toneIconName(verdict.tone), verdict.tone));
    setText(u' ' + verdict.text); // a little air behind the icon
    setToolTip(verdict.text == verdict.explanation ? verdict.text : verdict.text + u'\n' + verdict.explanation);
    setAccessibleName(verdict.text);
    setAccessibleDescription(verdict.explanation);
}

QSize VerdictButton::minimumSizeHint() const
{
    return {iconSize().width() + fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

void VerdictButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int missing = sizeHint().width() - width();
    if (missing > 0) {
        const int room = fontMetrics().horizontalAdvance(text()) - missing;
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    }
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace hookbench
