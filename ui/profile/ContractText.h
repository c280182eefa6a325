// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/FieldContract.h"

#include <QString>

#include <vector>

namespace hookbench {

/// "Text", "Whole number", …; "Anything" for no type.
QString contractTypeName(FieldType type);

/// In words, such as: Text matching CGC_[0-9A-Za-z]{15}, never missing.
QString contractText(const FieldContract& contract);

/// The values of a choice as one types them: separated by commas, a text in quotation marks where it would not be read
/// back as that text.
QString choicesText(const std::vector<json::Value>& choices);
/// What was typed. Of a contract for texts every value is a text; else true, false and what JSON has for numbers are
/// what they look like.
std::vector<json::Value> choicesFromText(const QString& text, FieldType type);

/// Whether a choice or a pattern says anything beside the type.
bool takesPattern(FieldType type);
bool takesChoices(FieldType type);

} // namespace hookbench
