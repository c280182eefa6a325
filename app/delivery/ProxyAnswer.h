// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace hookbench {

/// What a proxy answered to the wish to connect (RFC 9110, 9.3.6).
struct ProxyAnswer {
    int status = 0;
    QByteArray reason; ///< of the status line
    QStringList offers; ///< kinds of login, of Proxy-Authenticate
    bool isLoginUnderWay = false; ///< it wants the next step of a login of several (NTLM, Negotiate)
    QByteArray page; ///< what came of its body

    /// Out of the bytes so far; nothing where they begin with no whole head of HTTP.
    static std::optional<ProxyAnswer> read(const QByteArray& bytes);
};

} // namespace hookbench
