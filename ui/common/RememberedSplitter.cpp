// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/RememberedSplitter.h"

#include "common/AppSettings.h"

namespace hookbench {

RememberedSplitter::RememberedSplitter(const QString& name, Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { AppSettings().setSplitterState(objectName(), saveState()); });
}

void RememberedSplitter::restoreSizes(const QList<int>& fallback)
{
    if (!restoreState(AppSettings().splitterState(objectName())))
        setSizes(fallback);
}

} // namespace hookbench
