// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/PreparedRequest.h"

#include "campaign/ConnectionOptions.h"
#include "campaign/request/HeaderSyntax.h"
#include "delivery/OpenSecrets.h"
#include "delivery/SecretHosts.h"
#include "delivery/SecretStore.h"
#include "delivery/SystemProxyFactory.h"
#include "delivery/WireRequest.h"
#include "text/PackedText.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hookbench {

namespace {

using Refusal = std::optional<QString>;

std::vector<std::string> boundHosts(const RenderedRequest& request, const std::string& secret)
{
    for (const RenderedRequest::SecretBinding& binding : request.secretBindings) {
        if (binding.secret == secret)
            return binding.hosts;
    }
    return {};
}

std::optional<std::string> valueOf(const SecretText& text, const SecretStore& secrets)
{
    return text.resolved([&](const std::string& name) -> std::optional<std::string> {
        const std::optional<QString> value = secrets.read(QString::fromStdString(name));
        return value ? std::optional(value->toStdString()) : std::nullopt;
    });
}

QString textOf(const Diagnostic& diagnostic)
{
    return QString::fromStdString(
        fillArguments(diagnostic.messageText, diagnostic.arguments, [](const std::string& english) {
            return QCoreApplication::translate("Diagnostic", english.c_str()).toStdString();
        }));
}

Refusal refusalOfDiagnostics(const RenderedRequest& request)
{
    if (request.isSendable() && request.outcome == liquid::OutcomeKind::Payload)
        return std::nullopt;
    for (const Diagnostic& diagnostic : request.diagnostics) {
        if (diagnostic.severity == Severity::Error)
            return textOf(diagnostic);
    }
    return PreparedRequest::tr("There is no payload for this customer: the template stops before one is made.");
}

/// A token goes only where everything may go that it was got with.
bool tokenMayGoTo(const RenderedRequest& request, const QString& host)
{
    const std::vector<SecretBinding> none;
    const auto& bindings = request.tokenRequest ? request.tokenRequest->secretBindings : none;
    return std::all_of(bindings.begin(), bindings.end(), [&host](const SecretBinding& binding) {
        return secretMayGoTo(QString::fromStdString(binding.secret), host, binding.hosts);
    });
}

bool mayGoTo(const RenderedRequest& request, const QString& name, const QString& host)
{
    return name == QLatin1String(RenderedRequest::accessToken)
        ? tokenMayGoTo(request, host)
        : secretMayGoTo(name, host, boundHosts(request, name.toStdString()));
}

/// Whether nobody but this machine sees what goes to that URL; to a proxy elsewhere, "this machine" means itself.
bool staysHere(const QString& host, const RenderedRequest& request)
{
    if (!isLoopbackHost(host))
        return false;
    const std::string proxy = request.connection ? request.connection->proxy : std::string();
    return proxy.empty() || proxy == ConnectionOptions::noProxy
        || isLoopbackHost(QUrl(QString::fromStdString(proxy)).host());
}

Refusal refusalOfSecrets(
    const RenderedRequest& request, const QStringList& names, const QUrl& url, const SecretStore& secrets)
{
    const QString host = url.host(QUrl::FullyEncoded);
    for (const QString& name : names) {
        if (!secrets.read(name))
            return PreparedRequest::tr("The secret “%1” has no value yet.").arg(name);
        if (!mayGoTo(request, name, host))
            return PreparedRequest::tr("The secret “%1” may not go to %2: its environment does not list that host.")
                .arg(name, host);
        if (url.scheme() == u"http" && !staysHere(host, request))
            return PreparedRequest::tr("The secret “%1” would travel unencrypted to %2: use https.").arg(name, host);
    }
    return std::nullopt;
}

Refusal refusalOfUrl(const QUrl& url)
{
    if (!url.isValid())
        return PreparedRequest::tr("The URL is not a complete http or https address.");
    if (!url.userInfo().isEmpty())
        return PreparedRequest::tr("The URL holds a user name: put the credentials into an Authorization header.");
    return std::nullopt;
}

Refusal refusalOfHeaders(const QList<WireHeader>& authors)
{
    for (const WireHeader& header : authors) {
        const QString name = QString::fromUtf8(header.name);
        if (!isToken(header.name.toStdString()))
            return PreparedRequest::tr("“%1” cannot be the name of a header.").arg(name);
        if (isReservedHeader(header.name.toStdString()))
            return PreparedRequest::tr("The header %1 cannot be set: it follows from the URL and the body.").arg(name);
        if (firstControlByte(header.value.toStdString()))
            return PreparedRequest::tr("The value of the header %1 holds a line break or another control character.")
                .arg(name);
    }
    return std::nullopt;
}

void appendNames(QStringList& names, const SecretText& text)
{
    for (const std::string& name : text.secretNames())
        names.append(QString::fromStdString(name));
}

/// Where a request comes from and what its body holds beside what `request` shows.
struct Parts {
    const RenderedRequest& request;
    const SecretText* body = nullptr; ///< in place of the request's
};

QList<WireHeader> filledHeaders(const RenderedRequest& request, const SecretStore& secrets)
{
    QList<WireHeader> headers;
    for (const RenderedHeader& header : request.headers)
        headers.append({QByteArray::fromStdString(header.name),
            QByteArray::fromStdString(valueOf(header.value, secrets).value_or(std::string()))});
    return headers;
}

Refusal refusalOf(const RenderedRequest& request, const QStringList& names, const QUrl& url, const SecretStore& secrets)
{
    if (Refusal refusal = refusalOfDiagnostics(request))
        return refusal;
    if (!isToken(request.method))
        return PreparedRequest::tr("“%1” is no HTTP method.").arg(QString::fromStdString(request.method));
    // Before the URL: without its secret there is no URL to complain about.
    const QUrl shownUrl = url.isValid() ? url : strictUrl(QString::fromStdString(request.url.masked()));
    if (Refusal refusal = refusalOfSecrets(request, names, shownUrl, secrets))
        return refusal;
    return refusalOfUrl(url);
}

/// What a proxy gets to know: secrets in the name and the password, the password however it got there, and both as one,
/// as they stand in base64.
QStringList proxySecrets(const RenderedRequest& request, const PreparedRequest& prepared, const SecretStore& secrets)
{
    QStringList values;
    if (const auto& connection = request.connection) {
        QStringList names;
        appendNames(names, connection->proxyUser);
        appendNames(names, connection->proxyPassword);
        for (const QString& name : std::as_const(names))
            values.append(secrets.read(name).value_or(QString()));
    }
    const auto add = [&values](const QString& user, const QString& password) {
        if (password.isEmpty())
            return;
        values.append(password);
        values.append(user + u':' + password);
    };
    add(prepared.connection.proxyUser, prepared.connection.proxyPassword);
    if (!prepared.connection.proxy && !isLoopbackHost(prepared.url.host())) {
        SystemProxyFactory system;
        for (const QNetworkProxy& proxy : system.queryProxy(QNetworkProxyQuery(prepared.url)))
            add(proxy.user(), proxy.password());
    }
    return values;
}

/// What the author wrote out is a secret too.
QStringList openSecretsOf(const PreparedRequest& prepared, const Parts& parts)
{
    QStringList open = openSecrets::ofHeaders(prepared.headers) + openSecrets::ofUrl(prepared.url.toEncoded());
    if (parts.body)
        open += openSecrets::ofFields(prepared.body);
    return openSecrets::worthLookingFor(open);
}

Result<PreparedRequest, QString> prepareParts(const Parts& parts, const SecretStore& secrets)
{
    const RenderedRequest& request = parts.request;
    QStringList names = secretNames(request);
    if (parts.body)
        appendNames(names, *parts.body);
    PreparedRequest prepared;
    prepared.method = QByteArray::fromStdString(request.method);
    prepared.body =
        QByteArray::fromStdString(parts.body ? valueOf(*parts.body, secrets).value_or(std::string()) : request.body);
    prepared.timeoutMs = request.timeoutMs;
    for (const QString& name : std::as_const(names))
        prepared.secretValues.append(secrets.read(name).value_or(QString()));
    prepared.url = strictUrl(QString::fromStdString(valueOf(request.url, secrets).value_or(std::string())));

    if (const Refusal refusal = refusalOf(request, names, prepared.url, secrets))
        return Unexpected(*refusal);
    const QList<WireHeader> authors = filledHeaders(request, secrets);
    if (const Refusal refusal = refusalOfHeaders(authors))
        return Unexpected(*refusal);
    prepared.headers = wireHeaders(prepared.url, authors, prepared.body.size());
    auto connection = PreparedConnection::prepare(request.connection, secrets);
    if (!connection)
        return Unexpected(connection.error());
    prepared.connection = *connection;
    prepared.secretValues += proxySecrets(request, prepared, secrets) + openSecretsOf(prepared, parts);
    prepared.mask = SecretMask(prepared.secretValues);
    return prepared;
}

} // namespace

QStringList secretNames(const RenderedRequest& request)
{
    QStringList names;
    appendNames(names, request.url);
    for (const RenderedHeader& header : request.headers)
        appendNames(names, header.value);
    names.removeDuplicates();
    return names;
}

QStringList storedSecretNames(const RenderedRequest& request)
{
    QStringList names = secretNames(request);
    names.removeAll(QLatin1String(RenderedRequest::accessToken));
    if (request.tokenRequest) {
        names += secretNames(shownTokenRequest(request));
        appendNames(names, request.tokenRequest->body);
    }
    if (const auto& connection = request.connection) {
        for (const SecretText* text : {&connection->proxyUser, &connection->proxyPassword, &connection->keyPassphrase})
            appendNames(names, *text);
    }
    names.removeDuplicates();
    return names;
}

RenderedRequest shownTokenRequest(const RenderedRequest& request)
{
    RenderedRequest token;
    token.method = "POST";
    token.url = request.tokenRequest->url;
    token.headers = request.tokenRequest->headers;
    token.body = request.tokenRequest->body.masked();
    token.secretBindings = request.tokenRequest->secretBindings;
    token.connection = request.connection;
    token.timeoutMs = request.timeoutMs;
    return token;
}

Result<PreparedRequest, QString> PreparedRequest::prepare(const RenderedRequest& request, const SecretStore& secrets)
{
    return prepareParts({request}, secrets);
}

Result<PreparedRequest, QString> PreparedRequest::prepareToken(
    const RenderedRequest& request, const SecretStore& secrets)
{
    // What stops the request itself stops this one too: no token is fetched for nothing.
    if (const Refusal refusal = refusalOfDiagnostics(request))
        return Unexpected(*refusal);
    const RenderedRequest token = shownTokenRequest(request);
    return prepareParts({token, &request.tokenRequest->body}, secrets);
}

} // namespace hookbench
