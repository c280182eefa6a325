// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PortableRequest.h"

#include "campaign/request/CredentialHeaders.h"
#include "campaign/request/HeaderSyntax.h"
#include "campaign/request/HostNames.h"
#include "delivery/Attempt.h"
#include "delivery/SecretMask.h"
#include "delivery/WireRequest.h"
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

void nameSecrets(PortableRequest& request, std::vector<KnownSecret> secrets)
{
    const std::vector<KnownSecret> open = openSecrets(request);
    secrets.insert(secrets.end(), open.begin(), open.end());
    // Longest first: one secret may stand inside another.
    std::stable_sort(secrets.begin(), secrets.end(),
        [](const KnownSecret& left, const KnownSecret& right) { return left.value.size() > right.value.size(); });
    for (const KnownSecret& secret : secrets)
        forEachText(request, [&](TextPieces& pieces) { replaceValue(pieces, secret.value, secret.name); });
    maskTheRest(request, secrets);
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
    const auto written = text.resolved([&](const std::string& name) -> std::optional<std::string> {
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const KnownSecret& secret) { return secret.name == name; });
        return found == known.end() ? std::nullopt : std::optional(found->value);
    });
    return written ? piecesOf(SecretText(*written)) : piecesOf(text);
}

PortableRequest portableRequest(const RenderedRequest& request, const std::string& title,
    const std::vector<KnownSecret>& known, SecretsInExport secrets)
{
    const bool isWritten = secrets == SecretsInExport::Written;
    const auto pieces = [&](const SecretText& text) { return isWritten ? writtenPieces(text, known) : piecesOf(text); };
    PortableRequest portable;
    portable.title = title;
    portable.method = request.method;
    portable.url = pieces(request.url);
    for (const RenderedHeader& header : request.headers)
        portable.headers.push_back({header.name, pieces(header.value)});
    portable.body = piecesOf(SecretText(request.body));
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
