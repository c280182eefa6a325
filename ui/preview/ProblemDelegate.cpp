// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/ProblemDelegate.h"

#include "preview/ProblemsFilter.h"
#include "preview/ProblemsModel.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace hookbench {

namespace {

/// Places are set in a column so that the messages begin below each other.
constexpr int placeColumnCharacters = 20;

/// The height of the caption above a row that begins a group.
int captionHeight(const QModelIndex& index)
{
    const bool hasCaption = !index.data(ProblemsFilter::CaptionRole).toString().isEmpty();
    return hasCaption ? QFontMetrics(smallFont()).height() + spacing::s : 0;
}

int textWidth(const QFontMetrics& metrics, const QString& text)
{
    return metrics.horizontalAdvance(text);
}

} // namespace

void ProblemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    if (captionHeight(index) > 0)
        paintCaption(painter, option, index.data(ProblemsFilter::CaptionRole).toString());
    row.rect.setTop(row.rect.top() + captionHeight(index));
    const QIcon icon = row.icon;
    row.text.clear();
    row.icon = {};
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    painter->save();
    const int size = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, row.widget);
    const QRect iconRect(row.rect.left() + spacing::s, row.rect.center().y() - size / 2, size, size);
    icon.paint(painter, QStyle::visualRect(row.direction, row.rect, iconRect));
    paintTexts(painter, row, index);
    const QRect button = fixButtonRect(option, index);
    if (!button.isEmpty())
        paintFixButton(painter, row, button, index.data(ProblemsModel::ButtonRole).toString());
    painter->restore();
}

void ProblemDelegate::paintCaption(QPainter* painter, const QStyleOptionViewItem& option, const QString& caption) const
{
    QRect rect = option.rect.adjusted(spacing::s, 0, -spacing::s, 0);
    rect.setHeight(QFontMetrics(smallFont()).height() + spacing::s);
    painter->save();
    painter->setFont(smallFont());
    painter->setPen(currentColors().textMuted);
    painter->drawText(rect, Qt::AlignBottom | Qt::AlignLeading, caption);
    painter->restore();
}

void ProblemDelegate::paintTexts(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect button = fixButtonRect(option, index);
    const int iconSize = option.widget ? option.widget->style()->pixelMetric(QStyle::PM_SmallIconSize) : spacing::l;
    const QFontMetrics metrics(option.font);
    QRect rest = option.rect; // without the caption
    rest.setLeft(rest.left() + spacing::s + iconSize + spacing::s);
    rest.setRight(rest.right() - spacing::s - (button.isEmpty() ? 0 : button.width() + spacing::s));

    const auto write = [&](const QString& text, const QColor& color, int leastWidth) {
        const QString elided = metrics.elidedText(text.simplified(), Qt::ElideRight, rest.width());
        painter->setPen(color);
        painter->drawText(
            QStyle::visualRect(option.direction, option.rect, rest), Qt::AlignVCenter | Qt::AlignLeading, elided);
        rest.setLeft(rest.left() + std::max(textWidth(metrics, elided), leastWidth) + spacing::m);
    };
    painter->setFont(option.font);
    write(index.data(ProblemsModel::PlaceRole).toString(), currentColors().textMuted,
        placeColumnCharacters * metrics.averageCharWidth());
    write(index.data(Qt::DisplayRole).toString(), currentColors().text, 0);
    if (rest.width() > 0)
        write(index.data(ProblemsModel::HintRole).toString(), currentColors().textMuted, 0);
}

void ProblemDelegate::paintFixButton(
    QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect, const QString& text) const
{
    QStyleOptionButton button;
    button.initFrom(option.widget);
    button.rect = rect;
    button.text = text;
    button.fontMetrics = QFontMetrics(option.font);
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_PushButton, &button, painter, nullptr);
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    return {
        placeColumnCharacters * metrics.averageCharWidth(), metrics.height() + 2 * spacing::s + captionHeight(index)};
}

QRect ProblemDelegate::fixButtonRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(ProblemsModel::ButtonRole).toString();
    if (text.isEmpty())
        return {};
    const int width = textWidth(QFontMetrics(option.font), text) + 2 * spacing::m;
    QRect rect = option.rect.adjusted(0, captionHeight(index) + spacing::xs / 2, -spacing::s, -spacing::xs / 2);
    rect.setLeft(rect.right() - width);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

bool ProblemDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const QRect button = fixButtonRect(option, index);
        if (mouse->button() == Qt::LeftButton && button.contains(mouse->position().toPoint())) {
            emit fixPressed(index, button);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace hookbench
