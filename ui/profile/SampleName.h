// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"

#include <QString>

namespace hookbench {

/// What a sample is called on screen. One that has the name of its customer goes by its number in its list, counted
/// from 1, while personal data is masked.
QString shownName(const Sample& sample, int number);

} // namespace hookbench
