// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace hookbench::test {

/// A certificate for 127.0.0.1 and localhost that nobody has signed, made by openssl. Null if openssl is not there.
class SelfSignedCertificate {
public:
    static SelfSignedCertificate make();

    bool isNull() const { return m_certificate.isNull() || m_key.isNull(); }
    QSslCertificate certificate() const { return m_certificate; }
    QSslKey privateKey() const { return m_key; }

private:
    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace hookbench::test
