// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ShortcutsPanel.h"

#include <QAction>
#include <QHeaderView>
#include <QSet>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace hookbench {
namespace {

QString keysOf(const QAction* action)
{
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutsPanel::ShortcutsPanel(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
{
    auto* model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    QSet<QString> seen;
    for (const QAction* action : actions) {
        const QString name = action->text().remove(u'&').remove(QStringLiteral("…"));
        if (action->shortcut().isEmpty() || name.isEmpty() || seen.contains(name + keysOf(action)))
            continue;
        seen.insert(name + keysOf(action));
        model->appendRow({new QStandardItem(name), new QStandardItem(keysOf(action))});
    }
    auto* view = new QTreeView(this);
    view->setObjectName(QStringLiteral("shortcuts"));
    view->setAccessibleName(tr("Keyboard shortcuts"));
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    setFocusProxy(view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(view);
}

} // namespace hookbench
