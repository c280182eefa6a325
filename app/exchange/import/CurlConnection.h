// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/ConnectionOptions.h"
#include "exchange/import/CommandWords.h"
#include "exchange/import/CurlOptions.h"

#include <string>

namespace hookbench {

/// What the options of one curl command say about the way to the server: proxy, authority, client certificate.
class CurlConnection {
public:
    enum class Effect {
        None, ///< the option is of another kind
        Taken,
        NotPossible, ///< a webhook cannot have it: a proxy by SOCKS 4 or HTTPS, say
    };
    Effect apply(CurlEffect effect, const CommandWord& value);

    const ConnectionOptions& options() const { return m_options; }

private:
    Effect setProxy(const std::string& text, const std::string& usualScheme);
    void setProxyUser(const std::string& login);
    Effect setCertificate(const std::string& text);

    ConnectionOptions m_options;
};

} // namespace hookbench
