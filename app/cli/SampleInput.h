// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"
#include "text/Result.h"

#include <QString>

namespace hookbench {

/// A sample from a file anywhere, "-" for standard input, in any format that profiles and events come in. "FILE#3" is
/// the third record of a file with many. The error is a sentence with the place.
Result<Sample, QString> readSampleInput(const QString& path, SampleKind kind);

} // namespace hookbench
