// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SelfSignedCertificate.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace hookbench::test {

SelfSignedCertificate SelfSignedCertificate::make()
{
    SelfSignedCertificate made;
    const QTemporaryDir folder;
    QFile certificateFile(folder.filePath(QStringLiteral("certificate.pem")));
    QFile keyFile(folder.filePath(QStringLiteral("key.pem")));
    const QStringList arguments = QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "
                                                 "-days 2 -subj /CN=localhost "
                                                 "-addext subjectAltName=DNS:localhost,IP:127.0.0.1")
                                      .split(u' ')
        + QStringList{
            QStringLiteral("-out"), certificateFile.fileName(), QStringLiteral("-keyout"), keyFile.fileName()};
    if (QProcess::execute(QStringLiteral("openssl"), arguments) != 0 || !certificateFile.open(QIODevice::ReadOnly)
        || !keyFile.open(QIODevice::ReadOnly))
        return made;
    made.m_certificate = QSslCertificate(&certificateFile);
    made.m_key = QSslKey(&keyFile, QSsl::Ec);
    return made;
}

} // namespace hookbench::test
