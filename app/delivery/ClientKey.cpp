// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ClientKey.h"

#include <QBuffer>
#include <QFile>

namespace hookbench {

namespace {

Result<QByteArray, QString> contentOf(const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(ClientKey::tr("The file %1 cannot be read: %2").arg(fileName, file.errorString()));
    return file.readAll();
}

QSslKey keyIn(const QByteArray& pem, const QByteArray& passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

Result<ClientKey, QString> fromPkcs12(QByteArray content, const QString& fileName, const QByteArray& passphrase)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    ClientKey client;
    QSslCertificate own;
    QList<QSslCertificate> others;
    if (!QSslCertificate::importPkcs12(&buffer, &client.key, &own, &others, passphrase))
        return Unexpected(ClientKey::tr("The file %1 is neither PEM nor PKCS #12 that this pass phrase opens. Older "
                                        "PKCS #12 files use ciphers that are switched off today: export it anew.")
                              .arg(fileName));
    client.chain = QList<QSslCertificate>{own} + others;
    return client;
}

} // namespace

Result<ClientKey, QString> ClientKey::read(
    const QString& certificateFile, const QString& keyFile, const QByteArray& passphrase)
{
    const auto content = contentOf(certificateFile);
    if (!content)
        return Unexpected(content.error());
    if (!content->contains("-----BEGIN"))
        return fromPkcs12(*content, certificateFile, passphrase);

    ClientKey client;
    client.chain = QSslCertificate::fromData(*content, QSsl::Pem);
    if (client.chain.isEmpty())
        return Unexpected(tr("The file %1 holds no certificate.").arg(certificateFile));
    const auto keyContent = keyFile.isEmpty() ? content : contentOf(keyFile);
    if (!keyContent)
        return Unexpected(keyContent.error());
    client.key = keyIn(*keyContent, passphrase);
    if (client.key.isNull())
        return Unexpected(tr("The file %1 holds no private key that this pass phrase opens.")
                              .arg(keyFile.isEmpty() ? certificateFile : keyFile));
    return client;
}

} // namespace hookbench
