// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/CausePlot.h"

#include "theme/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

constexpr int barHeight = 6;

QString countText(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

CausePlot::CausePlot(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("causePlot"));
    setAccessibleName(tr("Failures by cause"));
}

void CausePlot::setCauses(std::vector<Cause> causes)
{
    std::ranges::stable_sort(causes, [](const Cause& one, const Cause& other) { return one.count > other.count; });
    if (causes.size() > mostCauses)
        causes.resize(mostCauses);
    m_causes = std::move(causes);
    QStringList words;
    for (const Cause& cause : m_causes)
        words << cause.text + QStringLiteral(": ") + countText(cause.count);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip(words.join(u'\n'));
    setVisible(!m_causes.empty());
    updateGeometry();
    update();
}

QSize CausePlot::sizeHint() const
{
    const int row = QFontMetrics(smallFont()).height() + barHeight + spacing::s;
    return {fontMetrics().averageCharWidth() * 24, row * static_cast<int>(m_causes.size())};
}

void CausePlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(smallFont());
    const QFontMetrics metrics(smallFont());
    const ThemeColors& colors = currentColors();
    int top = 0;
    for (const Cause& cause : m_causes) {
        const QString count = countText(cause.count);
        const QRect line(0, top, width(), metrics.height());
        const int room = width() - metrics.horizontalAdvance(count) - spacing::s;
        painter.setPen(colors.text);
        painter.drawText(
            line, Qt::AlignLeading | Qt::AlignVCenter, metrics.elidedText(cause.text, Qt::ElideRight, room));
        painter.setPen(colors.textMuted);
        painter.drawText(line, Qt::AlignTrailing | Qt::AlignVCenter, count);
        const double share = static_cast<double>(cause.count) / static_cast<double>(m_causes.front().count);
        const QRect bar(0, line.bottom() + 1, std::max(2, static_cast<int>(width() * share)), barHeight);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colors.bad);
        top += metrics.height() + barHeight + spacing::s;
    }
}

} // namespace hookbench
