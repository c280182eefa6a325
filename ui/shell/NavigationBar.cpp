// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationBar.h"

#include "shell/NavigationDelegate.h"
#include "theme/Theme.h"

#include <QStandardItemModel>

namespace hookbench {

NavigationBar::NavigationBar(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
    , m_delegate(new NavigationDelegate(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(spacing::s, spacing::s, spacing::s, spacing::s);

    addPage(QStringLiteral("megaphone"), tr("Campaigns"));
    addPage(QStringLiteral("webhook"), tr("Webhooks"));
    addPage(QStringLiteral("users"), tr("Profiles"));
    addPage(QStringLiteral("activity"), tr("Activity"));
    addPage(QStringLiteral("flask-conical"), tr("Sandbox"));
    setBadge(Page::Campaigns, Tone::Muted, 0, {});
    setPage(Page::Campaigns);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { emit pageChosen(static_cast<Page>(current.row())); });
}

void NavigationBar::addPage(const QString& icon, const QString& name)
{
    m_model->appendRow(new QStandardItem(themeIcon(icon), name));
}

void NavigationBar::setPage(Page page)
{
    setCurrentIndex(m_model->index(static_cast<int>(page), 0));
}

void NavigationBar::setBadge(Page page, Tone tone, int count, const QString& words)
{
    QStandardItem* item = m_model->item(static_cast<int>(page));
    item->setData(count, NavigationDelegate::BadgeCountRole);
    item->setData(static_cast<int>(tone), NavigationDelegate::BadgeToneRole);
    item->setData(words, NavigationDelegate::BadgeWordsRole);
    item->setAccessibleText(words.isEmpty() ? item->text() : tr("%1, %2").arg(item->text(), words));
    updateToolTips();
}

void NavigationBar::setCompact(bool isCompact)
{
    if (m_delegate->isCompact() == isCompact)
        return;
    m_delegate->setCompact(isCompact);
    updateToolTips();
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void NavigationBar::updateToolTips()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem* item = m_model->item(row);
        const QString words = item->data(NavigationDelegate::BadgeWordsRole).toString();
        item->setToolTip(m_delegate->isCompact() ? item->accessibleText() : words);
    }
}

QSize NavigationBar::sizeHint() const
{
    return {sizeHintForColumn(0) + 2 * spacing::s, QListView::sizeHint().height()};
}

} // namespace hookbench
