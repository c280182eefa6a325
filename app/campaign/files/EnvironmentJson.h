// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Environment.h"

namespace hookbench {

class FileProblems;

/// An environment from and to the JSON of its file. The id is the file's name and not in it. Of a secret only the name
/// and the hosts are ever written.
Environment readEnvironment(const json::Value& file, FileProblems& problems);
json::Value toJson(const Environment& environment);

} // namespace hookbench
