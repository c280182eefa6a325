// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/Value.h"

#include <string>

namespace hookbench {

/// How the requests of a webhook get to their server, beside its URL. Texts may hold <placeholders> that the
/// environment fills: where files lie and what a proxy is called differs from computer to computer.
struct ConnectionOptions {
    static constexpr const char* noProxy = "none";

    /// Empty = the system's; "none"; or http://host:port or socks5://host:port. This machine is always reached without.
    std::string proxy;
    std::string proxyUser;
    std::string proxyPassword;

    std::string caFile; ///< PEM, trusted beside the system's authorities
    std::string certificateFile; ///< the client's own: PEM, or PKCS #12 with its key
    std::string keyFile; ///< PEM; empty where the certificate file holds it
    std::string keyPassphrase;

    int silenceMs = 0; ///< how long nothing may come in or go out; 0 = the time limit of the whole alone

    json::Value unknown = {}; ///< keys of the file that this version does not know; written back

    bool operator==(const ConnectionOptions&) const = default;
};

} // namespace hookbench
