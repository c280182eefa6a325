// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookbench {

/// The folder of what comes with the programs: examples, help, schemas. Found relative to the running program, which
/// holds for an installed one and for the build tree. Needs the application object.
QString programDataFolder();

} // namespace hookbench
