// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/SizePlot.h"

#include "theme/Theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hookbench {

namespace {

constexpr int linesHigh = 5;

QString sizeText(std::size_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes));
}

QString barText(const PayloadSizes::Bar& bar)
{
    return SizePlot::tr("%1 to %2: %n payload(s)", nullptr, static_cast<int>(bar.count))
        .arg(sizeText(bar.from), sizeText(bar.to - 1));
}

} // namespace

SizePlot::SizePlot(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sizePlot"));
    setAccessibleName(tr("Sizes of the payloads"));
}

void SizePlot::setSizes(const PayloadSizes& sizes)
{
    m_bars.clear();
    m_most = 0;
    QString words;
    for (std::size_t i = 0; i < PayloadSizes::barCount && sizes.count() > 0; ++i) {
        const PayloadSizes::Bar bar = sizes.bar(i);
        if (bar.to <= sizes.smallest() || bar.from > sizes.largest())
            continue;
        m_bars.push_back(bar);
        m_most = std::max(m_most, bar.count);
        if (bar.count > 0)
            words += (words.isEmpty() ? QString() : QStringLiteral("; ")) + barText(bar);
    }
    setAccessibleDescription(words);
    setVisible(m_bars.size() > 1);
    update();
}

QSize SizePlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * linesHigh};
}

QRectF SizePlot::column(std::size_t bar) const
{
    const int text = QFontMetrics(smallFont()).height() + spacing::xs;
    const double step = static_cast<double>(width()) / static_cast<double>(m_bars.size());
    const double left = layoutDirection() == Qt::LeftToRight ? step * static_cast<double>(bar)
                                                             : width() - step * static_cast<double>(bar + 1);
    return {left, 0, std::max(1.0, step - 1), static_cast<double>(height() - text)};
}

void SizePlot::paintEvent(QPaintEvent*)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    const ThemeColors& colors = currentColors();
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        QRectF rect = column(i);
        if (m_bars[i].count > 0) {
            const double share = static_cast<double>(m_bars[i].count) / static_cast<double>(m_most);
            rect.setTop(rect.bottom() - std::max(2.0, rect.height() * share));
            painter.fillRect(rect, colors.accent);
        }
    }
    const double ground = column(0).bottom();
    painter.fillRect(QRectF(0, ground, width(), 1), colors.line);
    painter.setFont(smallFont());
    painter.setPen(colors.textMuted);
    const QRect captions(0, static_cast<int>(ground) + spacing::xs / 2, width(), height() - static_cast<int>(ground));
    const bool isLeftToRight = layoutDirection() == Qt::LeftToRight;
    painter.drawText(
        captions, (isLeftToRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop, sizeText(m_bars.front().from));
    painter.drawText(
        captions, (isLeftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, sizeText(m_bars.back().to - 1));
}

bool SizePlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF rect = column(i);
        if (help->pos().x() >= rect.left() && help->pos().x() <= rect.right() + 1)
            QToolTip::showText(help->globalPos(), barText(m_bars[i]), this);
    }
    return true;
}

} // namespace hookbench
