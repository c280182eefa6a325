// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ThemeStyle.h"

#include "theme/ScrollBarLook.h"
#include "theme/Theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace hookbench {
namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property(ThemeStyle::primaryProperty).toBool();
}

/// A filled shape with a hairline around it, sharp at every device pixel ratio.
void drawShape(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, qreal width = 1.0)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    painter->restore();
}

QColor blended(const QColor& ground, const QColor& top, qreal share)
{
    const auto mix = [share](int a, int b) { return qRound(a * (1 - share) + b * share); };
    return QColor(mix(ground.red(), top.red()), mix(ground.green(), top.green()), mix(ground.blue(), top.blue()));
}

/// A field that takes text: surface, hairline, accent while it has the focus.
void drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const auto& colors = currentColors();
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    const bool isQuiet = widget && widget->property(ThemeStyle::quietProperty).toBool();
    if (isQuiet && !focused && !has(option, QStyle::State_MouseOver))
        return;
    drawShape(painter, option->rect, option->palette.color(QPalette::Base), focused ? colors.accent : colors.line,
        focused ? 1.6 : 1.0);
}

void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const auto& colors = currentColors();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool focused = has(option, QStyle::State_HasFocus);
    QColor fill = isPrimary(widget) && enabled ? colors.accent : colors.surface;
    if (!enabled)
        fill = colors.window;
    else if (pressed)
        fill = blended(fill, colors.text, 0.16);
    else if (has(option, QStyle::State_MouseOver))
        fill = blended(fill, colors.text, 0.07);
    const QColor line = focused        ? (isPrimary(widget) ? colors.text : colors.accent)
        : isPrimary(widget) && enabled ? fill
                                       : colors.line;
    drawShape(painter, option->rect, fill, line, focused ? 1.6 : 1.0);
}

void drawToolButton(const QStyleOption* option, QPainter* painter)
{
    const auto& colors = currentColors();
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus);
    if (!pressed && !hovered && !focused)
        return;
    const QColor fill = pressed ? blended(colors.raised, colors.text, 0.1)
        : hovered               ? colors.raised
                                : QColor(Qt::transparent);
    drawShape(painter, option->rect, fill, focused ? colors.accent : QColor(), 1.6);
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return spacing::l;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return spacing::s;
    case PM_HeaderMargin:
        return spacing::xs + 2;
    case PM_FocusFrameHMargin:
        return spacing::xs + 1; // item views add one: their text stands below that of the header
    case PM_SplitterWidth:
        return spacing::s + 1;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ScrollBarExtent:
        return scrollbarlook::extent;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_TabBarTabHSpace:
        return 2 * spacing::m;
    case PM_TabBarTabVSpace:
        return spacing::l;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = option->fontMetrics.height() + 2 * (spacing::xs + 2);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += spacing::s;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(height, size.height()));
        break;
    case CT_ItemViewItem:
        result.rheight() += spacing::s;
        break;
    default:
        break;
    }
    return result;
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth == 0)
            painter->fillRect(option->rect, option->palette.base());
        else
            drawField(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return; // part of the panel
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter);
        return;
    case PE_Frame:
        painter->save();
        painter->setPen(currentColors().line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelScrollAreaCorner: { // Fusion draws lines where there is nothing to part
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
        const QPalette::ColorRole role = area ? area->viewport()->backgroundRole() : QPalette::Window;
        painter->fillRect(option->rect, option->palette.brush(role));
        return;
    }
    case PE_FrameTabBarBase: {
        // Below a corner widget, which the QTabWidget draws for itself, it goes on as it is below the tabs, however
        // high that widget is.
        const auto* tabs = qobject_cast<const QTabBar*>(widget);
        const bool isCorner = tabs && painter->device() == static_cast<const QPaintDevice*>(tabs->parentWidget());
        const int y = isCorner ? tabs->geometry().bottom() : option->rect.bottom();
        painter->fillRect(QRect(option->rect.left(), y, option->rect.width(), 1), currentColors().line);
        return;
    }
    case PE_FrameTabWidget:
    case PE_FrameFocusRect:
        return; // the focus shows in the shape itself; see the controls
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

/// Qt's own pictures of these would load every image plugin when the window opens.
QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    if (icon == SP_LineEditClearButton)
        return themeIcon(QStringLiteral("x"), Tone::Muted);
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return themeIcon(QStringLiteral("chevron-right"));
    return QProxyStyle::standardIcon(icon, option, widget);
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_Splitter: {
        const QPoint center = option->rect.center();
        const bool upright = has(option, State_Horizontal);
        const QRect line = upright ? QRect(center.x(), option->rect.top(), 1, option->rect.height())
                                   : QRect(option->rect.left(), center.y(), option->rect.width(), 1);
        painter->fillRect(line, has(option, State_MouseOver) ? currentColors().accent : currentColors().line);
        return;
    }
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_HeaderSection:
        drawHeaderSection(option, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && isPrimary(widget) && has(option, State_Enabled)) {
            QStyleOptionButton onAccent(*button);
            onAccent.palette.setColor(QPalette::ButtonText, currentColors().accentText);
            QProxyStyle::drawControl(element, &onAccent, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const QStyleOptionComboBox fitting = shortened(*combo, widget);
            QProxyStyle::drawControl(element, &fitting, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// In a narrow window the text ends in an ellipsis; Fusion alone would cut a letter in two.
QStyleOptionComboBox ThemeStyle::shortened(const QStyleOptionComboBox& combo, const QWidget* widget) const
{
    QStyleOptionComboBox result(combo);
    QRect field = subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget).adjusted(1, 0, -1, 0);
    if (!combo.currentIcon.isNull())
        field.setWidth(field.width() - combo.iconSize.width() - 4); // Fusion's gap
    result.currentText = combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, field.width());
    return result;
}

void ThemeStyle::drawTab(const QStyleOption* option, QPainter* painter) const
{
    const auto& colors = currentColors();
    const QRect rect = option->rect.adjusted(spacing::xs, 0, -spacing::xs, 0);
    if (has(option, State_HasFocus))
        drawShape(painter, rect.adjusted(0, 2, 0, -4), Qt::transparent, colors.accent, 1.6);
    if (has(option, State_Selected))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colors.accent);
    else if (has(option, State_MouseOver))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colors.line);
}

void ThemeStyle::drawHeaderSection(const QStyleOption* option, QPainter* painter) const
{
    const QRect& rect = option->rect;
    painter->fillRect(rect, option->palette.base());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), currentColors().line);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int inset = frame && frame->lineWidth > 0 ? spacing::xs : 0;
        return rect.adjusted(inset, 0, -inset, 0);
    }
    return rect;
}

QRect ThemeStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollbarlook::partRect(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ComboBox)
        drawComboBox(option, painter, widget);
    else if (control == CC_ScrollBar && bar)
        scrollbarlook::draw(*bar, painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ThemeStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!combo)
        return;
    if (combo->frame && combo->editable)
        drawField(option, painter, widget);
    else if (combo->frame)
        drawButton(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    const int side = qMin(spacing::l, arrow.height());
    QRect iconRect(0, 0, side, side);
    iconRect.moveCenter(arrow.center());
    themeIcon(QStringLiteral("chevron-down"), Tone::Muted)
        .paint(painter, iconRect, Qt::AlignCenter, has(option, State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

void ThemeStyle::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    drawField(option, painter, widget);
    const std::pair<SubControl, const char*> arrows[] = {
        {SC_SpinBoxUp, "chevron-up"}, {SC_SpinBoxDown, "chevron-down"}};
    for (const auto& [part, icon] : arrows) {
        const QRect rect = subControlRect(CC_SpinBox, option, part, widget);
        const int side = qMin(spacing::m, qMin(rect.width(), rect.height()));
        QRect iconRect(0, 0, side, side);
        iconRect.moveCenter(rect.center());
        const bool isPressed = has(option, State_Sunken) && option->activeSubControls == part;
        themeIcon(QLatin1String(icon), isPressed ? Tone::Accent : Tone::Muted).paint(painter, iconRect);
    }
}

} // namespace hookbench
