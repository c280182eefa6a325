// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/FieldEdit.h"

#include <QCoreApplication>

namespace hookbench {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("FieldEdit", text);
}

Unexpected<QString> refusal(const QString& reason)
{
    return Unexpected<QString>(reason);
}

std::string newNameIn(const json::Value& object)
{
    QString name = translated(QT_TRANSLATE_NOOP("FieldEdit", "field"));
    for (int number = 2; object.find(name.toStdString()); ++number)
        name = translated(QT_TRANSLATE_NOOP("FieldEdit", "field %1")).arg(number);
    return name.toStdString();
}

} // namespace

EditedSamples withFieldRenamed(const SampleData& data, const FieldPlace& place, const std::string& name)
{
    if (name.empty())
        return refusal(translated(QT_TRANSLATE_NOOP("FieldEdit", "A field needs a name.")));
    SampleData edited = data;
    json::Value* root = edited.root(place.root);
    if (!root || !renameAt(*root, place.path, name)) {
        const QString reason = translated(QT_TRANSLATE_NOOP("FieldEdit", "There is a field “%1” already."));
        return refusal(reason.arg(QString::fromStdString(name)));
    }
    return edited;
}

EditedSamples withFieldValue(const SampleData& data, const FieldPlace& place, json::Value value)
{
    SampleData edited = data;
    json::Value* root = edited.ensureRoot(place.root);
    if (!root || !putAt(*root, place.path, std::move(value))) {
        const QString reason =
            translated(QT_TRANSLATE_NOOP("FieldEdit", "There is no room for %1: a plain value is in its way."));
        return refusal(reason.arg(writtenPath(place.path)));
    }
    return edited;
}

EditedSamples withoutField(const SampleData& data, const FieldPlace& place)
{
    SampleData edited = data;
    json::Value* root = edited.root(place.root);
    if (!root || !removeAt(*root, place.path))
        return refusal(translated(QT_TRANSLATE_NOOP("FieldEdit", "The sample does not have this field.")));
    return edited;
}

std::optional<AddedField> withNewField(const SampleData& data, const FieldPlace& holder)
{
    SampleData edited = data;
    json::Value* root = edited.ensureRoot(holder.root);
    json::Value* value = root ? valueAt(*root, holder.path) : nullptr;
    if (!value || !(value->isObject() || value->isArray()))
        return std::nullopt;
    const bool isItem = value->isArray();
    FieldPlace place = holder;
    place.path.push_back(isItem ? std::to_string(value->items().size()) : newNameIn(*value));
    putAt(*root, place.path, json::Value::string({}));
    return AddedField{std::move(edited), std::move(place), isItem};
}

} // namespace hookbench
