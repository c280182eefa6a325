// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/request/HeaderSyntax.h"

#include "campaign/request/HostNames.h"
#include "text/Diagnostic.h"
#include "text/PackedText.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

bool isTokenByte(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
        || std::string_view("!#$%&'*+-.^_`|~").find(byte) != std::string_view::npos;
}

bool isControlByte(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 || code == 0x7F;
}

} // namespace

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

std::optional<std::size_t> firstControlByte(std::string_view value)
{
    const auto found = std::find_if(value.begin(), value.end(), isControlByte);
    return found == value.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - value.begin()));
}

std::string controlByteName(char byte)
{
    if (byte == '\r' || byte == '\n')
        return packText(HOOKBENCH_TEXT("a line break"));
    if (byte == '\t')
        return packText(HOOKBENCH_TEXT("a tab"));
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto code = static_cast<unsigned char>(byte);
    return std::string("U+00") + digits[code >> 4U] + digits[code & 0x0FU];
}

bool isReservedHeader(std::string_view name)
{
    static constexpr std::array<std::string_view, 4> reserved{
        "connection", "content-length", "host", "transfer-encoding"};
    return std::find(reserved.begin(), reserved.end(), lowerCase(name)) != reserved.end();
}

} // namespace hookbench
