// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/BodyVerdict.h"
#include "theme/Theme.h"

#include <QString>

namespace hookbench {

/// The answer to one question about a body, for a line of status.
struct VerdictText {
    Tone tone = Tone::Muted;
    QString text; ///< empty where the question is not asked
    QString explanation; ///< in whole sentences: why, and what a click does
};

VerdictText verdictText(const BodyVerdict& verdict, Question question);

} // namespace hookbench
