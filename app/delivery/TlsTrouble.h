// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hookbench {

/// Why there was no secure connection, where the TLS library or an alert of the server (RFC 8446, 6.2) tells.
enum class TlsTrouble {
    Unknown,
    CertificateWanted, ///< the server demands a client certificate and got none
    CertificateRefused, ///< it does not take the client certificate that it got
    Handshake, ///< it refused without a reason: a client certificate, a version or a cipher
    NoTls, ///< what answered was no TLS
    OldVersion, ///< no version of TLS in common
    NoCommonCipher,
    UnknownName, ///< the server has nothing under this host name
    ServerFault, ///< a fault of the server's own
    HungUp, ///< the connection ended during the handshake
};

/// Out of the words of OpenSSL, which a Qt error text holds. Unknown for those of other libraries.
TlsTrouble tlsTroubleOf(const QString& libraryWords);

/// Whether a server that says this after the handshake has thrown away what came with it: under TLS 1.3 the client may
/// send its request before it hears that its certificate is missing or not taken.
bool isClientTurnedAway(TlsTrouble trouble);

/// The last, telling part of such words: "tlsv13 alert certificate required".
QString tlsReasonOf(const QString& libraryWords);

} // namespace hookbench
