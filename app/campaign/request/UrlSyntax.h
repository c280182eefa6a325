// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ByteRange.h"

#include <optional>
#include <string_view>

namespace hookbench {

/// Where the parts of an absolute URL stand in its text (RFC 3986, 3). Parts that are not there are empty.
struct UrlParts {
    ByteRange scheme;
    ByteRange authority; ///< user, host and port
    ByteRange user; ///< before the @
    ByteRange host; ///< an IPv6 address with its brackets
    ByteRange port; ///< digits
    ByteRange path;
    ByteRange query; ///< without the question mark
    std::optional<std::size_t> fragmentMark; ///< place of the #

    /// Splits without judging.
    static UrlParts of(std::string_view url);
};

enum class UrlFaultKind {
    Scheme, ///< neither http nor https
    Host, ///< none, or one that is no host name or address
    Port,
    User, ///< name and password in the URL
    Fragment, ///< a part behind #, which is never sent
    Character, ///< one that has to be escaped
    Escape, ///< % without two hexadecimal digits
};

struct UrlFault {
    UrlFaultKind kind = UrlFaultKind::Scheme;
    ByteRange range; ///< bytes of the URL
};

/// The first thing that keeps a text from being a complete http or https URL, taken strictly: nothing is mended, as
/// tolerant parsers do, because the request would then not go where the text says.
std::optional<UrlFault> firstUrlFault(std::string_view url, const UrlParts& parts);

} // namespace hookbench
