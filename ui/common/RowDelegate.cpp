// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/RowDelegate.h"

#include "theme/Theme.h"

namespace hookbench {

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), option.fontMetrics.height() + 2 * spacing::xs};
}

} // namespace hookbench
