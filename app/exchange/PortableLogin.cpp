// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PortableLogin.h"

#include <QByteArray>

namespace hookbench {

TextPieces PortableLogin::both() const
{
    return joined({user, {{":"}}, password});
}

TextPieces PortableLogin::headerValue() const
{
    const TextPieces login = both();
    const TextPieces scheme{{"Basic "}};
    for (auto piece = login.rbegin(); piece != login.rend(); ++piece) {
        if (piece->isSecret)
            return joined({scheme, {{piece->text + "-base64", true}}});
    }
    return joined({scheme, {{QByteArray::fromStdString(plainText(login)).toBase64().toStdString()}}});
}

} // namespace hookbench
