// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/KnownFields.h"

#include <QString>

namespace hookbench {

/// "text", "true or false" …: the word for a type of a field or of a schema; empty where it is not known.
QString typeWord(const std::string& type);

/// A value of the field, its type, and where it is known from, as far as that is worth a word.
QString fieldDetail(const KnownField& field);

} // namespace hookbench
