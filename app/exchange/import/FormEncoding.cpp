// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/FormEncoding.h"

#include "campaign/request/PercentEncoding.h"

#include <QByteArray>

namespace hookbench {

std::string formEncoded(std::string_view text)
{
    std::string encoded;
    for (const char byte : text)
        encoded += byte == ' ' ? std::string("+") : percentEncoded(std::string_view(&byte, 1));
    return encoded;
}

std::string base64(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64().toStdString();
}

std::string trimmedText(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin));
}

} // namespace hookbench
