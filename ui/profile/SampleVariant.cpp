// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/SampleVariant.h"

#include <QCoreApplication>

namespace hookbench {

QString hostileName(const HostileValue& value)
{
    return QCoreApplication::translate("Diagnostic", value.what);
}

std::optional<Sample> variantOf(const SampleData& data, const FieldPlace& place, const HostileValue& value)
{
    const json::Value* root = data.root(place.root);
    const bool isThere = root && valueAt(*root, place.path);
    if (!value.value && !isThere)
        return std::nullopt;
    const EditedSamples edited = value.value ? withFieldValue(data, place, *value.value) : withoutField(data, place);
    if (!edited || *edited == data)
        return std::nullopt;
    Sample sample = *edited->owner(place.root);
    sample.id.clear();
    //: %1 is the name of a sample, %2 a field, %3 what it holds: "a quotation mark"
    sample.name = QCoreApplication::translate("hookbench::SampleVariant", "%1 (%2: %3)")
                      .arg(QString::fromStdString(sample.name), writtenPath(place.path), hostileName(value))
                      .toStdString();
    return sample;
}

} // namespace hookbench
