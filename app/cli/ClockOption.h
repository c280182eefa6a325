// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid/Renderer.h"
#include "text/Result.h"

#include <QString>

namespace hookbench {

/// The value of --now as a clock; without a zone it is UTC. The error is a sentence.
Result<liquid::Clock, QString> clockFromText(const QString& text);

} // namespace hookbench
