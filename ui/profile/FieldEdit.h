// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/FieldPath.h"
#include "profile/SampleData.h"
#include "text/Result.h"

#include <QString>

#include <optional>
#include <string>

namespace hookbench {

/// Where a field is: below which root, by which way.
struct FieldPlace {
    std::string root;
    FieldPath path;
};

/// The samples after an edit, or the reason (translated) why it cannot be made.
using EditedSamples = Result<SampleData, QString>;

EditedSamples withFieldRenamed(const SampleData& data, const FieldPlace& place, const std::string& name);

/// Changes the value, or adds the field and what is missing on the way to it.
EditedSamples withFieldValue(const SampleData& data, const FieldPlace& place, json::Value value);

EditedSamples withoutField(const SampleData& data, const FieldPlace& place);

struct AddedField {
    SampleData data;
    FieldPlace place;
    bool isItem = false; ///< of a list, hence without a name
};

/// Adds an empty text under a new name to the object or list at `holder`; nothing if there is neither.
std::optional<AddedField> withNewField(const SampleData& data, const FieldPlace& holder);

} // namespace hookbench
