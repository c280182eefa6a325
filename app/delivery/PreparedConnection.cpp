// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/PreparedConnection.h"

#include "campaign/ConnectionOptions.h"
#include "delivery/ClientKey.h"
#include "delivery/SecretHosts.h"
#include "delivery/SecretStore.h"

#include <QFile>
#include <QUrl>

namespace hookbench {

namespace {

using Refusal = std::optional<QString>;

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

/// The value of every secret in a text; the refusal names the first that has none.
Refusal fill(const SecretText& text, const SecretStore& secrets, QString& value)
{
    Refusal refusal;
    const auto filled = text.resolved([&](const std::string& name) -> std::optional<std::string> {
        if (const std::optional<QString> known = secrets.read(shown(name)))
            return known->toStdString();
        refusal = PreparedConnection::tr("The secret “%1” has no value yet.").arg(shown(name));
        return std::nullopt;
    });
    value = shown(filled.value_or(std::string()));
    return refusal;
}

Refusal prepareProxy(const RenderedConnection& connection, const SecretStore& secrets, PreparedConnection& prepared)
{
    if (connection.proxy.empty())
        return std::nullopt;
    if (connection.proxy == ConnectionOptions::noProxy) {
        prepared.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        return std::nullopt;
    }
    const QUrl url(shown(connection.proxy), QUrl::StrictMode);
    const bool isSocks = url.scheme() == u"socks5";
    if (!url.isValid() || url.host().isEmpty() || (!isSocks && url.scheme() != u"http"))
        return PreparedConnection::tr("“%1” is no address of a proxy.").arg(shown(connection.proxy));
    for (const auto& [secret, hosts] : connection.proxySecretBindings) {
        if (!secretMayGoTo(shown(secret), url.host(QUrl::FullyEncoded), hosts))
            return PreparedConnection::tr(
                "The secret “%1” may not go to the proxy %2: its environment does not list it.")
                .arg(shown(secret), url.host());
    }
    if (Refusal refusal = fill(connection.proxyUser, secrets, prepared.proxyUser))
        return refusal;
    if (Refusal refusal = fill(connection.proxyPassword, secrets, prepared.proxyPassword))
        return refusal;
    constexpr int usualPort = 1080;
    prepared.proxy = QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        static_cast<quint16>(url.port(isSocks ? usualPort : 80)));
    return std::nullopt;
}

Refusal readAuthorities(const std::string& fileName, PreparedConnection& prepared)
{
    if (fileName.empty())
        return std::nullopt;
    QFile file(shown(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return PreparedConnection::tr("The file %1 of the authority cannot be read: %2")
            .arg(file.fileName(), file.errorString());
    prepared.authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (prepared.authorities.isEmpty())
        return PreparedConnection::tr("The file %1 holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).")
            .arg(file.fileName());
    return std::nullopt;
}

Refusal readClient(const RenderedConnection& connection, const SecretStore& secrets, PreparedConnection& prepared)
{
    if (connection.certificateFile.empty())
        return std::nullopt;
    QString passphrase;
    if (Refusal refusal = fill(connection.keyPassphrase, secrets, passphrase))
        return refusal;
    const auto client =
        ClientKey::read(shown(connection.certificateFile), shown(connection.keyFile), passphrase.toUtf8());
    if (!client)
        return client.error();
    prepared.clientChain = client->chain;
    prepared.clientKey = client->key;
    return std::nullopt;
}

} // namespace

Result<PreparedConnection, QString> PreparedConnection::prepare(
    const std::shared_ptr<const RenderedConnection>& connection, const SecretStore& secrets)
{
    PreparedConnection prepared;
    if (!connection)
        return prepared;
    prepared.silenceMs = connection->silenceMs;
    if (const Refusal refusal = prepareProxy(*connection, secrets, prepared))
        return Unexpected(*refusal);
    if (const Refusal refusal = readAuthorities(connection->caFile, prepared))
        return Unexpected(*refusal);
    if (const Refusal refusal = readClient(*connection, secrets, prepared))
        return Unexpected(*refusal);
    return prepared;
}

} // namespace hookbench
