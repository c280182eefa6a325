// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/PreparedRequest.h"

#include "campaign/request/HeaderSyntax.h"
#include "delivery/SecretHosts.h"
#include "delivery/SecretStore.h"
#include "delivery/WireRequest.h"
#include "text/PackedText.h"

#include <QCoreApplication>

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

Refusal refusalOfSecrets(const RenderedRequest& request, const QUrl& url, const SecretStore& secrets)
{
    const QString host = url.host(QUrl::FullyEncoded);
    for (const QString& name : secretNames(request)) {
        if (!secrets.read(name))
            return PreparedRequest::tr("The secret “%1” has no value yet.").arg(name);
        if (!secretMayGoTo(name, host, boundHosts(request, name.toStdString())))
            return PreparedRequest::tr("The secret “%1” may not go to %2: its environment does not list that host.")
                .arg(name, host);
        if (url.scheme() == u"http" && !isLoopbackHost(host))
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

QStringList secretValues(const RenderedRequest& request, const SecretStore& secrets)
{
    QStringList values;
    for (const QString& name : secretNames(request))
        values.append(secrets.read(name).value_or(QString()));
    return values;
}

} // namespace

QStringList secretNames(const RenderedRequest& request)
{
    QStringList names;
    const auto add = [&](const SecretText& text) {
        for (const std::string& name : text.secretNames())
            names.append(QString::fromStdString(name));
    };
    add(request.url);
    for (const RenderedHeader& header : request.headers)
        add(header.value);
    names.removeDuplicates();
    return names;
}

Result<PreparedRequest, QString> PreparedRequest::prepare(const RenderedRequest& request, const SecretStore& secrets)
{
    PreparedRequest prepared;
    prepared.method = QByteArray::fromStdString(request.method);
    prepared.body = QByteArray::fromStdString(request.body);
    prepared.timeoutMs = request.timeoutMs;
    prepared.mask = SecretMask(secretValues(request, secrets));
    prepared.url = strictUrl(QString::fromStdString(valueOf(request.url, secrets).value_or(std::string())));

    if (const Refusal refusal = refusalOfDiagnostics(request))
        return Unexpected(*refusal);
    if (!isToken(request.method))
        return Unexpected(tr("“%1” is no HTTP method.").arg(QString::fromStdString(request.method)));
    // Before the URL: without its secret there is no URL to complain about.
    const QUrl shownUrl =
        prepared.url.isValid() ? prepared.url : strictUrl(QString::fromStdString(request.url.masked()));
    if (const Refusal refusal = refusalOfSecrets(request, shownUrl, secrets))
        return Unexpected(*refusal);
    if (const Refusal refusal = refusalOfUrl(prepared.url))
        return Unexpected(*refusal);

    QList<WireHeader> authors;
    for (const RenderedHeader& header : request.headers)
        authors.append({QByteArray::fromStdString(header.name),
            QByteArray::fromStdString(valueOf(header.value, secrets).value_or(std::string()))});
    if (const Refusal refusal = refusalOfHeaders(authors))
        return Unexpected(*refusal);
    prepared.headers = wireHeaders(prepared.url, authors, prepared.body.size());
    return prepared;
}

} // namespace hookbench
