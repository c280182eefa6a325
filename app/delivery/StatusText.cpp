// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/Explanation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hookbench {

namespace {

/// RFC 9110 section 15 and RFC 6585; protocol words, so not translated.
constexpr std::array statusTexts{
    std::pair(100, "Continue"),
    std::pair(101, "Switching Protocols"),
    std::pair(200, "OK"),
    std::pair(201, "Created"),
    std::pair(202, "Accepted"),
    std::pair(203, "Non-Authoritative Information"),
    std::pair(204, "No Content"),
    std::pair(205, "Reset Content"),
    std::pair(206, "Partial Content"),
    std::pair(207, "Multi-Status"),
    std::pair(300, "Multiple Choices"),
    std::pair(301, "Moved Permanently"),
    std::pair(302, "Found"),
    std::pair(303, "See Other"),
    std::pair(304, "Not Modified"),
    std::pair(307, "Temporary Redirect"),
    std::pair(308, "Permanent Redirect"),
    std::pair(400, "Bad Request"),
    std::pair(401, "Unauthorized"),
    std::pair(402, "Payment Required"),
    std::pair(403, "Forbidden"),
    std::pair(404, "Not Found"),
    std::pair(405, "Method Not Allowed"),
    std::pair(406, "Not Acceptable"),
    std::pair(407, "Proxy Authentication Required"),
    std::pair(408, "Request Timeout"),
    std::pair(409, "Conflict"),
    std::pair(410, "Gone"),
    std::pair(411, "Length Required"),
    std::pair(412, "Precondition Failed"),
    std::pair(413, "Content Too Large"),
    std::pair(414, "URI Too Long"),
    std::pair(415, "Unsupported Media Type"),
    std::pair(416, "Range Not Satisfiable"),
    std::pair(417, "Expectation Failed"),
    std::pair(421, "Misdirected Request"),
    std::pair(422, "Unprocessable Content"),
    std::pair(426, "Upgrade Required"),
    std::pair(428, "Precondition Required"),
    std::pair(429, "Too Many Requests"),
    std::pair(431, "Request Header Fields Too Large"),
    std::pair(451, "Unavailable For Legal Reasons"),
    std::pair(500, "Internal Server Error"),
    std::pair(501, "Not Implemented"),
    std::pair(502, "Bad Gateway"),
    std::pair(503, "Service Unavailable"),
    std::pair(504, "Gateway Timeout"),
    std::pair(505, "HTTP Version Not Supported"),
    std::pair(511, "Network Authentication Required"),
};

} // namespace

QString statusText(int status)
{
    const auto found = std::find_if(
        statusTexts.begin(), statusTexts.end(), [status](const auto& entry) { return entry.first == status; });
    return found == statusTexts.end() ? QString() : QString::fromLatin1(found->second);
}

} // namespace hookbench
