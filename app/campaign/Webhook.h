// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/Authentication.h"
#include "campaign/ConnectionOptions.h"
#include "json/Value.h"

#include <string>
#include <vector>

namespace hookbench {

/// One row of the header table. The value may hold Liquid and <placeholders> that the environment fills.
struct Header {
    std::string name;
    std::string value;
    bool enabled = true;
    bool operator==(const Header&) const = default;
};

/// The reusable endpoint; CleverTap calls it a webhook template.
struct Webhook {
    std::string id; ///< file name without ending; stable
    std::string name;
    std::string method = "POST"; ///< one of methods()
    std::string url; ///< as the author wrote it, with <placeholders> and Liquid
    std::vector<Header> headers;
    int timeoutMs = 10'000; ///< whole delivery, from the click to the last byte

    /// What a key check asks with GET, beside what the service is known for: a path on the host of `url`, or a whole
    /// URL; may hold what `url` may. Empty = the service's own, where it is known.
    std::string keyCheckUrl;

    Authentication authentication = {};
    ConnectionOptions connection = {};

    json::Value unknown; ///< keys of the file that this version does not know; written back

    bool operator==(const Webhook&) const = default;

    /// POST, GET, PUT, DELETE: exactly the methods CleverTap offers (documented).
    static const std::vector<std::string>& methods();
};

} // namespace hookbench
