// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"

#include <QString>

#include <string>

namespace hookbench {

class FileProblems;
class WorkspaceFolder;

/// Where the body of a campaign is on disk: the file for its content format, or the one for the other format where only
/// that is there. The former if there is none.
QString existingBodyName(const WorkspaceFolder& folder, const Campaign& campaign);

/// The bytes of that file; empty if it is missing or cannot be read. Bytes that are not UTF-8 are a problem: a body is
/// text, and the editor could not give them back.
std::string readBody(const WorkspaceFolder& folder, const Campaign& campaign, FileProblems& problems);

} // namespace hookbench
