// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/SchemaGuide.h"

#include <QString>

namespace hookbench {

/// What a schema says of a key or value, for reading: its title and description, and what may stand there.
QString schemaText(const SchemaNote& note);

/// The same below a heading that names the key, its type and whether it is required.
QString schemaHelp(const SchemaNote& note);

} // namespace hookbench
