// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/ColumnsDelegate.h"

#include "campaign/import/ColumnTarget.h"
#include "profile/ColumnsModel.h"

#include <QComboBox>
#include <QLineEdit>

namespace hookbench {

namespace {

TableColumn::Kind kindOf(const QModelIndex& index)
{
    return static_cast<TableColumn::Kind>(index.data(ColumnsModel::KindRole).toInt());
}

void fill(QComboBox* choice, const QModelIndex& index)
{
    using Kind = TableColumn::Kind;
    if (index.column() == ColumnsModel::TypeColumn) {
        for (const Kind kind :
            {Kind::Text, Kind::Number, Kind::Boolean, Kind::Date, Kind::BareList, Kind::Json, Kind::Skip})
            choice->addItem(ColumnsModel::kindName(kind), static_cast<int>(kind));
    } else if (kindOf(index) == Kind::BareList) {
        for (const char separator : ColumnsModel::separators())
            choice->addItem(ColumnsModel::separatorName(separator));
    } else {
        choice->setEditable(true);
        choice->setInsertPolicy(QComboBox::NoInsert);
        for (const std::string_view form : uploadDateForms())
            choice->addItem(QString::fromUtf8(form.data(), static_cast<qsizetype>(form.size())));
    }
}

} // namespace

QWidget* ColumnsDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (index.column() == ColumnsModel::TargetColumn) {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(name);
        return editor;
    }
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(name);
    fill(choice, index);
    auto* self = const_cast<ColumnsDelegate*>(this);
    connect(choice, &QComboBox::activated, self, [self, choice] {
        emit self->commitData(choice);
        emit self->closeEditor(choice);
    });
    if (!choice->isEditable())
        QMetaObject::invokeMethod(choice, &QComboBox::showPopup, Qt::QueuedConnection);
    return choice;
}

void ColumnsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* choice = qobject_cast<QComboBox*>(editor);
    if (!choice) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    const QString text = index.data(Qt::EditRole).toString();
    choice->setCurrentIndex(choice->findText(text));
    if (choice->isEditable())
        choice->setEditText(text);
}

void ColumnsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* choice = qobject_cast<QComboBox*>(editor);
    if (!choice)
        QStyledItemDelegate::setModelData(editor, model, index);
    else if (index.column() == ColumnsModel::TypeColumn)
        model->setData(index, choice->currentData(), ColumnsModel::KindRole);
    else
        model->setData(index, choice->currentText());
}

} // namespace hookbench
