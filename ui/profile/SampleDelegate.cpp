// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleDelegate.h"

#include "common/IconLabel.h"
#include "profile/SampleListModel.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QPainter>

namespace hookbench {

namespace {

QString noteOf(const QModelIndex& index)
{
    return index.data(SampleListModel::BreachRole).toString();
}

int noteHeight(const QModelIndex& index)
{
    return noteOf(index).isEmpty() ? 0 : QFontMetrics(smallFont()).height() + spacing::xs;
}

/// The option for the name alone, above the note.
QStyleOptionViewItem nameOption(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QStyleOptionViewItem name = option;
    name.rect.setBottom(name.rect.bottom() - noteHeight(index));
    return name;
}

} // namespace

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString note = noteOf(index);
    if (note.isEmpty()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    RowDelegate::paint(painter, nameOption(option, index), index);
    paintNote(painter, option, note);
}

void SampleDelegate::paintNote(QPainter* painter, const QStyleOptionViewItem& option, const QString& note) const
{
    const QFontMetrics metrics(smallFont());
    QRect line = option.rect.adjusted(spacing::xs, 0, -spacing::xs, -spacing::xs);
    line.setTop(line.bottom() - metrics.height());
    const QRect icon(line.left(), line.top(), metrics.height(), metrics.height());
    const QRect text = line.adjusted(icon.width() + spacing::xs, 0, 0, 0);
    painter->save();
    themeIcon(toneIconName(Tone::Attention), Tone::Attention)
        .paint(painter, QStyle::visualRect(option.direction, option.rect, icon));
    painter->setFont(smallFont());
    painter->setPen(currentColors().textMuted);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, text), Qt::AlignVCenter | Qt::AlignLeading,
        metrics.elidedText(note, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize name = RowDelegate::sizeHint(option, index);
    return {name.width(), name.height() + noteHeight(index)};
}

void SampleDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    RowDelegate::updateEditorGeometry(editor, nameOption(option, index), index);
}

} // namespace hookbench
