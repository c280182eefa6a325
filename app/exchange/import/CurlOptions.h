// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hookbench {

/// What an option of curl does to a request, as far as an import cares.
enum class CurlEffect {
    Method,
    Url,
    Header,
    Data, ///< @ names a file
    DataRaw,
    DataUrlencode,
    Json,
    Get, ///< data goes into the URL
    Head,
    User,
    Bearer,
    Cookie,
    UserAgent,
    Referer,
    MaxTime,
    Globoff,
    Next, ///< another request follows
    Form, ///< multipart, which a webhook has not
    Upload, ///< a file as the body
    Insecure,
    Location, ///< follows redirects
    Compressed,
    Proxy,
    SocksProxy,
    ProxyUser,
    NoProxy,
    Authority, ///< a file of certificates to trust
    Certificate, ///< the client's own, perhaps with a passphrase
    Key,
    Passphrase,
    FileType, ///< of certificate or key
    OtherLogin, ///< Digest, NTLM and others
    Connection, ///< addresses, protocol versions and the like, which a webhook cannot say
    Config, ///< further options from a file
    Display, ///< what is shown or stored of the answer; nothing of the request
};

struct CurlOption {
    char letter; ///< NUL = none
    std::string_view name; ///< without the dashes
    bool takesValue;
    CurlEffect effect;
};

/// nullptr for an unknown letter.
const CurlOption* curlOption(char letter);
/// By its name or a beginning that only it has, as curl does; nullptr if there is none. "no-" in front turns a switch
/// off: `isOff` says so.
const CurlOption* curlOption(std::string_view name, bool& isOff);

} // namespace hookbench
