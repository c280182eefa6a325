// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Webhook.h"

namespace hookbench {

class FileProblems;

/// A webhook from and to the JSON of its file. The id is the file's name and not in it.
Webhook readWebhook(const json::Value& file, FileProblems& problems);
json::Value toJson(const Webhook& webhook);

} // namespace hookbench
