// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"
#include "common/DraggedField.h"

#include <QPersistentModelIndex>
#include <QTreeView>

class QAction;
class QMenu;

namespace hookbench {

class SampleFieldsModel;

/// The tree view of a sample's fields with the actions that edit it: all of them by key and in the context menu.
class FieldsTree : public QTreeView {
    Q_OBJECT

public:
    explicit FieldsTree(SampleFieldsModel* model, QWidget* parent = nullptr);

    QAction* addAction() const { return m_add; }
    QAction* removeAction() const { return m_remove; }
    QMenu* variantMenu() const { return m_variants; }
    using QTreeView::addAction;

    /// Offers to put a field into a body: by a command in the context menu, and by dragging.
    void offerInsertion();

    /// Opens the branches that the campaign reads and the top groups, once for each.
    void expandWhatMatters(const QModelIndex& parent, int first, int last);

signals:
    void variantMade(const hookbench::Sample& sample); ///< one that differs in the current field; not added yet
    void insertionRequested(const hookbench::DraggedField& field);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QAction* makeAction(const QString& text, const QKeySequence& key, void (FieldsTree::*handler)());
    void makeActions();
    QMenu* makeTypeMenu();
    QMenu* makeVariantMenu();
    void fillVariantMenu();
    void updateActions();
    void editValue();
    void editName();
    void addSibling();
    void addInside();
    void removeCurrent();
    void insertCurrent();
    void editAdded(const QModelIndex& added);

    SampleFieldsModel* m_model;
    QAction* m_editValue = nullptr;
    QAction* m_editName = nullptr;
    QAction* m_add = nullptr;
    QAction* m_addInside = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_insert = nullptr; ///< where that is offered
    QMenu* m_types = nullptr;
    QMenu* m_variants = nullptr;
};

} // namespace hookbench
