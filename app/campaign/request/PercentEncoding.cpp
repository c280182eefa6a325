// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/PercentEncoding.h"

namespace hookbench {

bool isUnreserved(char byte)
{
    const bool isAlphanumeric =
        (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    return isAlphanumeric || byte == '-' || byte == '.' || byte == '_' || byte == '~';
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    encoded.reserve(text.size());
    for (const char byte : text) {
        if (isUnreserved(byte)) {
            encoded += byte;
        } else {
            const auto code = static_cast<unsigned char>(byte);
            encoded += {'%', digits[code >> 4U], digits[code & 0x0FU]};
        }
    }
    return encoded;
}

} // namespace hookbench
