// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Authentication.h"
#include "campaign/ConnectionOptions.h"

namespace hookbench {

class JsonFields;

/// The members "authentication" and "connection" of a webhook's file. What is as usual is left out; toJson() then gives
/// null.
Authentication readAuthentication(JsonFields& webhook);
json::Value toJson(const Authentication& authentication);

ConnectionOptions readConnection(JsonFields& webhook);
json::Value toJson(const ConnectionOptions& connection);

} // namespace hookbench
