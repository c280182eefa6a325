// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Sample.h"

namespace hookbench {

class FileProblems;

/// A sample from the JSON of its file, or of one record of a file that holds many: {"name": …, "Profile": {…}}, or the
/// bare properties. Without a name it gets that of its Name property, else its id.
Sample readSample(const json::Value& record, SampleKind kind, const std::string& id, FileProblems& problems,
    const std::vector<std::string>& path = {});

/// "Profile" or "Event".
const char* rootName(SampleKind kind);

/// Whether the record is bare properties.
bool isBareSample(const json::Value& record, SampleKind kind);

/// Equal apart from the id, which follows from the place in the file; so does the name of a sample that has none.
bool isSameBesidesId(const Sample& one, const Sample& other);

json::Value toJson(const Sample& sample);

/// The record with the change from `before` to `after` applied, in the shape that it has.
json::Value changedRecord(const json::Value& record, const Sample& before, const Sample& after);

} // namespace hookbench
