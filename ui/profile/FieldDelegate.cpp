// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldDelegate.h"

#include "profile/SampleFieldsModel.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QLineEdit>

namespace hookbench {

namespace {

/// Set on editors of fields that had no type when the editor was opened: what is typed there gets the type it looks
/// like.
constexpr const char* guessedProperty = "hookbenchGuessed";

SampleFieldsModel* fieldsModel(const QModelIndex& index)
{
    return qobject_cast<SampleFieldsModel*>(const_cast<QAbstractItemModel*>(index.model()));
}

ValueType typeOf(const QModelIndex& index)
{
    return static_cast<ValueType>(index.data(SampleFieldsModel::TypeRole).toInt());
}

FieldNode::Kind kindOf(const QModelIndex& index)
{
    return static_cast<FieldNode::Kind>(index.data(SampleFieldsModel::KindRole).toInt());
}

} // namespace

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isBoolean = kindOf(index) == FieldNode::Kind::Field && typeOf(index) == ValueType::Boolean;
    if (index.column() == SampleFieldsModel::TypeColumn
        || (index.column() == SampleFieldsModel::ValueColumn && isBoolean))
        return createChoice(parent, index);
    return createTextEditor(parent, index);
}

QWidget* FieldDelegate::createChoice(QWidget* parent, const QModelIndex& index) const
{
    auto* choice = new QComboBox(parent);
    if (index.column() == SampleFieldsModel::TypeColumn) {
        choice->setAccessibleName(tr("Type of the field"));
        for (const ValueType type : allValueTypes)
            choice->addItem(valueTypeName(type), static_cast<int>(type));
    } else {
        choice->setAccessibleName(tr("Value of the field"));
        choice->addItems({QStringLiteral("true"), QStringLiteral("false")});
    }
    auto* self = const_cast<FieldDelegate*>(this);
    connect(choice, &QComboBox::activated, self, [self, choice] {
        emit self->commitData(choice);
        emit self->closeEditor(choice);
    });
    QMetaObject::invokeMethod(choice, &QComboBox::showPopup, Qt::QueuedConnection);
    return choice;
}

QWidget* FieldDelegate::createTextEditor(QWidget* parent, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    if (index.column() == SampleFieldsModel::NameColumn) {
        editor->setAccessibleName(tr("Name of the field"));
        return editor;
    }
    editor->setAccessibleName(tr("Value of the field"));
    const bool isTyped = kindOf(index) == FieldNode::Kind::Field && isTypedAsText(typeOf(index));
    editor->setProperty(guessedProperty, !isTyped);
    fieldsModel(index)->beginTyping(index);
    auto* self = const_cast<FieldDelegate*>(this);
    connect(editor, &QLineEdit::textEdited, self, [self, editor] { emit self->commitData(editor); });
    return editor;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        const bool isType = index.column() == SampleFieldsModel::TypeColumn;
        choice->setCurrentIndex(isType ? choice->findData(index.data(SampleFieldsModel::TypeRole))
                                       : choice->findText(index.data(Qt::EditRole).toString()));
        return;
    }
    auto* line = qobject_cast<QLineEdit*>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    // What is being typed comes back from the model, maybe trimmed: the caret must not move for that.
    if (line && !line->isModified() && line->text() != text)
        line->setText(text);
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* choice = qobject_cast<QComboBox*>(editor)) {
        if (index.column() == SampleFieldsModel::TypeColumn)
            model->setData(index, choice->currentData(), SampleFieldsModel::TypeRole);
        else
            model->setData(index, choice->currentText());
        return;
    }
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || !line->isModified())
        return;
    const bool guess = line->property(guessedProperty).toBool();
    model->setData(index, line->text(), guess ? static_cast<int>(SampleFieldsModel::GuessedRole) : Qt::EditRole);
}

void FieldDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    if (SampleFieldsModel* model = fieldsModel(index))
        model->endTyping();
    QStyledItemDelegate::destroyEditor(editor, index);
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 2 * spacing::xs + 2);
    return size;
}

void FieldDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (kindOf(index) == FieldNode::Kind::Group) {
        option->font = smallFont();
        option->font.setWeight(QFont::DemiBold);
        option->palette.setColor(QPalette::Text, currentColors().textMuted);
    }
}

} // namespace hookbench
