// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ThemeColors.h"

#include <QPalette>

namespace hookbench {

/// The palette of a scheme: every role from the table, so that all of Qt's own painting follows it.
QPalette themePalette(const ThemeColors& colors);

} // namespace hookbench
