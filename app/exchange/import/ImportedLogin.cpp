// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/ImportedLogin.h"

#include "campaign/request/HeaderSyntax.h"
#include "campaign/request/HostNames.h"
#include "exchange/import/FormEncoding.h"
#include "text/Utf8.h"

#include <QByteArray>

namespace hookbench {

std::optional<Authentication> basicLoginOf(const std::string& headerValue)
{
    constexpr std::size_t schemeSize = 6;
    if (lowerCase(headerValue.substr(0, schemeSize)) != "basic ")
        return std::nullopt;
    const std::string encoded = trimmedText(headerValue.substr(schemeSize));
    const std::string login = QByteArray::fromBase64(QByteArray::fromStdString(encoded)).toStdString();
    const std::size_t colon = login.find(':');
    if (colon == std::string::npos || colon == 0 || base64(login) != encoded || firstInvalidUtf8(login)
        || firstControlByte(login))
        return std::nullopt;
    Authentication authentication;
    authentication.type = Authentication::Type::Basic;
    authentication.user = login.substr(0, colon);
    authentication.password = login.substr(colon + 1);
    return authentication;
}

} // namespace hookbench
