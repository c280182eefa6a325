// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"

#include <QString>

#include <string>
#include <vector>

namespace hookbench {

class GuardedWriter;

/// Writes changed samples: those with a file of their own, and those that share one.
class SampleSaver {
public:
    explicit SampleSaver(GuardedWriter& writer);

    void save(SampleKind kind, const std::vector<Sample>& saved, const std::vector<Sample>& now);

private:
    void saveSingle(const Sample* before, const Sample& after);
    void removeSingle(const Sample& sample);
    /// Samples of one file: as they were read, and as they are to be.
    void saveShared(const QString& name, const std::vector<Sample>& saved, const std::vector<Sample>& now);

    /// The file that holds this sample and others, as a path inside the workspace; empty if it has one of its own.
    QString sharedFile(const Sample& sample) const;
    QString existingFile(SampleKind kind, const std::string& stem) const;

    GuardedWriter& m_writer;
};

} // namespace hookbench
