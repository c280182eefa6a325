// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PortableRequest.h"

#include "campaign/request/CredentialHeaders.h"
#include "campaign/request/HeaderSyntax.h"
#include "campaign/request/HostNames.h"
#include "delivery/Attempt.h"
#include "delivery/SecretMask.h"
#include "delivery/WireRequest.h"
#include "exchange/PortableParts.h"
#include "exchange/TypedSecrets.h"

#include <algorithm>

namespace hookbench {

namespace {

/// Every text of a request that may hold a secret.
template <typename Request, typename Visit> void forEachText(Request& request, Visit visit)
{
    visit(request.url);
    for (auto& header : request.headers)
        visit(header.value);
    visit(request.body);
    const auto visitLogin = [&](auto& login) {
        visit(login.user);
        visit(login.password);
    };
    if (request.login)
        visitLogin(*request.login);
    if (request.token) {
        visit(request.token->url);
        visitLogin(request.token->client);
        visitLogin(request.token->person);
        visit(request.token->scope);
        for (auto& other : request.token->others)
            visit(other.second);
    }
    visitLogin(request.connection.proxyLogin);
    visit(request.connection.keyPassphrase);
}

/// The parameters of a query as name and value; each place counts bytes of the text.
struct Parameter {
    std::string_view name;
    std::string_view value;
};

std::vector<Parameter> parametersOf(std::string_view url)
{
    std::vector<Parameter> parameters;
    std::size_t at = url.find('?');
    while (at != std::string_view::npos) {
        const std::size_t begin = at + 1;
        at = url.find('&', begin);
        const std::string_view one = url.substr(begin, at == std::string_view::npos ? at : at - begin);
        const std::size_t equals = std::min(one.find('='), one.size());
        if (equals < one.size())
            parameters.push_back({one.substr(0, equals), one.substr(equals + 1)});
    }
    return parameters;
}

/// Values that stand in the request for everybody to read, though their names say that they give access.
std::vector<KnownSecret> openSecrets(const PortableRequest& request)
{
    std::vector<KnownSecret> open;
    for (const PortableHeader& header : request.headers) {
        if (!isCredentialName(header.name) || hasSecrets(header.value))
            continue;
        const std::string value = plainText(header.value);
        open.push_back({credentialVariableName(header.name), std::string(splitCredential(value).secret)});
    }
    if (!hasSecrets(request.url)) {
        const std::string url = plainText(request.url);
        for (const Parameter& parameter : parametersOf(url)) {
            if (isCredentialName(parameter.name))
                open.push_back({credentialVariableName(parameter.name), std::string(parameter.value)});
        }
    }
    return open;
}

/// What SecretMask still finds after every plain secret is out.
void maskTheRest(PortableRequest& request, const std::vector<KnownSecret>& secrets)
{
    QStringList values;
    for (const KnownSecret& secret : secrets)
        values.append(QString::fromStdString(secret.value));
    const SecretMask mask(values);
    if (mask.isEmpty())
        return;
    forEachText(request, [&](TextPieces& pieces) {
        for (TextPiece& piece : pieces) {
            if (!piece.isSecret)
                piece.text = mask.masked(QByteArray::fromStdString(piece.text)).toStdString();
        }
    });
}

/// Fields that are there for a secret, though somebody wrote it out.
void hideTypedFields(PortableRequest& request)
{
    if (request.login)
        hideTyped(request.login->password, "password");
    if (request.token) {
        hideTyped(request.token->client.password, "clientSecret");
        hideTyped(request.token->person.password, "password");
    }
    hideTyped(request.connection.proxyLogin.password, "proxyPassword");
    hideTyped(request.connection.keyPassphrase, "keyPassphrase");
}

void nameSecrets(PortableRequest& request, std::vector<KnownSecret> secrets)
{
    hideTypedFields(request);
    const std::vector<KnownSecret> open = openSecrets(request);
    secrets.insert(secrets.end(), open.begin(), open.end());
    // Longest first: one secret may stand inside another.
    std::stable_sort(secrets.begin(), secrets.end(),
        [](const KnownSecret& left, const KnownSecret& right) { return left.value.size() > right.value.size(); });
    for (const KnownSecret& secret : secrets)
        forEachText(request, [&](TextPieces& pieces) { replaceValue(pieces, secret.value, secret.name); });
    maskTheRest(request, secrets);
}

WritableSecrets lookupIn(std::vector<KnownSecret> known)
{
    return [known = std::move(known)](const std::string& name) -> std::optional<std::string> {
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const KnownSecret& secret) { return secret.name == name; });
        return found == known.end() ? std::nullopt : std::optional(found->value);
    };
}

/// Headers that the sender adds by itself: another client has its own.
bool isAddedBySender(const WireHeader& header, const QList<WireHeader>& added)
{
    return isReservedHeader(header.name.toStdString()) || added.contains(header);
}

} // namespace

const PortableHeader* PortableRequest::header(std::string_view name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&](const PortableHeader& candidate) { return equalIgnoringCase(candidate.name, name); });
    return found == headers.end() ? nullptr : &*found;
}

std::vector<std::string> PortableRequest::secretNames() const
{
    std::vector<std::string> names;
    forEachText(*this, [&](const TextPieces& pieces) {
        for (const TextPiece& piece : pieces) {
            if (piece.isSecret && std::find(names.begin(), names.end(), piece.text) == names.end())
                names.push_back(piece.text);
        }
    });
    return names;
}

TextPieces writtenPieces(const SecretText& text, const std::vector<KnownSecret>& known)
{
    return piecesOf(text, lookupIn(known));
}

PortableRequest portableRequest(const RenderedRequest& request, const std::string& title,
    const std::vector<KnownSecret>& known, SecretsInExport secrets)
{
    const bool isWritten = secrets == SecretsInExport::Written;
    const WritableSecrets writable = isWritten ? lookupIn(known) : lookupIn({});
    PortableRequest portable;
    portable.title = title;
    portable.method = request.method;
    portable.url = piecesOf(request.url, writable);
    for (const RenderedHeader& header : request.headers) {
        // A login that nobody keeps as a secret is one text for them: it is hidden as a whole.
        if (equalIgnoringCase(header.name, "authorization") && (isWritten || header.value.hasSecrets()))
            portable.login = loginIn(header.value, writable);
        if (!portable.login || !equalIgnoringCase(header.name, "authorization"))
            portable.headers.push_back({header.name, piecesOf(header.value, writable)});
    }
    portable.body = piecesOf(SecretText(request.body));
    if (request.tokenRequest)
        portable.token = tokenOf(*request.tokenRequest, writable);
    portable.connection = connectionOf(request, writable);
    portable.isJson = request.bodyIsJson;
    if (isWritten)
        return portable;
    portable.findings = typedSecrets(portable, known);
    nameSecrets(portable, known);
    return portable;
}

PortableRequest portableRequest(const Attempt& attempt)
{
    PortableRequest portable;
    portable.title = (attempt.campaign.isEmpty() ? attempt.webhook : attempt.campaign).toStdString();
    portable.method = attempt.method.toStdString();
    portable.url = piecesOfMasked(attempt.url.toStdString(), "secret");
    const QList<WireHeader> added = wireHeaders(QUrl(), {}, 0);
    for (const WireHeader& header : attempt.requestHeaders) {
        const std::string name = header.name.toStdString();
        if (!isAddedBySender(header, added))
            portable.headers.push_back(
                {name, piecesOfMasked(header.value.toStdString(), credentialVariableName(name))});
        if (equalIgnoringCase(name, "content-type"))
            portable.isJson = header.value.toLower().contains("json");
    }
    portable.body = piecesOfMasked(attempt.requestBody.toStdString(), "secret");
    nameSecrets(portable, {});
    return portable;
}

} // namespace hookbench
