// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldsTree.h"

#include "common/PrivacyMask.h"
#include "profile/FieldDelegate.h"
#include "profile/SampleFieldsModel.h"
#include "profile/SampleVariant.h"
#include "theme/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

namespace hookbench {

namespace {

bool isField(const QModelIndex& index)
{
    return index.isValid()
        && index.data(SampleFieldsModel::KindRole).toInt() == static_cast<int>(FieldNode::Kind::Field);
}

bool isContainer(const QModelIndex& index)
{
    const auto type = static_cast<ValueType>(index.data(SampleFieldsModel::TypeRole).toInt());
    return isField(index) && (type == ValueType::List || type == ValueType::Object);
}

} // namespace

FieldsTree::FieldsTree(SampleFieldsModel* model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("fieldsTree"));
    setAccessibleName(tr("Fields of the sample"));
    setModel(model);
    setItemDelegate(new FieldDelegate(this));
    setUniformRowHeights(true);
    setIndentation(spacing::l);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(DoubleClicked | SelectedClicked | AnyKeyPressed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(SampleFieldsModel::NameColumn, QHeaderView::Interactive);
    header()->setSectionResizeMode(SampleFieldsModel::ValueColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(SampleFieldsModel::TypeColumn, QHeaderView::ResizeToContents);
    header()->resizeSection(SampleFieldsModel::NameColumn, 20 * fontMetrics().averageCharWidth() + 2 * indentation());
    makeActions();
    connect(model, &QAbstractItemModel::rowsInserted, this, &FieldsTree::expandWhatMatters);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, viewport(), qOverload<>(&QWidget::update));
    connect(model, &QAbstractItemModel::dataChanged, this, &FieldsTree::updateActions);
    expandWhatMatters({}, 0, model->rowCount() - 1);
}

void FieldsTree::makeActions()
{
    m_editValue = makeAction(tr("Edit Value"), Qt::Key_F2, &FieldsTree::editValue);
    m_editName = makeAction(tr("Rename Field"), Qt::SHIFT | Qt::Key_F2, &FieldsTree::editName);
    m_types = makeTypeMenu();
    addAction(m_types->menuAction());
    m_add = makeAction(tr("Add Field"), Qt::Key_Insert, &FieldsTree::addSibling);
    m_addInside = makeAction(tr("Add Inside"), Qt::SHIFT | Qt::Key_Insert, &FieldsTree::addInside);
    m_variants = makeVariantMenu();
    addAction(m_variants->menuAction());
    m_remove = makeAction(tr("Remove Field"), QKeySequence::Delete, &FieldsTree::removeCurrent);
    m_editValue->setShortcuts({Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter});
    m_add->setIcon(themeIcon(QStringLiteral("plus")));
    m_remove->setIcon(themeIcon(QStringLiteral("trash-2")));
    updateActions();
}

QAction* FieldsTree::makeAction(const QString& text, const QKeySequence& key, void (FieldsTree::*handler)())
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, handler);
    addAction(action);
    return action;
}

QMenu* FieldsTree::makeTypeMenu()
{
    auto* menu = new QMenu(tr("Change Type"), this);
    for (const ValueType type : allValueTypes) {
        QAction* action = menu->addAction(valueTypeName(type));
        connect(action, &QAction::triggered, this, [this, type] {
            m_model->setData(currentIndex().siblingAtColumn(SampleFieldsModel::TypeColumn), static_cast<int>(type),
                SampleFieldsModel::TypeRole);
        });
    }
    return menu;
}

QMenu* FieldsTree::makeVariantMenu()
{
    auto* menu = new QMenu(tr("Make a Variant"), this);
    menu->setObjectName(QStringLiteral("variantMenu"));
    connect(menu, &QMenu::aboutToShow, this, &FieldsTree::fillVariantMenu);
    return menu;
}

/// The sample with this field absent, null, empty, and with each hostile value.
void FieldsTree::fillVariantMenu()
{
    m_variants->clear();
    const auto place = m_model->placeOf(currentIndex());
    if (!place)
        return;
    const SampleData& samples = m_model->samples();
    const json::Value* root = samples.root(place->root);
    for (const HostileValue& value : hostileValuesFor(root ? valueAt(*root, place->path) : nullptr)) {
        const auto variant = variantOf(samples, *place, value);
        if (!variant)
            continue;
        connect(m_variants->addAction(hostileName(value)), &QAction::triggered, this,
            [this, sample = *variant] { emit variantMade(sample); });
    }
}

void FieldsTree::expandWhatMatters(const QModelIndex& parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, SampleFieldsModel::NameColumn, parent);
        const bool isGroup = !parent.isValid();
        if (isGroup)
            setFirstColumnSpanned(row, parent, true);
        if (isGroup || index.data(SampleFieldsModel::UsedRole).toBool())
            expand(index);
        expandWhatMatters(index, 0, m_model->rowCount(index) - 1);
    }
}

void FieldsTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    updateActions();
}

void FieldsTree::updateActions()
{
    if (!m_remove)
        return;
    const QModelIndex current = currentIndex();
    const auto isEditable = [&current](SampleFieldsModel::Column column) {
        return current.isValid() && current.siblingAtColumn(column).flags().testFlag(Qt::ItemIsEditable);
    };
    m_editValue->setEnabled(isEditable(SampleFieldsModel::ValueColumn));
    m_editName->setEnabled(isEditable(SampleFieldsModel::NameColumn));
    m_types->setEnabled(isEditable(SampleFieldsModel::TypeColumn));
    m_addInside->setEnabled(isContainer(current));
    m_remove->setEnabled(isField(current));
    m_variants->setEnabled(m_model->placeOf(current).has_value());
    if (m_insert)
        m_insert->setEnabled(m_model->dragged(current).has_value());
}

void FieldsTree::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint == QAbstractItemDelegate::RevertModelCache)
        m_model->cancelTyping();
    QTreeView::closeEditor(editor, hint);
}

void FieldsTree::editValue()
{
    edit(currentIndex().siblingAtColumn(SampleFieldsModel::ValueColumn));
}

void FieldsTree::editName()
{
    edit(currentIndex().siblingAtColumn(SampleFieldsModel::NameColumn));
}

void FieldsTree::addSibling()
{
    editAdded(m_model->addField(currentIndex()));
}

void FieldsTree::addInside()
{
    editAdded(m_model->addField(currentIndex(), true));
}

void FieldsTree::editAdded(const QModelIndex& added)
{
    if (!added.isValid())
        return;
    expand(added.parent());
    scrollTo(added);
    setCurrentIndex(added);
    edit(added);
}

void FieldsTree::offerInsertion()
{
    m_insert = makeAction(tr("Insert into Body"), Qt::CTRL | Qt::Key_I, &FieldsTree::insertCurrent);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    updateActions();
}

void FieldsTree::insertCurrent()
{
    if (const auto field = m_model->dragged(currentIndex()))
        emit insertionRequested(*field);
}

void FieldsTree::removeCurrent()
{
    m_model->removeField(currentIndex());
}

} // namespace hookbench
