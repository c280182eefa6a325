// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"
#include "text/Diagnostic.h"
#include "text/Result.h"

#include <QString>

#include <vector>

namespace hookbench {

/// A sample from a file anywhere, "-" for standard input, in any form that a workspace's sample files have. "FILE#3" is
/// the third sample of a file with many. The error is a sentence with the place.
Result<Sample, QString> readSampleInput(const QString& path, SampleKind kind);

/// All samples of a file, and what is wrong with records that cannot be read (Part::File). The error is a sentence.
struct SampleRecords {
    std::vector<Sample> samples;
    std::vector<Diagnostic> diagnostics;
};
Result<SampleRecords, QString> readSampleRecords(const QString& path, SampleKind kind);

} // namespace hookbench
