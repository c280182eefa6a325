// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Authentication.h"
#include "text/Diagnostic.h"

#include <QString>

namespace hookbench {

/// "audience=https://api & resource=1" and back; blanks around names and values are left out. A value with an ampersand
/// in it can only be written into the file.
std::vector<Authentication::Parameter> parametersIn(const QString& text);
QString parameterText(const std::vector<Authentication::Parameter>& parameters);

/// Whether a place lies in that part of a webhook that has no row of a table.
bool isIn(const Place& place, const Place& part);

} // namespace hookbench
