// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Campaign.h"

namespace hookbench {

class FileProblems;

/// A campaign from and to its campaign.json. The id is the folder's name, the body a file of its own; neither is in it.
Campaign readCampaign(const json::Value& file, FileProblems& problems);
json::Value toJson(const Campaign& campaign);

/// "body.json.liquid" or "body.txt.liquid".
const char* bodyFileName(ContentFormat format);

} // namespace hookbench
