// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/PortableLogin.h"

#include <string>

namespace hookbench {

/// How the request gets to its server; what is empty is up to the other program.
struct PortableConnection {
    std::string proxy; ///< ConnectionOptions::noProxy, http://host:port, or socks5://host:port
    PortableLogin proxyLogin;
    std::string caFile; ///< PEM
    std::string certificateFile; ///< PEM or PKCS #12
    std::string keyFile; ///< empty where the certificate file holds the key
    TextPieces keyPassphrase;
    int timeoutMs = 0; ///< from the click to the last byte; 0 = not known

    bool isPkcs12() const; ///< by the ending of its name
    bool usesSocks() const { return proxy.starts_with("socks5:"); }
};

} // namespace hookbench
