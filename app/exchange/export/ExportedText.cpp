// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/ExportedText.h"

#include <algorithm>

namespace hookbench {

namespace {

bool isLetterOrDigit(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

} // namespace

std::string templateVariable(const std::string& secretName)
{
    std::string name = secretName;
    std::replace_if(
        name.begin(), name.end(), [](char byte) { return !isLetterOrDigit(byte); }, '_');
    if (name.empty() || (name.front() >= '0' && name.front() <= '9'))
        name.insert(name.begin(), '_');
    return name;
}

std::string shellVariable(const std::string& secretName)
{
    std::string name;
    char last = '_';
    for (const char byte : templateVariable(secretName)) {
        const bool isUpper = byte >= 'A' && byte <= 'Z';
        if (isUpper && last >= 'a' && last <= 'z') // xApiToken
            name += '_';
        name += byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
        last = byte;
    }
    return name;
}

} // namespace hookbench
