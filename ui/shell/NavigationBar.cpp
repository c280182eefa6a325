// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationBar.h"

#include "shell/NavigationDelegate.h"
#include "theme/Theme.h"

#include <QStandardItemModel>

namespace hookbench {

NavigationBar::NavigationBar(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
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
    item->setToolTip(words);
    item->setAccessibleText(words.isEmpty() ? item->text() : tr("%1, %2").arg(item->text(), words));
}

QSize NavigationBar::sizeHint() const
{
    return {sizeHintForColumn(0) + 2 * spacing::s, QListView::sizeHint().height()};
}

} // namespace hookbench
