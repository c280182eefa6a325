// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/TlsTrouble.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

struct Words {
    const char* part;
    TlsTrouble trouble;
};

/// In this order: the first that the text holds counts.
constexpr std::array known{
    Words{"certificate required", TlsTrouble::CertificateWanted},
    Words{"alert bad certificate", TlsTrouble::CertificateRefused},
    Words{"alert unsupported certificate", TlsTrouble::CertificateRefused},
    Words{"alert certificate revoked", TlsTrouble::CertificateRefused},
    Words{"alert certificate expired", TlsTrouble::CertificateRefused},
    Words{"alert certificate unknown", TlsTrouble::CertificateRefused},
    Words{"alert unknown ca", TlsTrouble::CertificateRefused},
    Words{"alert access denied", TlsTrouble::CertificateRefused},
    Words{"alert decrypt error", TlsTrouble::CertificateRefused},
    Words{"wrong version number", TlsTrouble::NoTls},
    Words{"packet length too long", TlsTrouble::NoTls},
    Words{"http request", TlsTrouble::NoTls},
    Words{"unknown protocol", TlsTrouble::NoTls},
    Words{"unsupported protocol", TlsTrouble::OldVersion},
    Words{"protocol version", TlsTrouble::OldVersion},
    Words{"no protocols available", TlsTrouble::OldVersion},
    Words{"legacy renegotiation disabled", TlsTrouble::OldVersion},
    Words{"key too small", TlsTrouble::NoCommonCipher},
    Words{"no shared cipher", TlsTrouble::NoCommonCipher},
    Words{"insufficient security", TlsTrouble::NoCommonCipher},
    Words{"handshake failure", TlsTrouble::Handshake},
    Words{"unrecognized name", TlsTrouble::UnknownName},
    Words{"internal error", TlsTrouble::ServerFault},
    Words{"unexpected eof", TlsTrouble::HungUp},
};

} // namespace

TlsTrouble tlsTroubleOf(const QString& libraryWords)
{
    const auto found = std::find_if(known.begin(), known.end(),
        [&](const Words& words) { return libraryWords.contains(QLatin1String(words.part), Qt::CaseInsensitive); });
    return found == known.end() ? TlsTrouble::Unknown : found->trouble;
}

bool isClientTurnedAway(TlsTrouble trouble)
{
    return trouble == TlsTrouble::CertificateWanted || trouble == TlsTrouble::CertificateRefused;
}

QString tlsReasonOf(const QString& libraryWords)
{
    const qsizetype mark = libraryWords.lastIndexOf(QLatin1String("::"));
    return (mark < 0 ? libraryWords : libraryWords.mid(mark + 2)).trimmed();
}

} // namespace hookbench
