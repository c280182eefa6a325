// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hookbench {
namespace {

bool likesToBeWide(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int FlowLayout::gap() const
{
    return std::max(0, spacing());
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    std::vector<Row> rows;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue; // hidden
        const QSize hint = item->sizeHint().expandedTo(item->minimumSize());
        if (rows.empty() || rows.back().width + gap() + hint.width() > width)
            rows.emplace_back();
        Row& row = rows.back();
        row.width += hint.width() + (row.items.empty() ? 0 : gap());
        row.height = std::max(row.height, hint.height());
        row.items.push_back(item.get());
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const std::vector<Row> rows = rowsFor(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + gap() * std::max(0, static_cast<int>(rows.size()) - 1);
    for (const Row& row : rows)
        height += row.height;
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    size = size.grownBy(contentsMargins());
    if (m_width > 0)
        size.setHeight(std::max(size.height(), heightForWidth(m_width)));
    return size;
}

QSize FlowLayout::sizeHint() const
{
    const std::vector<Row> rows = rowsFor(QLAYOUTSIZE_MAX);
    const QSize size = rows.empty() ? QSize() : QSize(rows.front().width, rows.front().height);
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const bool rowsChange = m_width > 0 && heightForWidth(rect.width()) != heightForWidth(m_width);
    m_width = rect.width();
    if (rowsChange)
        update(); // what holds it has another minimum now
    QRect area = rect.marginsRemoved(contentsMargins());
    for (const Row& row : rowsFor(area.width())) {
        place(row, {area.topLeft(), QSize(area.width(), row.height)});
        area.setTop(area.top() + row.height + gap());
    }
}

void FlowLayout::place(const Row& row, const QRect& area)
{
    auto wide = static_cast<int>(std::count_if(
        row.items.begin(), row.items.end(), [](const QLayoutItem* item) { return likesToBeWide(*item); }));
    int spare = std::max(0, area.width() - row.width);
    int left = area.left();
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (QLayoutItem* item : row.items) {
        int width = item->sizeHint().expandedTo(item->minimumSize()).width();
        if (likesToBeWide(*item)) {
            const int share = std::min(spare / wide--, item->maximumSize().width() - width);
            width += share;
            spare -= share;
        }
        width = std::min(width, area.width());
        item->setGeometry(QStyle::visualRect(direction, area, {left, area.top(), width, row.height}));
        left += width + gap();
    }
}

} // namespace hookbench
